import Crypto
import Foundation

extension RawWebSocket {
    /// The response to a handshake.
    struct Handshake: Sendable {
        /// Such as `HTTP/1.1 101 Switching Protocols`.
        let statusLine: String
        /// Values by name in lower case; the last one of repeated fields.
        let headers: [String: String]

        /// The status, or 0 if there is none.
        var status: Int { statusLine.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }
    }

    /// Asks for the upgrade to a WebSocket (RFC 6455, section 4.1).
    ///
    /// - Parameters:
    ///   - path: The target of the request: path and query.
    ///   - headers: Further fields. One with the name of a usual field replaces it; nil omits it.
    /// - Returns: The response, whatever its status.
    /// - Throws: `SocketClient.Failure` if a response of status 101 is invalid; ``Closed`` if there is no response.
    func handshake(path: String = "/", headers: [String: String?] = [:]) async throws -> Handshake {
        let nonce = Data((0..<16).map { _ in UInt8.random(in: .min ... .max) }).base64EncodedString()
        var fields: [String: String?] = [
            "Host": "127.0.0.1:\(port)", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Key": nonce,
            "Sec-WebSocket-Version": "13",
        ]
        fields.merge(headers) { $1 }
        let lines = fields.compactMap { name, value in value.map { "\(name): \($0)\r\n" } }
        try await send(bytes: Array("GET \(path) HTTP/1.1\r\n\(lines.joined())\r\n".utf8))

        let response = try Self.parse(try await receive("response", .seconds(60), Self.takeHead))
        guard response.status == 101 else { return response }
        let key = (fields["Sec-WebSocket-Key"] ?? nil) ?? ""
        guard response.headers["upgrade"]?.lowercased() == "websocket",
            response.headers["connection"]?.lowercased() == "upgrade",
            response.headers["sec-websocket-accept"] == Self.accept(key)
        else { throw SocketClient.Failure(step: "handshake: \(response.headers)") }
        return response
    }

    /// The value of `Sec-WebSocket-Accept` for a key (RFC 6455, section 4.2.2).
    static func accept(_ key: String) -> String {
        let digest = Insecure.SHA1.hash(data: Data((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
        return Data(digest).base64EncodedString()
    }

    /// Removes the head of a message from the beginning of a buffer, if it is complete.
    @Sendable
    static func takeHead(_ buffer: inout [UInt8]) -> String? {
        guard let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
        buffer.removeFirst(end.upperBound)
        return head
    }

    private static func parse(_ head: String) throws -> Handshake {
        let lines = head.components(separatedBy: "\r\n")
        let fields = try lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw SocketClient.Failure(step: "header field: \(line)") }
            return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
        }
        return Handshake(statusLine: lines[0], headers: Dictionary(fields, uniquingKeysWith: { $1 }))
    }
}
