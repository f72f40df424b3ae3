// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// An animal, told by its kind.
public enum Animal: WireModel {
    case cat(Cat)
    case dog(Dog)
    case fish(Fish)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Animal {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["kind", "name"],
            known: Cat.wireKeys.names,
            constants: ["kind": ["cat", "tomcat"]]
        ),
        .object(
            required: ["kind", "name"],
            known: Dog.wireKeys.names,
            constants: ["kind": ["dog"]]
        ),
        .object(
            required: ["kind", "name"],
            known: Fish.wireKeys.names,
            constants: ["kind": ["Fish"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .cat(try Cat(from: &reader))
            case 1: self = .dog(try Dog(from: &reader))
            case 2: self = .fish(try Fish(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .cat(let value): try value.write(to: &writer)
        case .dog(let value): try value.write(to: &writer)
        case .fish(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
