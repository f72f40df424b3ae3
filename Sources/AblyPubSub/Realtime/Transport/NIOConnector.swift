import NIOCore

/// Makes WebSocket connections with SwiftNIO.
package struct NIOConnector: RealtimeConnector {
    private let nioLoop: NIOLoop
    private let options: NIOConnectorOptions
    /// The variables of the environment.
    private let environment: @Sendable (String) -> String?

    /// - Parameter options: How connections are made.
    package init(options: NIOConnectorOptions = .init()) {
        self.init(options: options, environment: ProcessEnvironment.value)
    }

    /// - Parameters:
    ///   - options: How connections are made.
    ///   - environment: Returns the variables of the environment.
    init(options: NIOConnectorOptions, environment: @escaping @Sendable (String) -> String?) {
        nioLoop = NIOLoop(options.eventLoopGroup)
        self.options = options
        self.environment = environment
    }

    package var loop: any RealtimeLoop { nioLoop }

    package func connect(
        to target: TransportTarget, handler: @escaping @Sendable (TransportEvent) -> Void
    ) -> any RealtimeTransport {
        let route = ProxyChoice(
            option: options.proxy, host: target.host, port: target.port, tls: target.tls, environment: environment)
        let trust = target.tls ? TrustedAuthorities(options.certificateAuthorities, environment: environment) : nil
        let transport = NIOTransport(
            target: target, route: route, trust: trust, eventLoop: nioLoop.eventLoop, handler: handler)
        nioLoop.eventLoop.execute { transport.start() }
        return transport
    }
}
