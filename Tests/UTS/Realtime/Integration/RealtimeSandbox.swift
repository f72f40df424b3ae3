import AblyLocal
import AblyPubSub
import PubSubTestSupport

extension Sandbox {
    /// A realtime client of the app, which connects when the test says so.
    ///
    /// - Parameters:
    ///   - key: The key that it authenticates with, unless `auth` says otherwise.
    ///   - auth: How it authenticates otherwise.
    ///   - format: The format of its messages.
    ///   - change: Further options.
    func realtime(
        _ key: Key = .full, auth: AuthOptions? = nil, format: WireFormat = .json,
        _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRealtime {
        .local(service, auth: auth ?? AuthOptions(key: self.key(key))) { options in
            options.useBinaryProtocol = format == .msgpack
            change(&options)
        }
    }

    /// A realtime client of the app, which is connected.
    func connected(
        _ key: Key = .full, format: WireFormat = .json, _ change: (inout ClientOptions) -> Void = { _ in }
    ) async throws -> AblyRealtime {
        let client = realtime(key, format: format, change)
        client.connect()
        try await client.connection.connected()
        return client
    }
}

extension AblyRealtime {
    /// A client of a local service, over a real connection, which it makes when the test says so.
    static func local(
        _ service: LocalService, auth: AuthOptions, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRealtime {
        var options = ClientOptions.local(service, auth: auth)
        options.autoConnect = false
        options.useBinaryProtocol = false
        // Generous, since the machine may be busy and no test depends on the timeout.
        options.realtimeRequestTimeout = .seconds(60)
        change(&options)
        return AblyRealtime(options)
    }
}

extension RealtimeChannel {
    /// Subscribes to messages, and waits until the channel is attached.
    ///
    /// - Returns: What is delivered from then on.
    func deliveries(_ names: String...) async throws -> Deliveries<Message> {
        let deliveries = Deliveries<Message>()
        if let name = names.first {
            try await subscribe(name) { deliveries.add($0) }
        } else {
            try await subscribe { deliveries.add($0) }
        }
        return deliveries
    }
}

/// Two connected clients of one app, and the same channel of each.
struct TwoClients: Sendable {
    let publisher: AblyRealtime
    let subscriber: AblyRealtime
    let publishing: RealtimeChannel
    let subscribing: RealtimeChannel

    /// - Parameters:
    ///   - sandbox: The app.
    ///   - channel: The channel's name.
    ///   - format: The format of messages.
    ///   - publishing: The publisher's options for the channel.
    ///   - subscribing: The subscriber's options for the channel.
    init(
        _ sandbox: Sandbox, channel: String, format: WireFormat = .json, publishing: ChannelOptions = ChannelOptions(),
        subscribing: ChannelOptions = ChannelOptions()
    ) async throws {
        publisher = try await sandbox.connected(format: format)
        subscriber = try await sandbox.connected(format: format)
        self.publishing = try publisher.channels.get(channel, options: publishing)
        self.subscribing = try subscriber.channels.get(channel, options: subscribing)
    }

    /// Subscribes, attaches both channels, and publishes what `publish` does.
    ///
    /// - Parameters:
    ///   - count: How many messages are awaited.
    ///   - publish: Publishes them.
    /// - Returns: What the subscriber was delivered.
    func exchange(_ count: Int, _ publish: (RealtimeChannel) async throws -> Void) async throws -> [Message] {
        let received = try await subscribing.deliveries()
        try await publishing.attach()
        try await publish(publishing)
        await received.reaches(count)
        return received.items
    }

    /// Closes both clients.
    func close() async {
        await publisher.close()
        await subscriber.close()
    }
}
