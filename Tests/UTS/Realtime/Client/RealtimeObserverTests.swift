import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// What observers of a realtime client are told of.
@Suite struct RealtimeObserverTests {
    private let observer = RecordingObserver()

    private func client(_ mock: MockWebSocket) -> AblyRealtime {
        AblyRealtime(mock) { $0.realtimeObservers = [observer] }
    }

    @Test func `operations are observed from their begin to their end, with messages and bytes`() async throws {
        let realtime = client(.scripted())
        realtime.connect()
        let channel = realtime.channels["test"]
        try await channel.attach()
        try await channel.publish([Message(name: "a", data: "12345"), Message(data: "678")])
        try await channel.presence.enterClient("jim", data: "hello")
        try await channel.annotations.publish("serial", Annotation(type: "likes", name: "yes"))
        try await channel.detach()

        #expect(
            observer.operations == [
                "connect: begins", "connect: ends", "attach test: begins", "attach test: ends",
                "publish test 2/9: begins", "publish test 2/9: ends", "presence test 1/8: begins",
                "presence test 1/8: ends", "annotate test 1/3: begins", "annotate test 1/3: ends",
                "detach test: begins", "detach test: ends",
            ])
        #expect(
            observer.changes == [
                "connecting", "connected", "test attaching", "test attached", "test detaching", "test detached",
            ])
    }

    @Test func `a cycle of attempts over several hosts is one operation`() async {
        let realtime = client(
            .scripted { number, attempt in
                if number == 1 { attempt.respondWithRefused() } else { attempt.respondWithSuccess(.connected()) }
            })
        realtime.connect()
        await realtime.connection.reaches(.connected)
        #expect(observer.operations == ["connect: begins", "connect: ends"])
    }

    @Test func `each cycle of attempts is an operation with its error`() async {
        let refuses = Toggle(true)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = AblyRealtime(mock) {
            $0.realtimeObservers = [observer]
            $0.fallbackHosts = []
        }
        realtime.connect()
        await realtime.connection.reaches(.disconnected)
        #expect(observer.operations == ["connect: begins", "connect: ends with 80000"])
        refuses.isOn = false
        realtime.connect()
        await realtime.connection.reaches(.connected)
        #expect(observer.operations.dropFirst(2) == ["connect: begins", "connect: ends"])
    }

    @Test func `connecting ends with an error when the client is closed meanwhile`() async {
        let realtime = client(.unreachable())
        realtime.connect()
        await eventually { observer.operations == ["connect: begins"] }
        realtime.connection.close()
        await eventually { observer.operations.count == 2 }
        #expect(observer.operations.last == "connect: ends with 80017")
    }

    @Test func `the time of an operation goes by the client's clock`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let realtime = client(mock)
        realtime.connect()
        let channel = realtime.channels["test"]
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        await mock.clock.advance(by: .milliseconds(250))
        mock.sendToClient(.attached("test"))
        _ = try await attaching.value
        #expect(observer.durations.last == .milliseconds(250))
    }

    @Test func `subscribing attaches a channel once, and what is attached is not attached again`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = client(mock)
        realtime.connect()
        let channel = realtime.channels["test"]
        let messages = channel.messages()
        try await messages.attached()
        try await channel.attach()
        try await channel.subscribe { _ in }
        #expect(observer.operations.dropFirst(2) == ["attach test: begins", "attach test: ends"])

        mock.sendToClient(.messages("test", [Message(name: "a"), Message(name: "b")]))
        await eventually { observer.received == ["test 2"] }
        #expect(observer.received == ["test 2"])
    }

    @Test func `invalid messages are observed as operations that fail`() async throws {
        let realtime = client(.scripted())
        let channel = realtime.channels["test"]
        _ = try? channel.send([])
        _ = try? channel.send([Message(data: 7)])
        _ = try? await channel.updateMessage(Message(data: "x"))
        _ = try? await channel.presence.enterClient("*")
        #expect(
            observer.operations == [
                "publish test: begins", "publish test: ends with 40003", "publish test 1/1: begins",
                "publish test 1/1: ends with 40013", "publish test 1/1: begins", "publish test 1/1: ends with 40003",
                "presence test 1/1: begins", "presence test 1/1: ends with 40012",
            ])
    }

    @Test func `a cancelled call ends its operation, and observers may use the client meanwhile`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let realtime = client(mock)
        realtime.connect()
        let channel = realtime.channels["test"]
        observer.onEvent { [weak channel] in _ = channel?.state }
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        attaching.cancel()
        await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(observer.operations.last == "attach test: ends with 40033")
    }

    @Test func `what has not ended when the client is released ends with an error`() async throws {
        let mock = MockWebSocket.connecting { _, _ in }
        var realtime: AblyRealtime? = client(mock)
        realtime?.connect()
        await realtime?.connection.reaches(.connected)
        _ = try realtime?.channels["test"].send([Message(name: "a")])
        await eventually { mock.actions == [.message] }
        realtime = nil
        await eventually { observer.operations.count == 4 }
        #expect(observer.operations.dropFirst(2) == ["publish test 1/1: begins", "publish test 1/1: ends with 80017"])
        #expect(observer.changes == ["connecting", "connected", "closed"])
    }

    @Test func `the first observer encloses the others, and one may ignore an operation`() async throws {
        let events = Events()
        let realtime = AblyRealtime(.scripted()) {
            $0.realtimeObservers = [
                RecordingObserver("1 ", events), RecordingObserver("2 ", events, ignoring: [.connect]),
                RecordingObserver("3 ", events),
            ]
        }
        realtime.connect()
        try await realtime.channels["test"].attach()
        #expect(
            events.all.filter { $0.contains(":") } == [
                "1 connect: begins", "3 connect: begins", "3 connect: ends", "1 connect: ends",
                "1 attach test: begins", "2 attach test: begins", "3 attach test: begins",
                "3 attach test: ends", "2 attach test: ends", "1 attach test: ends",
            ])
    }
}

/// What observers were told, in order.
private final class Events: Sendable {
    private let state = Mutex([String]())
    var all: [String] { state.withLock { $0 } }
    func add(_ event: String) { state.withLock { $0.append(event) } }
}

/// Records what it is told.
private final class RecordingObserver: RealtimeObserver {
    private let prefix: String
    private let events: Events
    private let ignored: Set<RealtimeOperation.Kind>
    private let times = Mutex([Duration]())
    private let action = Mutex<(@Sendable () -> Void)?>(nil)

    init(_ prefix: String = "", _ events: Events = Events(), ignoring ignored: Set<RealtimeOperation.Kind> = []) {
        self.prefix = prefix
        self.events = events
        self.ignored = ignored
    }

    /// Begins and ends of operations.
    var operations: [String] { events.all.filter { $0.contains(": ") } }
    /// The states that the connection and the channels entered.
    var changes: [String] { events.all.filter { $0.hasPrefix("→") }.map { String($0.dropFirst()) } }
    /// Messages by channel.
    var received: [String] { events.all.filter { $0.hasPrefix("←") }.map { String($0.dropFirst()) } }
    /// The times that operations took.
    var durations: [Duration] { times.withLock { $0 } }

    /// Calls a closure whenever it is told something.
    func onEvent(_ body: @escaping @Sendable () -> Void) { action.withLock { $0 = body } }

    fileprivate func add(_ event: String) {
        events.add(event)
        action.withLock { $0 }?()
    }

    func observe(_ operation: RealtimeOperation) -> (any RealtimeOperationObserver)? {
        if ignored.contains(operation.kind) { return nil }
        var name = prefix + operation.kind.rawValue
        if let channel = operation.channel { name += " \(channel)" }
        if operation.messageCount > 0 { name += " \(operation.messageCount)/\(operation.byteCount)" }
        add("\(name): begins")
        return End(name: name, observer: self)
    }

    func connectionChanged(_ change: ConnectionStateChange) {
        if change.event != .update { add("→\(change.current.rawValue)") }
    }

    func channelChanged(_ channel: String, _ change: ChannelStateChange) {
        if change.event != .update { add("→\(channel) \(change.current.rawValue)") }
    }

    func received(_ count: Int, on channel: String) { add("←\(channel) \(count)") }

    private struct End: RealtimeOperationObserver {
        let name: String
        let observer: RecordingObserver

        func didEnd(_ outcome: RealtimeOutcome) {
            observer.times.withLock { $0.append(outcome.duration) }
            observer.add("\(name): ends" + (outcome.error.map { " with \($0.code)" } ?? ""))
        }
    }
}
