// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

public import AblyPlatform

public enum Item: WireModel {
    case note(Note)
    case call(Call)
}

extension Item {
    private static let wireShapes: [WireShape] = [
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
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Item")
        switch index {
        case 0: self = .note(try Note(from: &reader))
        default: self = .call(try Call(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .note(let value): try value.write(to: &writer)
        case .call(let value): try value.write(to: &writer)
        }
    }
}
