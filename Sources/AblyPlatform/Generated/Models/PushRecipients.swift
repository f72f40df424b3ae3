// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// One recipient, or several that get the same notification.
public enum PushRecipients: WireModel {
    case pushRecipient(PushRecipient)
    /// Several recipients.
    case recipients([PushRecipient])
}

extension PushRecipients {
    private static let wireShapes: [WireShape] = [
        .object(
            required: [],
            known: [
                "transportType", "deviceToken", "registrationToken", "encryptionKey", "targetUrl", "publicVapidKey",
                "channel", "ablyKey", "ablyUrl", "clientId", "deviceId",
            ]
        ),
        .array(
            .object(
                required: [],
                known: [
                    "transportType", "deviceToken", "registrationToken", "encryptionKey", "targetUrl", "publicVapidKey",
                    "channel", "ablyKey", "ablyUrl", "clientId", "deviceId",
                ]
            )
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "PushRecipients")
        switch index {
        case 0: self = .pushRecipient(try PushRecipient(from: &reader))
        default: self = .recipients(try [PushRecipient](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .pushRecipient(let value): try value.write(to: &writer)
        case .recipients(let value): try value.write(to: &writer)
        }
    }
}
