// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

public import AblyPlatform

/// A value may be both.
public enum Pet: WireModel {
    case byAge(ByAge)
    case byKind(ByKind)
    /// Members of several alternatives at once.
    case combined(ByAgeAndByKind)
}

extension Pet {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["age"],
            known: ["age", "nickname"]
        ),
        .object(
            required: ["kind"],
            known: ["kind", "hunts"]
        ),
        .object(
            required: [],
            known: ["age", "nickname", "kind", "hunts"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Pet")
        switch index {
        case 0: self = .byAge(try ByAge(from: &reader))
        case 1: self = .byKind(try ByKind(from: &reader))
        default: self = .combined(try ByAgeAndByKind(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .byAge(let value): try value.write(to: &writer)
        case .byKind(let value): try value.write(to: &writer)
        case .combined(let value): try value.write(to: &writer)
        }
    }
}
