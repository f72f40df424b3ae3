import NIOCore
import NIOSSL

/// The ways in which a connection ends.
extension NIOTransport {
    /// Begins the closing handshake.
    func beginClosing() {
        phase = .closing
        queue(.close, CloseCode.payload(1000))
        setTimeout(Self.closeTimeout) { transport in
            transport.end(nil)
            transport.drop()
        }
        flushQueue()
    }

    /// Responds to a close frame.
    func peerCloses(_ code: UInt16?) {
        guard case .open = phase else {
            // It is the response.
            end(nil)
            context?.close(promise: nil)
            return
        }
        let echo = code.map { CloseCode.isForFrames($0) ? $0 : 1002 }
        let name = code.map { "with code \($0)" } ?? "without a code"
        end(TransportFailure(.closed(code: code.map(Int.init)), detail: "\(target) closed the connection \(name)"))
        closeAfterFrame(echo)
    }

    /// Ends the connection because of a violation of the protocol.
    func violate(_ violation: FrameReader.Violation) {
        guard case .open = phase else {
            end(nil)
            return drop()
        }
        let detail = "\(target) violated the WebSocket protocol: \(violation.reason)"
        end(TransportFailure(.protocolViolation, detail: detail))
        closeAfterFrame(violation.code)
    }

    /// Sends a close frame, and closes the channel when the peer has taken it, or a moment later.
    private func closeAfterFrame(_ code: UInt16?) {
        queue(.close, CloseCode.payload(code))
        flushQueue()
        setTimeout(Self.closeTimeout) { $0.drop() }
        guard let context else { return }
        let channel = context.channel
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer())).whenComplete { _ in channel.close(promise: nil) }
    }

    /// Ends the connection because of an error of the channel.
    func fail(_ error: any Error) {
        switch phase {
        case .ended: break
        case .closing: end(nil)
        case .securing:
            fail(.tls, "the TLS handshake with \(target) failed: \(TransportFailure.cause(of: error))")
        case .proxying:
            fail(.unreachable, "the connection to the proxy was lost: \(TransportFailure.cause(of: error))")
        case .connecting, .upgrading, .open:
            fail(.lost, "the connection to \(target) was lost: \(TransportFailure.cause(of: error))")
        }
        drop()
    }

    /// Ends the connection.
    func fail(_ kind: TransportFailure.Kind, _ detail: String) {
        end(TransportFailure(kind, detail: detail))
        drop()
    }

    /// Ends the connection, or the attempt, at the owner's wish.
    func dropAll() {
        messages = []
        hasActivity = false
        end(nil)
        drop()
    }

    /// Tells the end, in a later turn of the event loop: an owner that called a function is not called back from it.
    func end(_ failure: TransportFailure?) {
        if case .ended = phase { return }
        deliver()
        // The handler may have ended the connection.
        guard let handler else { return }
        if case .ended = phase { return }
        phase = .ended
        self.handler = nil
        eventLoop.execute { handler(.closed(failure)) }
    }

    /// Closes the sockets at once: below TLS, which would wait for the peer.
    func drop() {
        cancelTimeout()
        tlsContext = nil
        outgoing = ByteBuffer()
        unansweredPing = nil
        let candidates = candidates
        self.candidates = []
        for candidate in candidates { candidate.close(promise: nil) }
        guard let context else { return }
        let pipeline = context.pipeline.syncOperations
        let below = (try? pipeline.context(handlerType: NIOSSLClientHandler.self)) ?? context
        below.close(promise: nil)
    }

    /// Runs code after a time, in place of what was to run so far.
    func setTimeout(_ time: TimeAmount, _ body: @escaping @Sendable (NIOTransport) -> Void) {
        timeout?.cancel()
        timeout = eventLoop.scheduleTask(in: time) { [weak self] in
            if let self { body(self) }
        }
    }

    func cancelTimeout() {
        timeout?.cancel()
        timeout = nil
    }
}
