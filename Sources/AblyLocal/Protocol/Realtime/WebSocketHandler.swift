import NIOCore
import NIOWebSocket

/// The service's side of one WebSocket: takes what the client sends.
protocol WebSocketReceiver: Sendable {
    /// Takes a message, on the connection's event loop.
    ///
    /// - Returns: Whether there is room for more; if not, ``WebSocketTransport/resumeReading()`` continues.
    func receive(_ message: [UInt8], isText: Bool) -> Bool
    /// The connection ended; nothing follows.
    ///
    /// - Parameter isClean: Whether the client sent a close frame.
    func closed(isClean: Bool)
}

/// The last handler of a connection that became a WebSocket.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let transport: WebSocketTransport
    private let receiver: any WebSocketReceiver
    private var assembly: WebSocketAssembly
    /// Whether nothing more is read from the client, which the receiver was told.
    private var isFinished = false
    /// Whether the receiver has no room, so that reads wait.
    private var isPaused = false
    private var hasWaitingRead = false

    init(transport: WebSocketTransport, receiver: any WebSocketReceiver, frameSize: Int) {
        self.transport = transport
        self.receiver = receiver
        assembly = WebSocketAssembly(limit: frameSize)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        transport.opened {
            let (handler, context) = loopBound.value
            handler.resume(context: context)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = Self.unwrapInboundIn(data)
        guard !isFinished else {
            if frame.opcode == .connectionClose { transport.endLingering() }
            return
        }
        do throws(WebSocketAssembly.Violation) {
            switch try assembly.receive(frame) {
            case .message(let bytes, let isText)?: isPaused = !receiver.receive(bytes, isText: isText)
            // A client that does not read its pongs gets no more: they would wait in memory.
            case .ping(let data)? where context.channel.isWritable && !transport.isClosed:
                context.writeAndFlush(Self.wrapOutboundOut(.webSocketFrame(.pong, Array(buffer: data))), promise: nil)
            case .close(let code)?:
                finish(context: context, code: code ?? .normalClosure, isClean: true)
                transport.endLingering()
            case .ping?, .pong?, nil: break
            }
        } catch {
            finish(context: context, code: error.code, reason: error.reason)
        }
    }

    func read(context: ChannelHandlerContext) {
        if isPaused { hasWaitingRead = true } else { context.read() }
    }

    private func resume(context: ChannelHandlerContext) {
        isPaused = false
        guard hasWaitingRead else { return }
        hasWaitingRead = false
        context.read()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? NIOWebSocketError else { return context.close(promise: nil) }
        finish(context: context, code: error.closeCode)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        // The service stops.
        case is ChannelShouldQuiesceEvent:
            finish(context: context, code: .goingAway)
            transport.endLingering()
        case NIOCore.ChannelEvent.inputClosed: context.close(promise: nil)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        transport.ended()
        end(isClean: false)
        context.fireChannelInactive()
    }

    /// Tells the receiver that nothing follows: also if the socket itself takes longer to end, as with TLS.
    private func end(isClean: Bool) {
        guard !isFinished else { return }
        isFinished = true
        receiver.closed(isClean: isClean)
    }

    /// Sends a close frame and closes the connection.
    private func finish(
        context: ChannelHandlerContext, code: WebSocketErrorCode, reason: String = "", isClean: Bool = false
    ) {
        end(isClean: isClean)
        transport.close(code: code, reason: reason)
        // What the client sends until it has seen that is dropped.
        resume(context: context)
    }
}
