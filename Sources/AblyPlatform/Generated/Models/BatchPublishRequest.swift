// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

/// One specification of what goes where, or several.
public enum BatchPublishRequest: WireModel {
    case batchPublishSpec(BatchPublishSpec)
    /// Several specifications, carried out independently.
    case specs([BatchPublishSpec])
}

extension BatchPublishRequest {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["channels", "messages"],
            known: ["channels", "messages"]
        ),
        .array(
            .object(
                required: ["channels", "messages"],
                known: ["channels", "messages"]
            )
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "BatchPublishRequest")
        switch index {
        case 0: self = .batchPublishSpec(try BatchPublishSpec(from: &reader))
        default: self = .specs(try [BatchPublishSpec](from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .batchPublishSpec(let value): try value.write(to: &writer)
        case .specs(let value): try value.write(to: &writer)
        }
    }
}

extension BatchPublishRequest: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        switch self {
        case .batchPublishSpec(var value):
            keys.fill(&value)
            self = .batchPublishSpec(value)
        case .specs(var value):
            keys.fill(&value)
            self = .specs(value)
        }
    }
}
