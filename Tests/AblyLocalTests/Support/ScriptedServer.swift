import Foundation

/// A TCP server that follows a script on its first connection, for tests of clients.
final class ScriptedServer: Sendable {
    /// The port on 127.0.0.1.
    let port: Int
    private let descriptor: Int32

    init() throws {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && listen(descriptor, 1) == 0 && getsockname(descriptor, $0, &size) == 0
            }
        }
        port = Int(UInt16(bigEndian: address.sin_port))
        guard isListening else {
            close(descriptor)
            throw SocketClient.Failure(step: "listen")
        }
    }

    deinit { close(descriptor) }

    /// Accepts a connection and follows the script, on a thread of its own; then closes the connection.
    ///
    /// - Returns: The result of the script: what a test checks, as expectations on other threads belong to no test.
    func serve<Value: Sendable>(
        _ script: @escaping @Sendable (inout Connection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { [self] in
                continuation.resume(
                    with: Result {
                        let peer = accept(descriptor, nil, nil)
                        guard peer >= 0 else { throw SocketClient.Failure(step: "accept") }
                        defer { close(peer) }
                        var timeout = timeval(tv_sec: 120, tv_usec: 0)
                        setsockopt(peer, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
                        var connection = Connection(descriptor: peer)
                        return try script(&connection)
                    })
            }
        }
    }

    /// The connection, as seen by the script. Its calls block.
    struct Connection {
        fileprivate let descriptor: Int32
        private var buffer: [UInt8] = []

        fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

        /// Sends bytes as they are.
        func send(_ bytes: [UInt8]) throws {
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { throw SocketClient.Failure(step: "send") }
                sent += count
            }
        }

        /// The head of the request.
        mutating func head() throws -> String { try receive(RawWebSocket.takeHead) }

        /// The next frame.
        mutating func frame() throws -> RawFrame { try receive(RawFrame.parse) }

        /// Accepts a handshake.
        ///
        /// - Returns: The head of the request.
        @discardableResult
        mutating func acceptHandshake() throws -> String {
            let head = try head()
            let field = "Sec-WebSocket-Key: "
            let line = head.components(separatedBy: "\r\n").first { $0.hasPrefix(field) }
            let key = line?.dropFirst(field.count) ?? ""
            let accept = RawWebSocket.accept(String(key))
            try send(
                Array(
                    ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: \(accept)\r\n\r\n").utf8))
            return head
        }

        private mutating func receive<Value>(_ take: (inout [UInt8]) throws -> Value?) throws -> Value {
            while true {
                if let value = try take(&buffer) { return value }
                var chunk = [UInt8](repeating: 0, count: 65_536)
                let count = read(descriptor, &chunk, chunk.count)
                guard count > 0 else { throw SocketClient.Failure(step: "receive") }
                buffer += chunk[..<count]
            }
        }
    }
}
