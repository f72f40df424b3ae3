// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

/// One alternative is a union itself, with a type beside its reference.
public enum Entry: WireModel {
    case short(Short)
    case item(Item)
    case pointer(Pointer)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Entry {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["text"],
            known: Short.wireKeys.names,
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
            known: Pointer.wireKeys.names,
            constants: ["kind": ["pointer"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .short(try Short(from: &reader))
            case 1: self = .item(try Item(from: &reader))
            case 2: self = .pointer(try Pointer(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .short(let value): try value.write(to: &writer)
        case .item(let value): try value.write(to: &writer)
        case .pointer(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
