import NIOCore
import NIOSSL

/// A WebSocket connection with SwiftNIO, or the attempt to make one.
///
/// It is the only handler of its channel besides the one for TLS, through all phases: request to the proxy, TLS, request
/// to the server, frames. Each phase reads bytes with a value of its own, and what a reader does not take is the next
/// one's, so that a frame in the segment of the response is not lost.
//
// @unchecked: all variables are touched on the event loop only.
final class NIOTransport: RealtimeTransport, ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// How far the connection is.
    enum Phase {
        /// Names are resolved, and sockets connect.
        case connecting
        /// The response of the proxy is read.
        case proxying(HTTPResponseHeadReader)
        /// The TLS handshake.
        case securing
        /// The response of the server is read.
        case upgrading(HTTPResponseHeadReader, WebSocketHandshake)
        case open
        /// This side has sent a close frame, and the peer's is awaited.
        case closing
        /// ``TransportEvent/closed(_:)`` is told, or about to be.
        case ended
    }

    /// How long an attempt may take. Owners have timeouts of their own, which are shorter.
    static let attemptTimeout = TimeAmount.seconds(60)
    /// How long a peer may take to respond to a close frame, or to take the bytes before it.
    static let closeTimeout = TimeAmount.seconds(2)
    /// From how many bytes on what is queued is handed to the channel before ``flush()``.
    private static let chunkSize = 65_536

    let target: TransportTarget
    let route: ProxyChoice
    let trust: TrustedAuthorities?
    let eventLoop: any EventLoop

    var phase = Phase.connecting
    /// Nil once the connection has ended.
    var handler: (@Sendable (TransportEvent) -> Void)?
    /// The context for TLS, while it is needed.
    var tlsContext: NIOSSLContext?
    /// The sockets that connect.
    var candidates: [any Channel] = []
    /// The place in the pipeline, while there is one.
    var context: ChannelHandlerContext?
    /// The end of the attempt, or of the wait for the peer to close.
    var timeout: Scheduled<Void>?

    // Reading and writing frames calls nothing that would come back to these, and the checks would cost as much as small
    // frames do.
    @exclusivity(unchecked) var reader: FrameReader
    @exclusivity(unchecked) var writer: FrameWriter
    /// The messages that the current read has completed.
    @exclusivity(unchecked) var messages: [[UInt8]] = []
    /// Whether the current read has to be told as activity.
    @exclusivity(unchecked) var hasActivity = false
    /// Frames that are queued.
    @exclusivity(unchecked) var outgoing = ByteBuffer()
    /// The payload of the latest ping that could not be responded to, since the peer takes nothing.
    var unansweredPing: [UInt8]?

    /// - Parameters:
    ///   - target: Where to connect.
    ///   - route: The way there.
    ///   - trust: The certificate authorities; nil without TLS.
    ///   - eventLoop: Where the connection lives.
    ///   - handler: Told what happens, on the event loop.
    init(
        target: TransportTarget, route: ProxyChoice, trust: TrustedAuthorities?, eventLoop: any EventLoop,
        handler: @escaping @Sendable (TransportEvent) -> Void
    ) {
        self.target = target
        self.route = route
        self.trust = trust
        self.eventLoop = eventLoop
        self.handler = handler
        reader = FrameReader(limit: target.maximumMessageSize)
        var random = SystemRandomNumberGenerator()
        writer = FrameWriter(seed: random.next())
    }

    func send(_ message: [UInt8]) {
        onLoop { transport in
            guard case .open = transport.phase else { return }
            transport.queue(transport.target.format == .json ? .text : .binary, message)
        }
    }

    func flush() { onLoop { $0.flushQueue() } }

    func close() {
        onLoop { transport in
            switch transport.phase {
            case .open: transport.beginClosing()
            case .closing, .ended: break
            case .connecting, .proxying, .securing, .upgrading: transport.dropAll()
            }
        }
    }

    func abort() { onLoop { $0.dropAll() } }

    /// Runs code on the event loop: at once if the caller is there.
    private func onLoop(_ body: @escaping @Sendable (NIOTransport) -> Void) {
        if eventLoop.inEventLoop { body(self) } else { eventLoop.execute { body(self) } }
    }

    /// Queues a frame.
    func queue(_ opcode: FrameOpcode, _ payload: [UInt8]) {
        writer.write(opcode, payload, to: &outgoing)
        if outgoing.readableBytes >= Self.chunkSize { writeQueue() }
    }

    /// Writes and flushes what is queued.
    func flushQueue() {
        writeQueue()
        context?.flush()
    }

    private func writeQueue() {
        guard outgoing.readableBytes > 0 else { return }
        let chunk = outgoing
        outgoing = ByteBuffer()
        context?.write(Self.wrapOutboundOut(chunk), promise: nil)
    }
}
