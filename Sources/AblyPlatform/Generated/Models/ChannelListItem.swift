// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

/// A channel in a list, in the form that was asked for.
public enum ChannelListItem: WireModel {
    case channelDetails(ChannelDetails)
    /// The channel's name.
    case name(String)
}

extension ChannelListItem {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["channelId"],
            known: ["channelId", "region", "isGlobalMaster", "status"]
        ),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "ChannelListItem")
        switch index {
        case 0: self = .channelDetails(try ChannelDetails(from: &reader))
        default: self = .name(try String(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .channelDetails(let value): try value.write(to: &writer)
        case .name(let value): try value.write(to: &writer)
        }
    }
}
