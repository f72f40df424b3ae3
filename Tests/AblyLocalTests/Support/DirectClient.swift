import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import NIOCore
import Synchronization

@testable import AblyLocal

/// A realtime client of a service without sockets: passes it frames, and collects what it sends. Everything has happened
/// when a call returns.
final class DirectClient: Sendable {
    private let service: Backend
    let format: WireFormat
    let transport = Transport()

    init(_ service: Backend, format: WireFormat = .json) {
        self.service = service
        self.format = format
    }

    /// Opens the connection.
    ///
    /// - Parameter query: Parameters besides the format, percent-encoded: `key=…&echo=false`.
    /// - Returns: The first frame.
    @discardableResult
    func open(_ query: String) async -> WireValue {
        let target = "/?\(query)&v=6" + (format == .msgpack ? "&format=msgpack" : "")
        await service.handle([.opened(RealtimeOpening(target: target))], from: transport)
        return takeFrames().first ?? .null
    }

    /// Sends a frame.
    ///
    /// - Returns: What the service sent since the frames were last taken.
    @discardableResult
    func send(_ frame: WireValue) async throws -> [WireValue] {
        await service.handle([.message(try format.encode(frame), isText: format == .json)], from: transport)
        return takeFrames()
    }

    /// Loses the socket.
    func lose() async { await service.handle([.closed(isClean: false)], from: transport) }

    /// Makes the next frame find a full queue.
    func congest() { transport.congest() }

    /// Takes the frames that were sent.
    @discardableResult
    func takeFrames() -> [WireValue] { transport.take().frames }

    /// Takes the frames that were sent, as bytes.
    func takeBuffers() -> [ByteBuffer] { transport.take().buffers }

    /// Whether the service closed the socket, and with a close frame; nil if it is open.
    var closed: Bool? { transport.closed }
    var pings: Int { transport.pings }
}

extension DirectClient {
    /// What the service sends to. It does not know the service, which refers to it: each would retain the other.
    final class Transport: RealtimeTransport {
        private struct State {
            var frames: [WireValue] = []
            /// The payloads as sent, for tests of what is shared and how it is encoded.
            var buffers: [ByteBuffer] = []
            var pings = 0
            /// Whether it was closed, and with a close frame.
            var closed: Bool?
            var isCongested = false
        }

        private let state = Mutex(State())

        func send(_ frame: ByteBuffer) -> Bool {
            state.withLock { state in
                guard !state.isCongested else {
                    state.isCongested = false
                    return false
                }
                state.buffers.append(frame)
                state.frames.append(Self.value(of: frame))
                return true
            }
        }

        func ping() { state.withLock { $0.pings += 1 } }
        func close(withFrame: Bool) { state.withLock { $0.closed = $0.closed ?? withFrame } }
        func resumeReading() {}

        fileprivate func congest() { state.withLock { $0.isCongested = true } }

        fileprivate func take() -> (frames: [WireValue], buffers: [ByteBuffer]) {
            state.withLock { state in
                defer { (state.frames, state.buffers) = ([], []) }
                return (state.frames, state.buffers)
            }
        }

        fileprivate var closed: Bool? { state.withLock { $0.closed } }
        fileprivate var pings: Int { state.withLock { $0.pings } }

        private static func value(of frame: ByteBuffer) -> WireValue {
            var frame = frame
            let isText = frame.readInteger(as: UInt8.self) == 0x81
            switch frame.readInteger(as: UInt8.self) {
            case 126: frame.moveReaderIndex(forwardBy: 2)
            case 127: frame.moveReaderIndex(forwardBy: 8)
            default: break
            }
            let format: WireFormat = isText ? .json : .msgpack
            return (try? format.decode(WireValue.self, from: Array(buffer: frame))) ?? .null
        }
    }
}

extension Fixture {
    /// A connected client.
    ///
    /// - Parameters:
    ///   - key: The index of its key.
    ///   - query: Further parameters, each with a leading `&`.
    /// - Returns: The client, and its `CONNECTED`.
    func connect(
        key index: Int = 0, _ query: String = "", format: WireFormat = .json
    ) async -> (client: DirectClient, connected: WireValue) {
        let client = DirectClient(service, format: format)
        return (client, await client.open("key=\(text(index))\(query)"))
    }

    /// Advances the clock, and waits for what is due.
    func advance(by milliseconds: Int64) async {
        service.clock.advance(byMilliseconds: milliseconds)
        await service.fireTimers()
    }
}

extension [WireValue] {
    /// The frames with an action.
    func frames(_ action: FrameAction) -> [WireValue] { filter { $0["action"]?.intValue == action.rawValue } }

    /// The actions of the frames.
    var actions: [FrameAction?] { map { $0["action"]?.intValue.flatMap(FrameAction.init) } }

    /// The entries of the frames: messages, presence events or annotations.
    func entries(_ member: String = "messages") -> [WireValue] { flatMap { $0[member]?.arrayValue ?? [] } }
}

extension DirectClient {
    /// Sends one presence event.
    ///
    /// - Parameters:
    ///   - action: 2 to enter, 3 to leave, 4 to update.
    ///   - members: Further members of the event.
    ///   - serial: The frame's msgSerial.
    /// - Returns: What the service sent since the frames were last taken.
    @discardableResult
    func presence(
        _ action: Int64, _ members: [String: WireValue] = [:], on channel: String = "a", serial: Int64
    ) async throws -> [WireValue] {
        try await send([
            "action": 14, "channel": .string(channel), "msgSerial": .int(serial),
            "presence": [.object(members.merging(["action": .int(action)]) { $1 })],
        ])
    }
}
