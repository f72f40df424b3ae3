// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public indirect enum Expression: WireModel {
    case number(Double)
    case sum(Sum)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Expression {
    private static let wireShapes: [WireShape] = [
        .number,
        .object(required: ["left", "right"], known: Sum.wireKeys.names),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .number(try Double(from: &reader))
            case 1: self = .sum(try Sum(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .number(let value): try value.write(to: &writer)
        case .sum(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
