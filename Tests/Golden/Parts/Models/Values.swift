// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public enum Values: WireModel {
    case numbers([String: Double])
    case texts([String: String])
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Values {
    private static let wireShapes: [WireShape] = [
        .object(
            required: [],
            known: [],
            others: .number
        ),
        .object(
            required: [],
            known: [],
            others: .string()
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .numbers(try [String: Double](from: &reader))
            case 1: self = .texts(try [String: String](from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .numbers(let value): try value.write(to: &writer)
        case .texts(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
