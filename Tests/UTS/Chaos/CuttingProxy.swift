import NIOCore
import NIOPosix
import Synchronization
import TestSupport

/// A TCP proxy whose connections pause and break, in the middle of a frame and at its end, again and again.
final class CuttingProxy: Sendable {
    /// The port that it listens on, on 127.0.0.1.
    var port: Int { listener.localAddress?.port ?? 0 }

    private struct State: Sendable {
        var random: SeededGenerator
        var isCutting = true
        var cuts = 0
        var pauses = 0
    }

    private let listener: any Channel
    private let state: Mutex<State>

    /// How often it has broken a connection.
    var cuts: Int { state.withLock { $0.cuts } }
    /// How often it has passed nothing on for a while.
    var pauses: Int { state.withLock { $0.pauses } }

    private init(listener: any Channel, state: State) {
        self.listener = listener
        self.state = Mutex(state)
    }

    /// Starts a proxy.
    ///
    /// - Parameters:
    ///   - servicePort: The port of the service, on 127.0.0.1; asked for each connection.
    ///   - seed: What determines where connections break.
    static func start(to servicePort: @escaping @Sendable () -> Int, seed: UInt64) async throws -> CuttingProxy {
        let reference = Mutex<CuttingProxy?>(nil)
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { inbound in
                let (limit, pause) = reference.withLock { $0?.nextFaults() } ?? (nil, nil)
                return ClientBootstrap(group: inbound.eventLoop)
                    .connect(host: "127.0.0.1", port: servicePort())
                    .flatMapThrowing { outbound in
                        let down = Relay(to: inbound, limit: limit, pause: pause) { fault in
                            reference.withLock { $0 }?.count(fault)
                        }
                        try outbound.pipeline.syncOperations.addHandler(down)
                        try inbound.pipeline.syncOperations.addHandler(Relay(to: outbound))
                    }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let proxy = CuttingProxy(listener: listener, state: State(random: SeededGenerator(seed: seed)))
        reference.withLock { $0 = proxy }
        return proxy
    }

    /// Lets further connections live.
    func stopCutting() { state.withLock { $0.isCutting = false } }

    func close() async { try? await listener.close() }

    private func count(_ fault: Relay.Fault) {
        state.withLock { state in
            switch fault {
            case .cut: state.cuts += 1
            case .pause: state.pauses += 1
            }
        }
    }

    /// After how many bytes of the service the next connection breaks, and after how many it pauses; nil for never.
    private func nextFaults() -> (Relay.Limit?, Relay.Pause?) {
        state.withLock { state in
            guard state.isCutting else { return (nil, nil) }
            let limit: Relay.Limit =
                switch Int.random(in: 0..<10, using: &state.random) {
                // Within the handshake, or soon after.
                case 0: .bytes(.random(in: 1..<600, using: &state.random))
                case 1...5: .bytes(.random(in: 600..<60_000, using: &state.random))
                // At the end of a frame.
                default: .frames(.random(in: 1..<200, using: &state.random))
                }
            let bounds: (bytes: Range<Int>, milliseconds: Range<Int64>)? =
                switch Int.random(in: 0..<20, using: &state.random) {
                case 0...3: (200..<6_000, 1..<100)
                // After CONNECTED, for longer than a subscriber waits for a response, so that it asks to attach twice.
                case 4...6: (200..<600, 650..<1_000)
                default: nil
                }
            let pause = bounds.map {
                Relay.Pause(
                    after: .random(in: $0.bytes, using: &state.random),
                    duration: .milliseconds(.random(in: $0.milliseconds, using: &state.random)))
            }
            return (limit, pause)
        }
    }
}

/// Passes on what one side sends, with a pause, up to a limit.
private final class Relay: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    enum Limit: Sendable {
        case bytes(Int)
        /// Frames after the response to the upgrade.
        case frames(Int)
    }

    /// A time without reading.
    struct Pause: Sendable {
        /// The bytes before it.
        let after: Int
        let duration: TimeAmount
    }

    enum Fault: Sendable {
        case cut
        case pause
    }

    private let other: any Channel
    private var limit: Limit?
    private var pause: Pause?
    private var byteCount = 0
    private var frames = FrameEnds()
    private let onFault: @Sendable (Fault) -> Void

    init(
        to other: any Channel, limit: Limit? = nil, pause: Pause? = nil,
        onFault: @escaping @Sendable (Fault) -> Void = { _ in }
    ) {
        self.other = other
        self.limit = limit
        self.pause = pause
        self.onFault = onFault
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = unwrapInboundIn(data)
        var isOver = false
        byteCount += buffer.readableBytes
        if let pause, byteCount >= pause.after {
            self.pause = nil
            let channel = context.channel
            channel.setOption(.autoRead, value: false).whenSuccess {
                channel.eventLoop.scheduleTask(in: pause.duration) { channel.setOption(.autoRead, value: true) }
            }
            onFault(.pause)
        }
        switch limit {
        case nil: break
        case .bytes(let left)?:
            if buffer.readableBytes >= left {
                buffer = buffer.readSlice(length: left) ?? buffer
                isOver = true
            } else {
                limit = .bytes(left - buffer.readableBytes)
            }
        case .frames(let left)?:
            if let end = frames.end(ofFrame: left, in: buffer.readableBytesView) {
                buffer = buffer.readSlice(length: end) ?? buffer
                isOver = true
            }
        }
        let other = other
        let written = other.writeAndFlush(buffer)
        guard isOver else { return }
        onFault(.cut)
        let channel = context.channel
        written.whenComplete { _ in
            other.close(promise: nil)
            channel.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { other.close(promise: nil) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// Finds the ends of a server's WebSocket frames in a stream of bytes that begins with the response to the upgrade.
private struct FrameEnds {
    private var head: [UInt8] = []
    private var isUpgraded = false
    private var header: [UInt8] = []
    private var payloadLeft = 0
    private var count = 0

    /// Where a frame ends within these bytes; nil if it does not.
    mutating func end(ofFrame number: Int, in bytes: some Collection<UInt8>) -> Int? {
        var offset = 0
        for byte in bytes {
            offset += 1
            if !isUpgraded {
                head.append(byte)
                isUpgraded = head.suffix(4) == [13, 10, 13, 10]
                continue
            }
            if payloadLeft > 0 {
                payloadLeft -= 1
                if payloadLeft > 0 { continue }
            } else {
                header.append(byte)
                guard let length = Self.payloadLength(header) else { continue }
                header = []
                payloadLeft = length
                if length > 0 { continue }
            }
            count += 1
            if count == number { return offset }
        }
        return nil
    }

    /// The length of the payload after a complete header; nil if the header is not complete.
    private static func payloadLength(_ header: [UInt8]) -> Int? {
        guard header.count >= 2 else { return nil }
        let short = Int(header[1] & 0x7F)
        let extra = short == 126 ? 2 : short == 127 ? 8 : 0
        guard header.count == 2 + extra else { return nil }
        if extra == 0 { return short }
        return header[2...].reduce(0) { $0 << 8 | Int($1) }
    }
}
