import NIOCore
import NIOSSL
import NIOTLS

/// What the channel tells.
extension NIOTransport {
    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = Self.unwrapInboundIn(data)
        while buffer.readableBytes > 0 {
            let before = buffer.readableBytes
            switch phase {
            case .proxying(let reader): readProxyHead(reader, &buffer)
            case .upgrading(let reader, let handshake): readHead(reader, handshake, &buffer)
            case .open, .closing: readFrames(&buffer)
            case .connecting, .securing, .ended: return
            }
            // A phase takes all bytes, or ends.
            guard buffer.readableBytes < before else { return }
        }
    }

    private func readProxyHead(_ reader: HTTPResponseHeadReader, _ buffer: inout ByteBuffer) {
        var reader = reader
        do {
            guard let head = try reader.next(&buffer) else { return phase = .proxying(reader) }
            switch head.status {
            case 200..<300 where buffer.readableBytes > 0:
                fail(.unreachable, "the proxy sent more than its response")
            case 200..<300: secureOrUpgrade()
            case 407: fail(.unreachable, "the proxy did not accept the credentials, or requires some (status 407)")
            default: fail(.unreachable, "the proxy refused the connection to \(target) with status \(head.status)")
            }
        } catch {
            fail(.unreachable, "the response of the proxy is invalid: \(error.reason)")
        }
    }

    private func readHead(
        _ reader: HTTPResponseHeadReader, _ handshake: WebSocketHandshake, _ buffer: inout ByteBuffer
    ) {
        var reader = reader
        do {
            guard let head = try reader.next(&buffer) else { return phase = .upgrading(reader, handshake) }
            guard head.status == 101 else {
                return fail(
                    .refused(status: head.status),
                    "\(target) responded to the WebSocket handshake with status \(head.status)")
            }
            if let problem = handshake.problem(with: head) { return fail(.protocolViolation, problem) }
            timeout?.cancel()
            timeout = nil
            phase = .open
            handler?(.opened)
        } catch {
            fail(.protocolViolation, "the response to the WebSocket handshake is invalid: \(error.reason)")
        }
    }

    private func readFrames(_ buffer: inout ByteBuffer) {
        hasActivity = hasActivity || messages.isEmpty
        do {
            while let event = try reader.next(&buffer) {
                switch event {
                case .message(let message): messages.append(message)
                case .ping(let payload):
                    hasActivity = true
                    respond(toPing: payload)
                case .pong: hasActivity = true
                case .close(let code): return peerCloses(code)
                }
            }
        } catch {
            violate(error)
        }
    }

    private func respond(toPing payload: [UInt8]) {
        guard case .open = phase, let channel = context?.channel else { return }
        if !channel.isWritable { flushQueue() }
        // A peer that takes nothing gets the response to its latest ping only (RFC 6455, section 5.5.3).
        if channel.isWritable { queue(.pong, payload) } else { unansweredPing = payload }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        deliver()
        if case .open = phase { flushQueue() }
    }

    /// Tells what the current read brought.
    func deliver() {
        let received = messages
        messages = []
        if hasActivity { handler?(.activity) }
        hasActivity = false
        if !received.isEmpty { handler?(.received(received)) }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        guard context.channel.isWritable, let payload = unansweredPing, case .open = phase else { return }
        unansweredPing = nil
        queue(.pong, payload)
        flushQueue()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard case .securing = phase, case .handshakeCompleted? = event as? TLSUserEvent else { return }
        guard isCertificateForHost(context) else {
            return fail(.tls, "the TLS handshake with \(target) failed: the server's certificate is for another host")
        }
        requestUpgrade()
    }

    /// Whether the host is one of the certificate's names or addresses.
    private func isCertificateForHost(_ context: ChannelHandlerContext) -> Bool {
        let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLClientHandler.self)
        return handler?.peerCertificate.map { CertificateNames($0).contain(target.host) } ?? false
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { fail(error) }

    func channelInactive(context: ChannelHandlerContext) {
        switch phase {
        case .proxying: fail(.unreachable, "the proxy closed the connection")
        case .securing: fail(.tls, "\(target) closed the connection during the TLS handshake")
        case .upgrading: fail(.lost, "\(target) closed the connection during the WebSocket handshake")
        case .connecting, .open: fail(.lost, "\(target) closed the connection without a close frame")
        case .closing: end(nil)
        case .ended: break
        }
        cancelTimeout()
    }
}
