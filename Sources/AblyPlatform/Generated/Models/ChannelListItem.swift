// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A channel in a list, in the form that was asked for.
public enum ChannelListItem: WireModel {
    case details(ChannelDetails)
    /// The channel's name.
    case name(String)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension ChannelListItem {
    private static let wireShapes: [WireShape] = [
        .object(required: ["channelId"], known: ChannelDetails.wireKeys.names),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .details(try ChannelDetails(from: &reader))
            case 1: self = .name(try String(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .details(let value): try value.write(to: &writer)
        case .name(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
