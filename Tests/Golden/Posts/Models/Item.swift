// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

public enum Item: WireModel {
    case note(Note)
    case call(Call)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Item {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["kind", "state", "text"],
            known: Note.wireKeys.names,
            constants: ["kind": ["note"]]
        ),
        .object(
            required: ["id", "kind"],
            known: Call.wireKeys.names,
            constants: ["kind": ["call"]]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .note(try Note(from: &reader))
            case 1: self = .call(try Call(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .note(let value): try value.write(to: &writer)
        case .call(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
