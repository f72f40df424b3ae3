// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What can be published at once.
public enum MessagesToPublish: WireModel {
    case message(Message)
    /// Several messages, accepted or refused together.
    case messages([Message])
}

extension MessagesToPublish {
    private static let wireShapes: [WireShape] = [
        .object(required: [], known: Message.wireKeys.names),
        .array(.object(required: [], known: Message.wireKeys.names)),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        switch try reader.select(Self.wireShapes, for: "MessagesToPublish") {
        case 0: self = .message(try Message(from: &reader))
        default: self = .messages(try [Message](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .message(let value): try value.write(to: &writer)
        case .messages(let value): try value.write(to: &writer)
        }
    }
}

extension MessagesToPublish: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        switch self {
        case .message(var value):
            keys.fill(&value)
            self = .message(value)
        case .messages(var value):
            keys.fill(&value)
            self = .messages(value)
        }
    }
}
