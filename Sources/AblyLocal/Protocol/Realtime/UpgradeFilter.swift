import NIOCore
import NIOHTTP1

/// Removes the header field `Upgrade` from a connection's first request unless that is a WebSocket handshake: a server
/// may ignore the field (RFC 9110, section 7.8), and clients offer `h2c` with ordinary requests. NIO's handler, which
/// follows, drops the head of a request that asks for an unknown protocol.
final class UpgradeFilter: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = Self.unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        if !Self.isHandshake(head) { head.headers.remove(name: "Upgrade") }
        context.fireChannelRead(Self.wrapInboundOut(.head(head)))
        // What follows a handshake is not HTTP.
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }

    /// Whether a request asks for a WebSocket, valid or not (RFC 6455, section 4.2.1). A handshake has no content.
    static func isHandshake(_ head: HTTPRequestHead) -> Bool {
        func names(_ name: String, _ token: String) -> Bool {
            head.headers[canonicalForm: name].contains { $0.lowercased() == token }
        }
        let hasContent =
            head.headers.contains(name: "Transfer-Encoding") || head.headers["Content-Length"].contains { $0 != "0" }
        return names("Upgrade", "websocket") && names("Connection", "upgrade") && !hasContent
    }
}
