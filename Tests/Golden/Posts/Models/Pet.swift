// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

public enum Pet: WireModel {
    case cat(Cat)
    case dog(Dog)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Pet {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["purrs"],
            known: Cat.wireKeys.names,
            constants: ["kind": ["cat"]]
        ),
        .object(
            required: ["barks"],
            known: Dog.wireKeys.names,
            constants: ["kind": ["dog"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .cat(try Cat(from: &reader))
            case 1: self = .dog(try Dog(from: &reader))
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
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
