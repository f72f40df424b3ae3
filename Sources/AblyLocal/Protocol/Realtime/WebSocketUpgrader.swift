import AblyPlatform
import Crypto
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Takes connections whose WebSocket handshake is complete.
protocol WebSocketAcceptor: Sendable {
    /// The maximum size of a message from the client, in bytes.
    var frameSize: Int { get }
    /// The number of bytes that may wait to be sent on one connection.
    var queueSize: Int { get }
    /// The service's side of a new connection.
    ///
    /// - Parameters:
    ///   - target: The path and query of the handshake's request.
    ///   - headers: The header fields of that request.
    ///   - transport: Sends to the client.
    func accept(target: String, headers: HTTPHeaders, transport: WebSocketTransport) -> any WebSocketReceiver
}

/// The server's side of the WebSocket handshake (RFC 6455, section 4.2).
///
/// No extension is ever accepted, permessage-deflate included, and no subprotocol. Credentials are not looked at here:
/// clients expect errors of authentication as messages on the open connection.
struct WebSocketUpgrader: NIOTypedHTTPServerProtocolUpgrader {
    /// A handshake that cannot be completed.
    struct Refusal: Error {
        let status: HTTPResponseStatus
        let reason: String
        var headers: HTTPHeaders = [:]
    }

    let acceptor: any WebSocketAcceptor

    let supportedProtocol = "websocket"
    let requiredUpgradeHeaders: [String] = []

    func buildUpgradeResponse(
        channel: any Channel, upgradeRequest request: HTTPRequestHead, initialResponseHeaders: HTTPHeaders
    ) -> EventLoopFuture<HTTPHeaders> {
        channel.eventLoop.makeCompletedFuture {
            var headers = initialResponseHeaders
            headers.replaceOrAdd(name: "Sec-WebSocket-Accept", value: try Self.acceptValue(for: request))
            return headers
        }
    }

    /// The value of `Sec-WebSocket-Accept` for a request.
    ///
    /// - Throws: ``Refusal`` if the request is not a valid handshake.
    static func acceptValue(for request: HTTPRequestHead) throws(Refusal) -> String {
        guard request.method == .GET else {
            throw Refusal(status: .badRequest, reason: "a WebSocket handshake must be a GET request")
        }
        guard request.headers["Sec-WebSocket-Version"] == ["13"] else {
            throw Refusal(
                status: .upgradeRequired, reason: "header Sec-WebSocket-Version: must be 13",
                headers: ["Sec-WebSocket-Version": "13"])
        }
        let keys = request.headers["Sec-WebSocket-Key"]
        guard keys.count == 1, let key = keys.first, Base64.bytes(key)?.count == 16 else {
            throw Refusal(
                status: .badRequest, reason: "header Sec-WebSocket-Key: must be the base64 of 16 bytes")
        }
        let digest = Insecure.SHA1.hash(data: Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
        return Base64.text(Array(digest))
    }

    func upgrade(
        channel: any Channel, upgradeRequest request: HTTPRequestHead
    ) -> EventLoopFuture<UpgradableChannel.Outcome> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            pipeline.removeHandler(name: HandshakeDeadline.name, promise: nil)
            let transport = WebSocketTransport(channel: channel, queueSize: acceptor.queueSize)
            let receiver = acceptor.accept(target: request.uri, headers: request.headers, transport: transport)
            // The decoder traps beyond 32 bits.
            let decoder = WebSocketFrameDecoder(maxFrameSize: min(acceptor.frameSize, Int(UInt32.max)))
            try pipeline.addHandler(ByteToMessageHandler(decoder))
            try pipeline.addHandler(
                WebSocketHandler(transport: transport, receiver: receiver, frameSize: acceptor.frameSize))
            return .webSocket
        }
    }
}
