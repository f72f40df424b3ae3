// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 412a6bbf2797e6e90e86f9aa5da110fcaa66879836a7f3c2b781cda5e951df89

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
