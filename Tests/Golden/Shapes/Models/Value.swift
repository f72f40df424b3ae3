// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// Told by its kind.
public enum Value: WireModel {
    case string(String)
    case number(Double)
    case bool(Bool)
    case integerList([Int])
    case point(Point)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Value {
    private static let wireShapes: [WireShape] = [
        .string(),
        .number,
        .bool,
        .array(.integer),
        .object(required: ["x", "y"], known: Point.wireKeys.names),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .string(try String(from: &reader))
            case 1: self = .number(try Double(from: &reader))
            case 2: self = .bool(try Bool(from: &reader))
            case 3: self = .integerList(try [Int](from: &reader))
            case 4: self = .point(try Point(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .string(let value): try value.write(to: &writer)
        case .number(let value): try value.write(to: &writer)
        case .bool(let value): try value.write(to: &writer)
        case .integerList(let value): try value.write(to: &writer)
        case .point(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
