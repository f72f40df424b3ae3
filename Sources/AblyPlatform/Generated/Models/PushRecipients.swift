// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 4866dcd70aa78f6b749327da1bd8c0d51ce06b5cafc2ad6bec0e4534bda7104e

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

    public func write<Writer: WireWriter>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .pushRecipient(let value): try value.write(to: &writer)
        case .recipients(let value): try value.write(to: &writer)
        }
    }
}
