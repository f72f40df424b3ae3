// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// The result of the one specification, or the results of several in their order.
public enum BatchPublishResponse: WireModel {
    case result(BatchPublishResult)
    /// The results of several specifications.
    case results([BatchPublishResult])
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension BatchPublishResponse {
    private static let wireShapes: [WireShape] = [
        .object(required: ["failureCount", "results", "successCount"], known: BatchPublishResult.wireKeys.names),
        .array(
            .object(required: ["failureCount", "results", "successCount"], known: BatchPublishResult.wireKeys.names)
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .result(try BatchPublishResult(from: &reader))
            case 1: self = .results(try [BatchPublishResult](from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .result(let value): try value.write(to: &writer)
        case .results(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
