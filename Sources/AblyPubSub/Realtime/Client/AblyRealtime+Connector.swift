extension AblyRealtime {
    /// What makes the connections of a client with these options.
    static func connector(for options: ClientOptions) -> any RealtimeConnector {
        if let connector = options.connector { return connector }
        var connections = NIOConnectorOptions()
        connections.certificateAuthorities = options.certificateAuthorities
        connections.proxy = options.proxy
        connections.eventLoopGroup = options.eventLoopGroup
        return NIOConnector(options: connections)
    }
}
