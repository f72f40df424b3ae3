import AblyPubSub

extension MockWebSocket {
    /// A client over the mock, which was told to connect, and its channel `test`.
    ///
    /// - Parameter change: Options of the client.
    func clientAndChannel(
        _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> (realtime: AblyRealtime, channel: RealtimeChannel) {
        let realtime = AblyRealtime(self, change)
        realtime.connect()
        return (realtime, realtime.channels["test"])
    }

    /// A client over the mock, which was told to connect, and its channel `test`, which is attached.
    ///
    /// - Parameter change: Options of the client.
    func clientAndAttachedChannel(
        _ change: (inout ClientOptions) -> Void = { _ in }
    ) async throws -> (realtime: AblyRealtime, channel: RealtimeChannel) {
        let (realtime, channel) = clientAndChannel(change)
        try await channel.attach()
        return (realtime, channel)
    }
}
