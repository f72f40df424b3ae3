// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public import AblyPlatform

/// An animal, told by its kind.
public enum Animal: WireModel {
    case cat(Cat)
    case dog(Dog)
    case fish(Fish)
}

extension Animal {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["kind", "name"],
            known: ["kind", "name", "lives"],
            constants: ["kind": ["cat", "tomcat"]]
        ),
        .object(
            required: ["kind", "name"],
            known: ["kind", "name", "friends"],
            constants: ["kind": ["dog"]]
        ),
        .object(
            required: ["kind", "name"],
            known: ["kind", "name"],
            constants: ["kind": ["Fish"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Animal")
        switch index {
        case 0: self = .cat(try Cat(from: &reader))
        case 1: self = .dog(try Dog(from: &reader))
        default: self = .fish(try Fish(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .cat(let value): try value.write(to: &writer)
        case .dog(let value): try value.write(to: &writer)
        case .fish(let value): try value.write(to: &writer)
        }
    }
}
