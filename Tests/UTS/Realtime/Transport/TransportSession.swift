import Synchronization

@testable import AblyPubSub

/// A connection of the client under test, and what it has told.
final class TransportSession: Sendable {
    /// What a test expected and did not get.
    struct Unexpected: Error {
        let event: TransportEvent?
    }

    let transport: any RealtimeTransport
    private let connector: NIOConnector
    private let events: AsyncStream<TransportEvent>
    private let told: Shared

    /// The events so far; shared with the closure that the transport holds.
    private final class Shared: Sendable {
        let events = Mutex<[TransportEvent]>([])
    }

    /// - Parameters:
    ///   - target: Where to connect.
    ///   - options: How.
    ///   - environment: The variables of the environment.
    ///   - react: Told each event, on the event loop, with the transport.
    init(
        _ target: TransportTarget, options: NIOConnectorOptions = .init(), environment: [String: String] = [:],
        react: (@Sendable (TransportEvent, any RealtimeTransport) -> Void)? = nil
    ) {
        let (events, continuation) = AsyncStream.makeStream(of: TransportEvent.self)
        let told = Shared()
        let connector = NIOConnector(options: options) { environment[$0] }
        let holder = Mutex<(any RealtimeTransport)?>(nil)
        let shared = Holder(holder)
        transport = connector.connect(to: target) { event in
            told.events.withLock { $0.append(event) }
            if let react, let transport = shared.value.withLock({ $0 }) { react(event, transport) }
            continuation.yield(event)
        }
        if react != nil { shared.value.withLock { [transport] in $0 = transport } }
        self.connector = connector
        self.events = events
        self.told = told
    }

    private final class Holder: Sendable {
        let value: Mutex<(any RealtimeTransport)?>
        init(_ value: consuming Mutex<(any RealtimeTransport)?>) { self.value = value }
    }

    /// Runs a body with an open connection to a server that sends nothing, and that waits for the client to end it.
    static func withOpen(_ body: (TransportSession) async throws -> Void) async throws {
        try await ScriptedPeer.serve { peer in
            try await peer.accept()
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(.local(port: port))
            try await session.opened()
            try await body(session)
        }
    }

    /// The next event.
    func next() async -> TransportEvent? {
        var iterator = events.makeAsyncIterator()
        return await iterator.next()
    }

    /// Waits until the connection is open.
    func opened() async throws {
        let event = await next()
        guard case .opened? = event else { throw Unexpected(event: event) }
    }

    /// The messages of the next event that has some.
    func received() async throws -> [[UInt8]] {
        while true {
            switch await next() {
            case .received(let messages)?: return messages
            case .activity?: continue
            case let event: throw Unexpected(event: event)
            }
        }
    }

    /// A number of messages, however they are spread over events.
    func received(_ count: Int) async throws -> [[UInt8]] {
        var messages: [[UInt8]] = []
        while messages.count < count { messages += try await received() }
        return messages
    }

    /// Waits for activity that is not a message.
    func activity() async throws {
        let event = await next()
        guard case .activity? = event else { throw Unexpected(event: event) }
    }

    /// Waits for the end, after which nothing may be told.
    ///
    /// - Returns: The failure; nil if it was the client's wish.
    func closed() async throws -> TransportFailure? {
        while let event = await next() {
            guard case .closed(let failure) = event else { continue }
            await turn()
            await turn()
            let all = told.events.withLock { $0 }
            guard case .closed? = all.last, all.count(where: { if case .closed = $0 { true } else { false } }) == 1
            else { throw Unexpected(event: all.last) }
            return failure
        }
        throw Unexpected(event: nil)
    }

    /// All events so far.
    var history: [TransportEvent] { told.events.withLock { $0 } }

    /// Waits until the event loop has done what it was asked before.
    func turn() async {
        await withCheckedContinuation { continuation in
            connector.loop.schedule(after: .zero) { continuation.resume() }
        }
    }

    /// Runs code on the event loop.
    func onLoop(_ body: @escaping @Sendable (any RealtimeTransport) -> Void) async {
        await withCheckedContinuation { continuation in
            connector.loop.run { [transport] in
                body(transport)
                continuation.resume()
            }
        }
    }
}

extension TransportTarget {
    /// A server of this machine.
    static func local(
        port: Int, host: String = "127.0.0.1", tls: Bool = false, path: String = "/?key=app.id:secret",
        format: WireFormat = .json, limit: Int = 1 << 20
    ) -> TransportTarget {
        TransportTarget(host: host, port: port, tls: tls, path: path, format: format, maximumMessageSize: limit)
    }
}

extension NIOConnectorOptions {
    /// Options that trust an authority.
    static func trusting(_ pem: String) -> NIOConnectorOptions {
        var options = NIOConnectorOptions()
        options.certificateAuthorities = .bytes(pem.utf8)
        return options
    }
}
