import AblyPubSub
import NIOCore
import NIOWebSocket
import Synchronization

/// A WebSocket of a client, and the one to the service that a ``FaultProxy`` relays it to. Messages are JSON text, and
/// no client or service that it is used with splits them.
final class ProxySocket: Sendable {
    typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    private enum Phase {
        case relaying, silent, over
    }

    private let ledger: ProxyLedger
    private let client: Frames
    private let service: TransportSession
    private let phase = Mutex(Phase.relaying)

    init(ledger: ProxyLedger, client: Frames, service: TransportSession) {
        self.ledger = ledger
        self.client = client
        self.service = service
    }

    /// Whether no end has been put to it.
    var isOpen: Bool { phase.withLock { $0 != .over } }

    private var isRelaying: Bool { phase.withLock { $0 == .relaying } }

    /// Relays messages until the client's connection has ended.
    func run() async throws {
        try await client.executeThenClose { inbound, _ in
            try await withThrowingDiscardingTaskGroup { group in
                group.addTask { try await self.relayToClient() }
                let result: Result<Void, any Error>
                do { result = .success(try await self.relayToService(inbound)) } catch { result = .failure(error) }
                self.phase.withLock { $0 = .over }
                await self.service.onLoop { $0.abort() }
                try result.get()
            }
        }
    }

    private func relayToService(_ inbound: NIOAsyncChannelInboundStream<WebSocketFrame>) async throws {
        for try await frame in inbound {
            switch frame.opcode {
            case .text where isRelaying: try await relay(Array(frame.unmaskedData.readableBytesView), .toService)
            case .ping where isRelaying: try await write(.pong, frame.unmaskedData)
            case .connectionClose:
                if isOpen {
                    await service.onLoop { $0.close() }
                    try await write(.connectionClose, frame.unmaskedData)
                }
                return
            default: continue
            }
        }
    }

    private func relayToClient() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            var isConnected = false
            events: while let event = await service.next() {
                switch event {
                case .opened: continue
                // A ping of the service, which keeps the client's connection alive.
                case .activity: if isRelaying { try await write(.ping, ByteBuffer()) }
                case .received(let messages):
                    for message in messages where isRelaying {
                        let action = try await relay(message, .toClient)
                        guard action == .connected, !isConnected else { continue }
                        isConnected = true
                        for time in ledger.times { group.addTask { try await self.act(after: time) } }
                    }
                case .closed(let failure):
                    if isRelaying { try await end(failure) }
                    break events
                }
            }
            group.cancelAll()
        }
    }

    private func act(after time: Duration) async throws {
        try? await Task.sleep(for: time)
        if isRelaying, !Task.isCancelled { try await carryOut(ledger.connected(after: time)) }
    }

    /// Relays a message, or does what a rule says.
    ///
    /// - Returns: The action of the message that is passed on; nil if none is.
    @discardableResult
    private func relay(
        _ bytes: [UInt8], _ direction: ProxyRule.Direction
    ) async throws -> ProtocolMessage.Action? {
        let message = try WireFormat.json.decode(WireValue.self, from: bytes)
        let steps = ledger.message(direction, message)
        try await carryOut(steps, on: bytes, direction)
        for step in steps {
            switch step {
            case .pass: return message["action"]?.intValue.map(ProtocolMessage.Action.init)
            case .passInstead(let other): return other["action"]?.intValue.map(ProtocolMessage.Action.init)
            case .send, .close, .disconnect, .silence: continue
            }
        }
        return nil
    }

    /// Does what a rule or the test says.
    func carryOut(
        _ steps: [ProxySocketStep], on bytes: [UInt8] = [], _ direction: ProxyRule.Direction = .toClient
    ) async throws {
        for step in steps {
            switch step {
            case .pass: try await send(bytes, direction)
            case .passInstead(let message): try await send(WireFormat.json.encode(message), direction)
            case .send(let message):
                ledger.note(.injected(message))
                try await send(WireFormat.json.encode(message), .toClient)
            case .close(let code): try await close(code)
            case .disconnect:
                phase.withLock { $0 = .over }
                await service.onLoop { $0.abort() }
                client.channel.close(promise: nil)
            case .silence: phase.withLock { $0 = .silent }
            }
        }
    }

    private func send(_ bytes: [UInt8], _ direction: ProxyRule.Direction) async throws {
        switch direction {
        case .toClient: try await write(.text, ByteBuffer(bytes: bytes))
        case .toService:
            await service.onLoop { transport in
                transport.send(bytes)
                transport.flush()
            }
        }
    }

    /// Ends the client's connection as the service has ended its own.
    private func end(_ failure: TransportFailure?) async throws {
        if case .closed(let code)? = failure?.kind { return try await close(code ?? 1005) }
        try await carryOut([.disconnect])
    }

    /// Sends a close frame. The connection ends when the client has responded: if the proxy ended it while something of
    /// the client is under way, the client could lose the frame.
    private func close(_ code: Int) async throws {
        phase.withLock { $0 = .over }
        await service.onLoop { $0.abort() }
        var payload = ByteBuffer()
        // RFC 6455, section 7.4.1: the code that stands for none is never sent.
        if code != 1005 { payload.writeInteger(UInt16(code)) }
        try await write(.connectionClose, payload)
    }

    private func write(_ opcode: WebSocketOpcode, _ payload: ByteBuffer) async throws {
        try await client.channel.writeAndFlush(WebSocketFrame(fin: true, opcode: opcode, data: payload))
    }
}
