import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// A request as received.
struct ScriptedRequest: Sendable {
    var method: String
    var target: String
    /// The field lines as received.
    var headerLines: [String]
    var body: [UInt8]

    /// The value of the first field with a name.
    subscript(_ name: String) -> String? {
        headerLines.first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
            .map { $0.dropFirst(name.utf8.count + 1).trimmingCharacters(in: .whitespaces) }
    }
}

/// The server's end of one connection. A script uses it on one thread; `end()` may be called on another.
final class ScriptedConnection: Sendable {
    /// The peer closed the connection, or the server ended.
    struct Closed: Error {}

    // -1 once closed, so that the number is never used after it has been reused for another socket.
    private let descriptor: Mutex<Int32>
    private let unread = Mutex<[UInt8]>([])

    init(_ descriptor: Int32) {
        self.descriptor = Mutex(descriptor)
        // The timeout of all tests: a script whose client hangs ends as well.
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Wakes a script that is reading or writing, without closing the descriptor.
    func end() {
        descriptor.withLock { if $0 >= 0 { _ = shutdown($0, Int32(SHUT_RDWR)) } }
    }

    func close() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { closeDescriptor(descriptor) }
            descriptor = -1
        }
    }

    /// Closes the connection with a reset.
    func reset() {
        descriptor.withLock { descriptor in
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
        }
        close()
    }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        let descriptor = descriptor.withLock { $0 }
        var sent = 0
        while sent < bytes.count {
            #if canImport(Glibc)
                let flags = Int32(MSG_NOSIGNAL)
            #else
                let flags: Int32 = 0
            #endif
            let count = bytes.withUnsafeBytes { sendBytes(descriptor, $0.baseAddress! + sent, $0.count - sent, flags) }
            guard count > 0 else { throw Closed() }
            sent += count
        }
    }

    /// Sends byte by byte, each in its own packet.
    func drip(_ text: String) throws {
        for byte in text.utf8 { try send([byte]) }
    }

    /// Blocks until the peer closes the connection; discards data.
    ///
    /// - Returns: Whether the peer closed the connection.
    func waitForClose() -> Bool {
        do {
            while true {
                unread.withLock { $0 = [] }
                try read()
            }
        } catch { return true }
    }

    /// Reads a request with its body; returns nil if the peer closed the connection first.
    func readRequest() throws -> ScriptedRequest? {
        guard var request = try readHead() else { return nil }
        if request["Transfer-Encoding"] == nil, let length = request["Content-Length"].flatMap(Int.init) {
            request.body = try readBytes(length)
        }
        return request
    }

    /// Reads the head of a request, but not its body.
    func readHead() throws -> ScriptedRequest? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            let head = unread.withLock { unread -> [UInt8]? in
                guard let range = unread.firstRange(of: end) else { return nil }
                defer { unread.removeSubrange(..<range.upperBound) }
                return Array(unread[..<range.lowerBound])
            }
            if let head { return Self.parse(String(decoding: head, as: UTF8.self)) }
            do { try read() } catch {
                if unread.withLock(\.isEmpty) { return nil }
                throw error
            }
        }
    }

    func readBytes(_ count: Int) throws -> [UInt8] {
        while unread.withLock({ $0.count < count }) { try read() }
        return unread.withLock { unread in
            defer { unread.removeFirst(count) }
            return Array(unread.prefix(count))
        }
    }

    private func read() throws {
        let descriptor = descriptor.withLock { $0 }
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { throw Closed() }
        unread.withLock { $0.append(contentsOf: bytes[..<count]) }
    }

    private static func parse(_ head: String) -> ScriptedRequest {
        let lines = head.components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        return ScriptedRequest(
            method: String(words.first ?? ""), target: words.count > 1 ? String(words[1]) : "",
            headerLines: Array(lines.dropFirst()), body: [])
    }
}

// Outside the type, since its own functions shadow these names.
private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }
private func sendBytes(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32) -> Int {
    send(descriptor, bytes, count, flags)
}
