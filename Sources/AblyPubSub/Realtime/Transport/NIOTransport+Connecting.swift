import Dispatch
import NIOCore
import NIOPosix
import NIOSSL

/// From the beginning of an attempt to the request to the server.
extension NIOTransport {
    /// Begins the attempt.
    func start() {
        guard case .connecting = phase else { return }
        setTimeout(Self.attemptTimeout) { transport in
            transport.fail(.unreachable, "\(transport.target) did not respond in time")
        }
        if case .unusable(let reason) = route { return fail(.unreachable, reason) }
        guard let trust else { return connect() }
        let eventLoop = eventLoop
        let verification = verification
        DispatchQueue.global().async {
            let context = Result { () throws(TrustedAuthorities.Problem) in try trust.context(verification) }
            eventLoop.execute { self.useTLS(context) }
        }
    }

    /// What SwiftNIO compares. For an address, it takes the one of the socket, which may be the proxy's: what decides then
    /// is the comparison after the handshake.
    private var verification: TrustedAuthorities.Verification {
        if case .proxy = route, AddressBytes(target.host) != nil { .signaturesOnly } else { .signaturesAndHost }
    }

    private func useTLS(_ context: Result<NIOSSLContext, TrustedAuthorities.Problem>) {
        guard case .connecting = phase else { return }
        switch context {
        case .success(let context):
            tlsContext = context
            connect()
        case .failure(let problem): fail(.tls, problem.reason)
        }
    }

    private func connect() {
        let (host, port) = nextHop
        ClientBootstrap(group: eventLoop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            // Nothing is read before there is a handler.
            .channelOption(.autoRead, value: false)
            .connectTimeout(Self.attemptTimeout)
            .resolver(HostLookup(eventLoop: eventLoop))
            .channelInitializer { [weak self] channel in
                guard let self, case .connecting = phase else {
                    return channel.eventLoop.makeFailedFuture(ChannelError.ioOnClosedChannel)
                }
                candidates.append(channel)
                return channel.eventLoop.makeSucceededVoidFuture()
            }
            .connect(host: host, port: port)
            .whenComplete { self.connected($0) }
    }

    /// The host and port to connect to.
    private var nextHop: (host: String, port: Int) {
        if case .proxy(let proxy) = route { (proxy.host, proxy.port) } else { (target.host, target.port) }
    }

    private func connected(_ result: Result<any Channel, any Error>) {
        candidates = []
        guard case .connecting = phase else {
            if case .success(let channel) = result { channel.close(promise: nil) }
            return
        }
        do {
            let channel = try result.get()
            try channel.pipeline.syncOperations.addHandler(self)
            if case .proxy(let proxy) = route { requestTunnel(proxy) } else { secureOrUpgrade() }
            channel.setOption(.autoRead, value: true).whenFailure { [weak self] error in self?.fail(error) }
        } catch {
            let hop = if case .proxy(let proxy) = route { "the proxy \(proxy)" } else { "\(target)" }
            fail(.unreachable, "\(hop) could not be reached: \(TransportFailure.cause(of: error))")
        }
    }

    private func requestTunnel(_ proxy: ProxyAddress) {
        guard let authority = WebSocketHandshake.authority(target, leavesOutDefaultPort: false) else {
            return fail(.unreachable, "the host name is malformed")
        }
        phase = .proxying(HTTPResponseHeadReader())
        let credentials = proxy.authorization.map { "Proxy-Authorization: \($0)\r\n" } ?? ""
        write("CONNECT \(authority) HTTP/1.1\r\nHost: \(authority)\r\n\(credentials)\r\n".utf8)
    }

    /// Begins TLS, if the connection uses it, otherwise the WebSocket handshake.
    func secureOrUpgrade() {
        guard let tlsContext else { return requestUpgrade() }
        phase = .securing
        self.tlsContext = nil
        do {
            // SNI is for names only; without one, SwiftNIO compares certificates with the address of the socket.
            let name = AddressBytes(target.host) == nil ? target.host : nil
            let handler = try NIOSSLClientHandler(context: tlsContext, serverHostname: name)
            try context?.pipeline.syncOperations.addHandler(handler, position: .first)
        } catch {
            fail(.tls, "TLS cannot be used for \(target): \(TransportFailure.cause(of: error))")
        }
    }

    /// Begins the WebSocket handshake.
    func requestUpgrade() {
        var random = SystemRandomNumberGenerator()
        let nonce = (random.next(), random.next())
        let handshake = WebSocketHandshake(nonce: withUnsafeBytes(of: nonce) { Array($0) })
        guard let request = handshake.request(to: target) else {
            return fail(.unreachable, "the host name or the path of the request is malformed")
        }
        phase = .upgrading(HTTPResponseHeadReader(), handshake)
        write(request)
    }

    private func write(_ bytes: some Sequence<UInt8>) {
        context?.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
}
