import NIOCore
import NIOWebSocket
import Synchronization

/// Sends to the client of one WebSocket, in order, from any thread.
///
/// Frames that are sent in quick succession are written together. What waits to be sent is bounded: the first frame
/// beyond the limit is refused, and the owner should then disconnect the client, which has made progress when it comes
/// back.
final class WebSocketTransport: RealtimeTransport {
    private let channel: any Channel
    private let queueSize: Int
    /// How long a client has to close its side after everything is sent.
    private let lingerTime: TimeAmount
    private let state = Mutex(State())

    private struct State {
        /// Complete frames that wait to be written.
        var waiting: [ByteBuffer] = []
        /// Bytes of the frames that wait, and of those that the system has not taken yet.
        var pendingBytes = 0
        /// Whether a frame was refused.
        var isOverfull = false
        /// Whether the event loop is going to write the frames that wait.
        var isScheduled = false
        var isClosed = false
        /// Whether everything is sent, the close frame included.
        var isFlushed = false
        /// Whether the socket stays open until the client has closed it.
        var lingers = true
        /// Continues reading; called on the event loop.
        var resume: (@Sendable () -> Void)?
    }

    /// How long a client has to take what was sent before a close.
    private static let closeTimeout = TimeAmount.seconds(2)

    init(channel: any Channel, queueSize: Int, lingerTime: TimeAmount = .milliseconds(250)) {
        self.channel = channel
        self.queueSize = queueSize
        self.lingerTime = lingerTime
    }

    /// Sends a frame.
    ///
    /// - Parameter frame: The complete frame, with its header.
    /// - Returns: Whether it is going to be written: false if the queue is full. What is sent after that is taken,
    ///   however full the queue is: the owner's notice of it.
    @discardableResult
    func send(_ frame: ByteBuffer) -> Bool {
        let (isTaken, mustSchedule) = state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            guard state.isOverfull || state.pendingBytes + frame.readableBytes <= queueSize else {
                state.isOverfull = true
                return (false, false)
            }
            state.pendingBytes += frame.readableBytes
            state.waiting.append(frame)
            defer { state.isScheduled = true }
            return (true, !state.isScheduled)
        }
        if mustSchedule { channel.eventLoop.execute { self.flush() } }
        return isTaken
    }

    /// Closes the connection after what was sent. The socket ends when the client has closed its side, or a moment
    /// later: if it ended while bytes of the client are unread, the system would reset the connection, and the client
    /// might not see the close frame and what was sent before.
    ///
    /// - Parameters:
    ///   - code: The code of the close frame; nil closes the connection without a close frame.
    ///   - reason: The reason in the close frame, for people.
    func close(code: WebSocketErrorCode?, reason: String = "") {
        let wasClosed = state.withLock { state in
            defer { state.isClosed = true }
            guard !state.isClosed, let code else { return state.isClosed }
            var body = ByteBuffer()
            body.write(webSocketErrorCode: code)
            body.writeString(String(reason.prefix(100)))
            state.waiting.append(.webSocketFrame(.connectionClose, Array(buffer: body)))
            return false
        }
        guard !wasClosed else { return }
        let channel = channel
        channel.eventLoop.execute {
            guard code != nil else { return channel.close(promise: nil) }
            self.flush()
            let deadline = channel.eventLoop.scheduleTask(in: Self.closeTimeout) { channel.close(promise: nil) }
            channel.writeAndFlush(ByteBuffer()).whenComplete { _ in
                deadline.cancel()
                let lingers = self.state.withLock { state in
                    state.isFlushed = true
                    return state.lingers
                }
                guard lingers else { return channel.close(promise: nil) }
                channel.eventLoop.scheduleTask(in: self.lingerTime) { channel.close(promise: nil) }
            }
        }
    }

    /// Ends the socket as soon as everything is sent, after ``close(code:reason:)``: the client has closed its side, or
    /// the service stops.
    func endLingering() {
        let isFlushed = state.withLock { state in
            state.lingers = false
            return state.isFlushed
        }
        if isFlushed { channel.close(promise: nil) }
    }

    /// Whether nothing more is sent.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    func close(withFrame: Bool) { close(code: withFrame ? .normalClosure : nil) }

    /// Sends a ping.
    func ping() { send(.webSocketFrame(.ping, [])) }

    /// Continues to read from the client.
    func resumeReading() {
        guard let resume = state.withLock({ $0.resume }) else { return }
        channel.eventLoop.execute(resume)
    }

    /// The connection is ready.
    ///
    /// - Parameter resume: Continues reading; called on the event loop.
    func opened(resume: @escaping @Sendable () -> Void) { state.withLock { $0.resume = resume } }

    /// The connection ended.
    func ended() {
        state.withLock { state in
            state.isClosed = true
            state.waiting = []
            state.resume = nil
        }
    }

    /// Writes what waits; on the event loop.
    private func flush() {
        let frames = state.withLock { state in
            defer { state.waiting = [] }
            state.isScheduled = false
            return state.waiting
        }
        guard !frames.isEmpty else { return }
        let size = frames.reduce(0) { $0 + $1.readableBytes }
        for frame in frames.dropLast() { channel.write(frame, promise: nil) }
        channel.writeAndFlush(frames[frames.count - 1]).whenComplete { _ in
            self.state.withLock { $0.pendingBytes -= size }
        }
    }
}

extension ByteBuffer {
    /// A complete frame of a server, which is not masked (RFC 6455, section 5.2).
    static func webSocketFrame(_ opcode: WebSocketOpcode, _ payload: [UInt8]) -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: payload.count + 10)
        buffer.writeInteger(0x80 | UInt8(webSocketOpcode: opcode))
        switch payload.count {
        case ...125: buffer.writeInteger(UInt8(payload.count))
        case ...0xFFFF:
            buffer.writeInteger(126 as UInt8)
            buffer.writeInteger(UInt16(payload.count))
        default:
            buffer.writeInteger(127 as UInt8)
            buffer.writeInteger(UInt64(payload.count))
        }
        buffer.writeBytes(payload)
        return buffer
    }
}
