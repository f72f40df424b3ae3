// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

public import AblyPlatform

/// One alternative is a union itself, with a type beside its reference.
public enum Entry: WireModel {
    case short(Short)
    case item(Item)
    case pointer(Pointer)
}

extension Entry {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["text"],
            known: ["kind", "text"],
            constants: ["kind": ["note"]]
        ),
        .oneOf([
            .object(
                required: ["kind", "state", "text"],
                known: ["kind", "text", "state"],
                constants: ["kind": ["note"]]
            ),
            .object(
                required: ["id", "kind"],
                known: ["kind", "id"],
                constants: ["kind": ["call"]]
            ),
        ]),
        .object(
            required: ["id"],
            known: ["kind", "id"],
            constants: ["kind": ["pointer"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Entry")
        switch index {
        case 0: self = .short(try Short(from: &reader))
        case 1: self = .item(try Item(from: &reader))
        default: self = .pointer(try Pointer(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .short(let value): try value.write(to: &writer)
        case .item(let value): try value.write(to: &writer)
        case .pointer(let value): try value.write(to: &writer)
        }
    }
}
