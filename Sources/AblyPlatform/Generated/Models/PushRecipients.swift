// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7f723aee594444127ce9b9b0101fbc7e1b77fc75409b1338880fb5f34e8cb4f4

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
