// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

/// What became of one channel.
public enum BatchPresenceOutcome: WireModel {
    case batchPresenceSuccess(BatchPresenceSuccess)
    case batchPresenceFailure(BatchPresenceFailure)
}

extension BatchPresenceOutcome {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["channel", "presence"],
            known: ["channel", "presence"]
        ),
        .object(
            required: ["channel", "error"],
            known: ["channel", "error"]
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "BatchPresenceOutcome")
        switch index {
        case 0: self = .batchPresenceSuccess(try BatchPresenceSuccess(from: &reader))
        default: self = .batchPresenceFailure(try BatchPresenceFailure(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .batchPresenceSuccess(let value): try value.write(to: &writer)
        case .batchPresenceFailure(let value): try value.write(to: &writer)
        }
    }
}
