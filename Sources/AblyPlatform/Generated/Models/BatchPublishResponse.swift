// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

/// The result of the one specification, or the results of several in their order.
public enum BatchPublishResponse: WireModel {
    case batchPublishResult(BatchPublishResult)
    /// The results of several specifications.
    case results([BatchPublishResult])
}

extension BatchPublishResponse {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["failureCount", "results", "successCount"],
            known: ["successCount", "failureCount", "results"]
        ),
        .array(
            .object(
                required: ["failureCount", "results", "successCount"],
                known: ["successCount", "failureCount", "results"]
            )
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "BatchPublishResponse")
        switch index {
        case 0: self = .batchPublishResult(try BatchPublishResult(from: &reader))
        default: self = .results(try [BatchPublishResult](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .batchPublishResult(let value): try value.write(to: &writer)
        case .results(let value): try value.write(to: &writer)
        }
    }
}
