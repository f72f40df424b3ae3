import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// What listeners were called with, in order. They are called on other threads.
final class Deliveries<Element: Sendable>: Sendable {
    private let state = Mutex([Element]())

    /// What has come so far.
    var items: [Element] { state.withLock { $0 } }

    func add(_ element: Element) { state.withLock { $0.append(element) } }

    /// Waits until so much has come.
    @discardableResult
    func reaches(_ count: Int) async -> Bool { await eventually { items.count >= count } }
}

/// A client over a mock, and one of its channels.
struct MessagingClient: Sendable {
    let mock: MockWebSocket
    let realtime: AblyRealtime
    let channel: RealtimeChannel

    /// - Parameters:
    ///   - mock: The WebSocket mock; if nothing else is said, of a service that works.
    ///   - http: The HTTP mock.
    ///   - options: The options of the channel; if nothing else is said, subscribing does not attach it.
    ///   - change: Further options of the client.
    init(
        _ mock: MockWebSocket = .connecting(onMessageFromClient: MockService.answer), http: MockHTTP = .online,
        options: ChannelOptions = ChannelOptions(attachOnSubscribe: false),
        _ change: (inout ClientOptions) -> Void = { _ in }
    ) throws {
        self.mock = mock
        realtime = AblyRealtime(mock, http: http, change)
        channel = try realtime.channels.get("test", options: options)
    }

    /// The client after it has connected.
    func connected() -> Self {
        realtime.connect()
        return self
    }

    /// The client after it has connected and attached the channel.
    func attached() async throws -> Self {
        realtime.connect()
        try await channel.attach()
        return self
    }

    /// A client whose channel is suspended, since the service did not attach it.
    static func suspended() async throws -> Self {
        let client = try Self(.connecting()) { $0.realtimeRequestTimeout = .milliseconds(100) }.connected()
        let attachment = Task { try await client.channel.attach() }
        await client.channel.reaches(.attaching)
        await client.mock.clock.advance(by: .milliseconds(150))
        await #expect(throws: AblyError.self) { try await attachment.value }
        #expect(client.channel.state == .suspended)
        return client
    }

    /// A client whose channel has failed, since the service did not permit to attach it.
    static func failed() async throws -> Self {
        let refusal = ProtocolMessage.error(40160, status: 401, "Not permitted", channel: "test")
        let client = try Self(.scripted(attach: [refusal])).connected()
        await #expect(throws: AblyError.self) { try await client.channel.attach() }
        #expect(client.channel.state == .failed)
        return client
    }

    /// The service delivers messages, all at once.
    func deliver(_ messages: Message...) { mock.sendToClient(.messages("test", messages)) }

    /// Publishes a message without waiting for its acknowledgement.
    func send(_ name: String, _ data: WireValue = "data") throws -> PendingPublish {
        try channel.send([Message(name: name, data: data)])
    }

    /// The names of the messages that were sent so far, in order.
    var sentNames: [String?] { mock.messages(.message).flatMap { $0.messages ?? [] }.map(\.name) }

    /// The serials of the publishes that were sent so far, in order.
    var sentSerials: [Int64?] { mock.messages(.message).map(\.msgSerial) }

    /// Subscribes in both ways.
    func subscribe(_ name: String? = nil, matching filter: MessageFilter? = nil) async throws -> TwoSubscribers {
        let heard = Deliveries<Message>()
        if let name {
            let messages = channel.messages(named: name, matching: filter)
            let listener = try await channel.subscribe(name, matching: filter) { heard.add($0) }
            return TwoSubscribers(messages: messages, heard: heard, listener: listener)
        }
        let messages = channel.messages(matching: filter)
        let listener = try await channel.subscribe(matching: filter) { heard.add($0) }
        return TwoSubscribers(messages: messages, heard: heard, listener: listener)
    }
}

/// A sequence and a listener that want the same messages.
struct TwoSubscribers: Sendable {
    let messages: Subscription<Message>
    let heard: Deliveries<Message>
    let listener: Listener

    /// Ends the subscriptions, and returns what both have got.
    func received() async throws -> [Message] {
        let all = try await messages.rest()
        await heard.reaches(all.count)
        listener.cancel()
        #expect(heard.items == all)
        return all
    }
}

extension Subscription {
    /// Ends the subscription, and returns what it has not delivered yet.
    func rest() async throws -> [Element] {
        cancel()
        var all: [Element] = []
        for try await element in self { all.append(element) }
        return all
    }
}

extension MockService {
    /// A service that works, except that the closure answers what has to be acknowledged; nil for no answer.
    static func acknowledging(
        with answer: @escaping @Sendable (ProtocolMessage) -> ProtocolMessage?
    ) -> @Sendable (ProtocolMessage, MockSocket) -> Void {
        { message, socket in
            switch message.action {
            case .message, .presence, .annotation:
                if let answer = answer(message) { socket.sendToClient(answer) }
            default: MockService.answer(message, on: socket)
            }
        }
    }

    /// A service that works, except that it acknowledges nothing.
    static var silent: @Sendable (ProtocolMessage, MockSocket) -> Void { acknowledging { _ in nil } }
}

extension ProtocolMessage {
    /// What older services say first over a connection: without its details.
    static func connected(bare id: String, key: String, error: ServiceError? = nil) -> ProtocolMessage {
        var message = ProtocolMessage(.connected)
        message.connectionId = id
        message.connectionKey = key
        message.error = error
        return message
    }

    /// Annotations on a channel.
    static func annotations(_ channel: String, _ annotations: [Annotation]) -> ProtocolMessage {
        var message = ProtocolMessage(.annotation, channel: channel)
        message.annotations = annotations
        return message
    }
}
