import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Foundation

/// A minimal HTTP client over a socket, which returns responses as received.
struct SocketClient: Sendable {
    let port: Int
    /// The value of `Authorization`, or nil.
    var authorization: String?

    /// A response.
    struct Response: Sendable {
        let status: Int
        /// Values by name in lower case; the last one of repeated fields. All are in `fields`.
        let headers: [String: String]
        /// All fields in order, names in lower case.
        let fields: [(name: String, value: String)]
        let body: [UInt8]

        /// The body, decoded by its content type.
        var value: WireValue {
            get throws {
                let format: WireFormat = headers["content-type"] == WireFormat.msgpack.mediaType ? .msgpack : .json
                return try format.decode(WireValue.self, from: body)
            }
        }

        var text: String { String(decoding: body, as: UTF8.self) }

        /// The target of a link, without the leading `./`.
        func link(_ relation: String) -> String? {
            // One relation per field line, for SDKs that do not split the value.
            let link = fields.first { $0.name == "link" && $0.value.hasSuffix("; rel=\"\(relation)\"") }?.value
            return link.map { String($0.dropFirst(3).prefix { $0 != ">" }) }
        }
    }

    init(port: Int, key: String? = nil) {
        self.port = port
        authorization = key.map { "Basic \(Data($0.utf8).base64EncodedString())" }
    }

    init(port: Int, token: String) {
        self.port = port
        authorization = "Bearer \(Data(token.utf8).base64EncodedString())"
    }

    /// Sends a request with a body in a format.
    func send(
        _ method: String, _ target: String, _ body: WireValue? = nil, format: WireFormat = .json,
        headers: [String: String] = [:]
    ) async throws -> Response {
        try await send(
            method, target, bytes: try body.map { try format.encode($0) } ?? [],
            headers: ["Accept": format.mediaType, "Content-Type": format.mediaType].merging(headers) { $1 })
    }

    /// Sends a request with a body of bytes.
    func send(
        _ method: String, _ target: String, bytes: [UInt8], headers: [String: String] = [:]
    ) async throws -> Response {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        if let authorization { head += "Authorization: \(authorization)\r\n" }
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        head += "Content-Length: \(bytes.count)\r\n\r\n"
        return try Self.parse(try await exchange(Array(head.utf8) + bytes))
    }

    /// Sends bytes as they are, and reads until the service closes the connection.
    ///
    /// - Parameter isHalfClosed: Whether the client closes its sending side.
    func exchange(_ bytes: [UInt8], isHalfClosed: Bool = false) async throws -> [UInt8] {
        // On a thread of its own: tasks share their threads with the service under test, which would deadlock.
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try blockingExchange(bytes, isHalfClosed: isHalfClosed) })
            }
        }
    }

    struct Failure: Error { let step: String }

    private func blockingExchange(_ bytes: [UInt8], isHalfClosed: Bool) throws -> [UInt8] {
        let socket = try Self.connect(port)
        defer { close(socket) }
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
            // The service may respond and close before it has read all of a body that is too large.
            guard count > 0 else { break }
            sent += count
        }
        if isHalfClosed { shutdown(socket, Int32(SHUT_WR)) }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(socket, &buffer, buffer.count)
            guard count > 0 else { return received }
            received += buffer[..<count]
        }
    }

    /// Sends a head, then one byte whenever the service has been silent for a moment, until it closes the connection.
    func trickle(_ head: String, _ byte: UInt8) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                continuation.resume(with: Result { try blockingTrickle(head, byte) })
            }
        }
    }

    private func blockingTrickle(_ head: String, _ byte: UInt8) throws {
        let socket = try Self.connect(port)
        defer { close(socket) }
        let bytes = Array(head.utf8)
        guard write(socket, bytes, bytes.count) == bytes.count else { throw Failure(step: "head") }
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var wait = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            if poll(&wait, 1, 10) > 0 {
                guard read(socket, &buffer, buffer.count) > 0 else { return }
            } else if write(socket, [byte], 1) != 1 {
                return
            }
        }
    }

    /// A new connection.
    static func connect(_ port: Int) throws -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        #if canImport(Glibc)
            let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        guard socket >= 0 else { throw Failure(step: "socket") }
        // Generous, since many tests share the machine: only a service that never responds reaches it.
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(socket)
            throw Failure(step: "connect")
        }
        return socket
    }

    private static func parse(_ bytes: [UInt8]) throws -> Response {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { throw Failure(step: "head") }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) }
        let fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (name: parts[0].lowercased(), value: parts[1].trimmingCharacters(in: .whitespaces))
        }
        let headers = Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        return Response(status: status ?? 0, headers: headers, fields: fields, body: Array(bytes[end.upperBound...]))
    }
}
