// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

public import AblyPlatform

public enum Pet: WireModel {
    case cat(Cat)
    case dog(Dog)
}

extension Pet {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["purrs"],
            known: ["kind", "purrs"],
            constants: ["kind": ["cat"]]
        ),
        .object(
            required: ["barks"],
            known: ["kind", "barks"],
            constants: ["kind": ["dog"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Pet")
        switch index {
        case 0: self = .cat(try Cat(from: &reader))
        default: self = .dog(try Dog(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .cat(let value): try value.write(to: &writer)
        case .dog(let value): try value.write(to: &writer)
        }
    }
}
