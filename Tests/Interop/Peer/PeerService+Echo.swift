import AblyPubSub
import Foundation

extension PeerService {
    /// Publishes each message of a channel on another one, in the same order, until one is named `end`. The payloads arrive as
    /// deltas. For each member that enters or leaves the channel, the data of `peer`, which is present there, tells all members.
    func echo(_ name: String, cipher: CipherParams?) async throws {
        var options = options
        options.clientId = "peer"
        try await AblyRealtime.withClient(options) { realtime in
            var channelOptions = ChannelOptions.delta
            channelOptions.cipher = cipher
            let source = try realtime.channels.get(name, options: channelOptions)
            let target = try realtime.channels.get("\(name)-echo", options: ChannelOptions(cipher: cipher))
            let messages = source.messages()
            let members = source.presence.members()
            try await messages.attached()
            try await source.presence.enter("ready")
            let watching = Task {
                for try await present in members {
                    let others = present.compactMap(\.clientId).filter { $0 != "peer" }.sorted()
                    if present.contains(where: { $0.clientId == "peer" }), !others.isEmpty {
                        try await source.presence.update(.array(others.map { .string($0) }))
                        return
                    }
                }
            }
            for try await message in messages {
                if message.name == "end" { break }
                try show(message)
                try await target.publish(Message(name: message.name, data: message.data))
            }
            watching.cancel()
        }
    }
}
