// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public enum Outgoing: WireModel {
    case message(Message)
    case messageList([Message])
}

extension Outgoing {
    private static let wireShapes: [WireShape] = [
        .object(required: [], known: Message.wireKeys.names),
        .array(.object(required: [], known: Message.wireKeys.names)),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        switch try reader.select(Self.wireShapes, for: "Outgoing") {
        case 0: self = .message(try Message(from: &reader))
        default: self = .messageList(try [Message](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .message(let value): try value.write(to: &writer)
        case .messageList(let value): try value.write(to: &writer)
        }
    }
}
