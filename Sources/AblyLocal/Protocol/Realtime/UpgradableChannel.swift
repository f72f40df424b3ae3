import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// A connection to the service's port: HTTP, unless its first request asks for a WebSocket.
struct UpgradableChannel: HTTPChannelHandler {
    /// What a connection became.
    enum Outcome: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case webSocket
    }

    /// A connection, and what it becomes with its first request.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let outcome: EventLoopFuture<Outcome>
    }

    let responder: Responder
    /// How long a connection may be idle, and the time allowed for the head of its first request.
    let idleTimeout: Duration
    /// The time allowed for a complete request to arrive.
    let requestTimeout: Duration
    /// Takes a connection whose handshake is complete.
    let acceptor: any WebSocketAcceptor

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let upgrader = WebSocketUpgrader(acceptor: acceptor)
            var configuration = NIOUpgradableHTTPServerPipelineConfiguration(
                upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration(upgraders: [upgrader]) { channel in
                    channel.eventLoop.makeCompletedFuture { try becomeHTTP(channel, logger: logger) }
                })
            // `NIOAsyncChannel` serializes pipelined requests, and errors are answered below and by the server.
            configuration.enablePipelining = false
            configuration.enableErrorHandling = false
            configuration.enableResponseHeaderValidation = false
            let pipeline = channel.pipeline.syncOperations
            let outcome = try pipeline.configureUpgradableHTTPServerPipeline(configuration: configuration)
            let handler = try pipeline.handler(type: NIOTypedHTTPServerUpgradeHandler<Outcome>.self)
            try pipeline.addHandler(UpgradeFilter(), position: .before(handler))
            try pipeline.addHandler(HandshakeDeadline(timeout: idleTimeout), name: HandshakeDeadline.name)
            return Value(channel: channel, outcome: outcome)
        }
    }

    private func becomeHTTP(_ channel: any Channel, logger: Logger) throws -> Outcome {
        let pipeline = channel.pipeline.syncOperations
        pipeline.removeHandler(name: HandshakeDeadline.name, promise: nil)
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(RequestDeadline(timeout: requestTimeout))
        try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: idleTimeout, logger: logger))
        return .http(
            try NIOAsyncChannel(
                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)))
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            switch try? await value.outcome.get() {
            case .http(let channel): await handleHTTP(asyncChannel: channel, logger: logger)
            case .webSocket: try? await value.channel.closeFuture.get()
            // The connection ended before its first request.
            case nil: break
            }
        } onCancel: {
            value.channel.close(promise: nil)
        }
    }
}

/// Closes a connection whose first request does not arrive in time or is malformed, and immediately when the service
/// stops.
final class HandshakeDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    static let name = "HandshakeDeadline"

    private let timeout: TimeAmount
    private var deadline: Scheduled<Void>?

    init(timeout: Duration) { self.timeout = .init(timeout) }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        deadline = context.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent else { return context.fireUserInboundEventTriggered(event) }
        context.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let refusal = error as? WebSocketUpgrader.Refusal
        guard refusal != nil || error is HTTPParserError else {
            context.close(promise: nil)
            return
        }
        var head = HTTPResponseHead(version: .http1_1, status: refusal?.status ?? .badRequest)
        head.headers = refusal?.headers ?? [:]
        head.headers.replaceOrAdd(name: "Connection", value: "close")
        let reason = ByteBuffer(string: refusal.map { $0.reason + "\n" } ?? "")
        head.headers.replaceOrAdd(name: "Content-Length", value: "\(reason.readableBytes)")
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if reason.readableBytes > 0 { context.write(wrapOutboundOut(.body(.byteBuffer(reason))), promise: nil) }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }
}
