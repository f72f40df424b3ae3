// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

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
