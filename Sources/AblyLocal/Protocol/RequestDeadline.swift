import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not arrive as a whole in time, however steadily its bytes come, and at once
/// when the service ends: nobody has to wait for a request that may never be complete.
///
/// Silence, and a head that does not end, are the server's idle timeout's business.
final class RequestDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart

    private let timeout: TimeAmount
    /// What closes the connection; nil while no request is on its way.
    private var deadline: Scheduled<Void>?

    /// - Parameter timeout: How long a request may take from its head to its end.
    init(timeout: Duration) { self.timeout = .init(timeout) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            let channel = context.channel
            deadline?.cancel()
            deadline = context.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
        case .body: break
        case .end: cancel()
        }
        context.fireChannelRead(data)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent, deadline != nil {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { cancel() }

    private func cancel() {
        deadline?.cancel()
        deadline = nil
    }
}
