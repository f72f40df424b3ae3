// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// One recipient, or several that get the same notification.
public enum PushRecipients: WireModel {
    case recipient(PushRecipient)
    /// Several recipients.
    case recipients([PushRecipient])
}

extension PushRecipients {
    private static let wireShapes: [WireShape] = [
        .object(
            required: [],
            known: PushRecipient.wireKeys.names,
            others: .any
        ),
        .array(
            .object(
                required: [],
                known: PushRecipient.wireKeys.names,
                others: .any
            )
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        switch try reader.select(Self.wireShapes, for: "PushRecipients") {
        case 0: self = .recipient(try PushRecipient(from: &reader))
        default: self = .recipients(try [PushRecipient](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .recipient(let value): try value.write(to: &writer)
        case .recipients(let value): try value.write(to: &writer)
        }
    }
}
