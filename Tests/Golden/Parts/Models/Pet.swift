// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// A value may be both.
public enum Pet: WireModel {
    case byAge(ByAge)
    case byKind(ByKind)
    /// Members of several alternatives at once.
    case combined(ByAgeAndByKind)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Pet {
    private static let wireShapes: [WireShape] = [
        .object(required: ["age"], known: ByAge.wireKeys.names),
        .object(required: ["kind"], known: ByKind.wireKeys.names),
        .object(required: [], known: ByAgeAndByKind.wireKeys.names),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .byAge(try ByAge(from: &reader))
            case 1: self = .byKind(try ByKind(from: &reader))
            case 2: self = .combined(try ByAgeAndByKind(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .byAge(let value): try value.write(to: &writer)
        case .byKind(let value): try value.write(to: &writer)
        case .combined(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
