import Foundation
import Synchronization
import TestSupport

/// A WebSocket client with control over every byte, to test what a correct client never sends.
///
/// It does nothing by itself: it answers neither pings nor close frames. Waiting takes place on threads of their own,
/// since tasks share their threads with the service under test.
final class RawWebSocket: Sendable {
    /// The connection has ended.
    struct Closed: Error {
        /// The status code of the close frame, or nil if there was none.
        let code: Int?
    }

    let port: Int
    private let descriptor: Int32
    /// Received bytes that are not consumed yet. Locked by the thread that receives, while it waits.
    private let buffer = Mutex<[UInt8]>([])
    /// Locked by the thread that sends.
    private let sending = Mutex(())
    private let ending = Mutex(Ending())

    private struct Ending {
        var closeCode: Int?
        var isClosed = false
    }

    private init(port: Int, descriptor: Int32) {
        self.port = port
        self.descriptor = descriptor
    }

    deinit { Foundation.close(descriptor) }

    /// Opens a TCP connection to a port of 127.0.0.1.
    static func connect(port: Int) async throws -> RawWebSocket {
        let descriptor = try await onThread { try SocketClient.connect(port) }
        // As generous as the timeout of receiving.
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        return RawWebSocket(port: port, descriptor: descriptor)
    }

    /// The status code of the close frame that was received last, or nil.
    var closeCode: Int? { ending.withLock { $0.closeCode } }
    /// Whether the end of the connection was received; known only after receiving up to there.
    var isClosed: Bool { ending.withLock { $0.isClosed } }

    /// Ends the connection without a close frame.
    func drop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    // MARK: Sending

    /// Sends bytes as they are.
    func send(bytes: [UInt8]) async throws {
        try await onThread { [self] in
            try sending.withLock { _ in
                var sent = 0
                while sent < bytes.count {
                    let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                    guard count > 0 else { throw SocketClient.Failure(step: "send") }
                    sent += count
                }
            }
        }
    }

    /// Sends a frame.
    ///
    /// - Parameters:
    ///   - opcode: Its opcode.
    ///   - payload: Its payload, before masking.
    ///   - fin: Whether it is the last fragment of a message.
    ///   - rsv: The three reserved bits.
    ///   - masked: Whether to mask it, as clients must.
    ///   - lengthEncoding: The size of its length, or nil for the minimal one.
    func send(
        frame opcode: RawFrame.Opcode, payload: [UInt8] = [], fin: Bool = true, rsv: UInt8 = 0, masked: Bool = true,
        lengthEncoding: RawFrame.LengthEncoding? = nil
    ) async throws {
        let mask = masked ? (0..<4).map { _ in UInt8.random(in: .min ... .max) } : nil
        let frame = RawFrame(
            opcode: opcode, fin: fin, rsv: rsv, payload: payload, mask: mask, lengthEncoding: lengthEncoding)
        try await send(bytes: frame.bytes)
    }

    /// Sends a close frame.
    func close(code: UInt16 = 1000) async throws {
        try await send(frame: .close, payload: [UInt8(code >> 8), UInt8(code & 0xFF)])
    }

    // MARK: Receiving

    /// Waits for a frame.
    ///
    /// - Throws: ``Closed`` at the end of the connection; `SocketClient.Failure` on a timeout, and if the frame is
    ///   masked or its length is not minimal, which RFC 6455 (sections 5.1 and 5.2) forbids.
    func nextFrame(timeout: Duration = .seconds(60)) async throws -> RawFrame {
        let frame = try await receive("a frame", timeout) { try RawFrame.parse(&$0) }
        guard frame.mask == nil, frame.lengthEncoding == .minimal(frame.payload.count) else {
            throw SocketClient.Failure(step: "a masked frame, or one with a length that is not minimal")
        }
        if frame.opcode == .close, frame.payload.count >= 2 {
            ending.withLock { $0.closeCode = Int(frame.payload[0]) << 8 | Int(frame.payload[1]) }
        }
        return frame
    }

    /// Waits for the end of the connection, and drops all frames before it.
    ///
    /// - Returns: The status code of the close frame, or nil if there was none.
    @discardableResult
    func waitForEnd(timeout: Duration = .seconds(60)) async throws -> Int? {
        let end = ContinuousClock.now + timeout
        do {
            while true { _ = try await nextFrame(timeout: end - .now) }
        } catch let error as Closed {
            return error.code
        }
    }

    /// Receives until the buffer contains something.
    ///
    /// - Parameters:
    ///   - what: What is awaited, for errors.
    ///   - timeout: The longest time without it.
    ///   - take: Removes it from the buffer if it is complete.
    func receive<Value: Sendable>(
        _ what: String, _ timeout: Duration, _ take: @escaping @Sendable (inout [UInt8]) throws -> Value?
    ) async throws -> Value {
        try await onThread { [self] in
            let end = ContinuousClock.now + timeout
            return try buffer.withLock { buffer in
                while true {
                    if let value = try take(&buffer) { return value }
                    guard try waitForInput(until: end) else {
                        throw SocketClient.Failure(step: "no \(what) within \(timeout)")
                    }
                    var chunk = [UInt8](repeating: 0, count: 65_536)
                    let count = read(descriptor, &chunk, chunk.count)
                    guard count > 0 else {
                        let code = ending.withLock { ending in
                            ending.isClosed = true
                            return ending.closeCode
                        }
                        throw Closed(code: code)
                    }
                    buffer += chunk[..<count]
                }
            }
        }
    }

    /// Waits until there is something to read.
    ///
    /// - Returns: Whether there is.
    private func waitForInput(until end: ContinuousClock.Instant) throws -> Bool {
        while true {
            let rest = max(end - .now, .zero)
            let milliseconds = rest.components.seconds * 1000 + rest.components.attoseconds / 1_000_000_000_000_000
            var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            // Rounded up, so that a wait of less than a millisecond does not become a loop.
            let result = poll(&wait, 1, Int32(clamping: milliseconds + 1))
            if result > 0 { return true }
            guard result == 0 || errno == EINTR else { throw SocketClient.Failure(step: "poll") }
            if end <= .now { return false }
        }
    }
}
