import Crypto

/// The client's side of the WebSocket handshake (RFC 6455, section 4.1).
struct WebSocketHandshake {
    /// The value of `Sec-WebSocket-Key`.
    private let key: String

    /// - Parameter nonce: 16 random bytes.
    init(nonce: [UInt8]) { key = String(decoding: Base64.encode(nonce), as: UTF8.self) }

    /// The request.
    ///
    /// - Parameter target: Where the connection leads.
    /// - Returns: The bytes of the request, which contain credentials; nil if the host or the path contains characters
    ///   that would break the request apart.
    func request(to target: TransportTarget) -> [UInt8]? {
        guard let host = Self.authority(target, leavesOutDefaultPort: true),
            target.path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        let path = target.path.hasPrefix("/") ? target.path : "/" + target.path
        return Array(
            """
            GET \(path) HTTP/1.1\r
            Host: \(host)\r
            Upgrade: websocket\r
            Connection: Upgrade\r
            Sec-WebSocket-Key: \(key)\r
            Sec-WebSocket-Version: 13\r
            \r

            """.utf8)
    }

    /// What is wrong with a response of status 101; nil if it completes the handshake.
    func problem(with head: HTTPResponseHead) -> String? {
        guard head.contains("upgrade", token: "websocket"), head.contains("connection", token: "upgrade") else {
            return "the server switched to another protocol than WebSocket"
        }
        guard head.values("sec-websocket-accept") == [acceptValue] else {
            return "the server's Sec-WebSocket-Accept does not match the request"
        }
        guard head.values("sec-websocket-extensions").isEmpty, head.values("sec-websocket-protocol").isEmpty else {
            return "the server chose an extension or a subprotocol that was not offered"
        }
        return nil
    }

    private var acceptValue: String {
        let digest = Insecure.SHA1.hash(data: Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
        return String(decoding: Base64.encode(Array(digest)), as: UTF8.self)
    }

    /// The host and port as in a URL; nil if the host contains characters that do not belong there.
    ///
    /// - Parameters:
    ///   - target: Where the connection leads.
    ///   - leavesOutDefaultPort: Whether the port is left out if it is that of the scheme.
    static func authority(_ target: TransportTarget, leavesOutDefaultPort: Bool) -> String? {
        let allowed = target.host.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "/") && byte != UInt8(ascii: "@")
        }
        guard allowed, !target.host.isEmpty else { return nil }
        let host = Endpoint.host(of: target.host)
        return leavesOutDefaultPort && target.port == (target.tls ? 443 : 80) ? host : "\(host):\(target.port)"
    }
}
