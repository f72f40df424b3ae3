// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 412a6bbf2797e6e90e86f9aa5da110fcaa66879836a7f3c2b781cda5e951df89

/// What became of one channel.
public enum BatchPublishOutcome: WireModel {
    case batchPublishSuccess(BatchPublishSuccess)
    case batchPublishFailure(BatchPublishFailure)
}

extension BatchPublishOutcome {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["channel", "messageId"],
            known: ["channel", "messageId", "serials"]
        ),
        .object(
            required: ["channel", "error"],
            known: ["channel", "error"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "BatchPublishOutcome")
        switch index {
        case 0: self = .batchPublishSuccess(try BatchPublishSuccess(from: &reader))
        default: self = .batchPublishFailure(try BatchPublishFailure(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .batchPublishSuccess(let value): try value.write(to: &writer)
        case .batchPublishFailure(let value): try value.write(to: &writer)
        }
    }
}
