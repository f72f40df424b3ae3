// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

public enum Placement: WireModel {
    case order(Order)
    case orders([Order])
    case string(String)
}

extension Placement {
    private static let wireShapes: [WireShape] = [
        .object(required: ["dish"], known: Order.wireKeys.names),
        .array(.object(required: ["dish"], known: Order.wireKeys.names)),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        switch try reader.select(Self.wireShapes, for: "Placement") {
        case 0: self = .order(try Order(from: &reader))
        case 1: self = .orders(try [Order](from: &reader))
        default: self = .string(try String(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .order(let value): try value.write(to: &writer)
        case .orders(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        }
    }
}

extension Placement: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        switch self {
        case .order(var value):
            keys.fill(&value)
            self = .order(value)
        case .orders(var value):
            keys.fill(&value)
            self = .orders(value)
        default: break
        }
    }
}
