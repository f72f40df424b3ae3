// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// One specification of what goes where, or several.
public enum BatchPublishRequest: WireModel {
    case spec(BatchPublishSpec)
    /// Several specifications, carried out independently.
    case specs([BatchPublishSpec])
}

extension BatchPublishRequest {
    private static let wireShapes: [WireShape] = [
        .object(required: ["channels", "messages"], known: BatchPublishSpec.wireKeys.names),
        .array(.object(required: ["channels", "messages"], known: BatchPublishSpec.wireKeys.names)),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        switch try reader.select(Self.wireShapes, for: "BatchPublishRequest") {
        case 0: self = .spec(try BatchPublishSpec(from: &reader))
        default: self = .specs(try [BatchPublishSpec](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .spec(let value): try value.write(to: &writer)
        case .specs(let value): try value.write(to: &writer)
        }
    }
}

extension BatchPublishRequest: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        switch self {
        case .spec(var value):
            keys.fill(&value)
            self = .spec(value)
        case .specs(var value):
            keys.fill(&value)
            self = .specs(value)
        }
    }
}
