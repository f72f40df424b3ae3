extension AblyRealtime {
    /// What makes the connections of a client with these options.
    static func connector(for options: ClientOptions) -> any RealtimeConnector { NIOConnector() }
}
