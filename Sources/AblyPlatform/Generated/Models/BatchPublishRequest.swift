// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 412a6bbf2797e6e90e86f9aa5da110fcaa66879836a7f3c2b781cda5e951df89

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
