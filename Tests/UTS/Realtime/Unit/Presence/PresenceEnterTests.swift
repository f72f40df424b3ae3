import AblyPubSub
import TestSupport
import Testing

/// Entering, updating and leaving with the client's own client id (RTP8 to RTP10).
@Suite struct PresenceEnterTests {
    private let service = PresenceService()

    // UTS: realtime/unit/RTP8a/enter-sends-presence-enter-0
    @Test func `enter sends a presence message without a client id`() async throws {
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()

        try await channel.presence.enter()

        let messages = service.mock.messages(.presence)
        #expect(messages.map(\.channel) == ["test"])
        #expect(service.presence.map(\.action) == [.enter])
        #expect(service.presence.map(\.clientId) == [nil])
    }

    // UTS: realtime/unit/RTP8e/enter-with-data-0
    @Test func `a member enters with data`() async throws {
        let channel = service.client("my-client").channels["test"]

        try await channel.presence.enter("hello world")

        #expect(service.presence.map(\.action) == [.enter])
        #expect(service.presence.map(\.data) == ["hello world"])
    }

    /// RTP8e.
    @Test func `data and extras of a member are encoded, and decoded by those who receive them`() async throws {
        let service = PresenceService { $0.echoes = true }
        let channel = service.client("my-client").channels["test"]
        let log = channel.presence.log()
        let extras = Extras(headers: ["x-key": "x-value"])

        try await channel.presence.enter(["name": "jim"], extras: extras)

        #expect(service.presence.map(\.data) == [#"{"name":"jim"}"#])
        #expect(service.presence.map(\.encoding) == ["json"])
        #expect(service.presence.map(\.extras?.headers) == [["x-key": "x-value"]])
        #expect(log.changes.map(\.data) == [["name": "jim"]])
        #expect(log.changes.map(\.extras?.headers) == [["x-key": "x-value"]])
    }

    // UTS: realtime/unit/RTP8d/enter-implicitly-attaches-0
    @Test func `enter attaches the channel`() async throws {
        let channel = service.client("my-client").channels["test"]
        #expect(channel.state == .initialized)

        try await channel.presence.enter()

        #expect(channel.state == .attached)
        #expect(service.mock.messagesFromClient.map(\.action) == [.attach, .presence])
    }

    // UTS: realtime/unit/RTP8g/enter-detached-failed-errors-0
    @Test(arguments: [ChannelState.failed, .detached])
    func `nobody enters a channel that is detached or has failed`(state: ChannelState) async throws {
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()
        if state == .failed {
            service.mock.sendToClient(.error(90001, status: 400, "Channel failed", channel: "test"))
        } else {
            try await channel.detach()
        }
        #expect(channel.state == state)

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter() }

        #expect(error?.code == 90001 && error?.statusCode == 400)
        #expect(service.presence.isEmpty)
        #expect(channel.state == state)
    }

    // UTS: realtime/unit/RTP8j/enter-null-clientid-errors-0
    // UTS: realtime/unit/RTP8j/enter-wildcard-clientid-errors-1 (RSA7c: the service names the wildcard)
    @Test(arguments: [(nil, 91000), ("*", 40012)] as [(String?, AblyErrorCode)])
    func `a client without a client id of its own does not enter`(clientId: String?, code: AblyErrorCode) async throws {
        let service = PresenceService(clientId: clientId)
        let channel = service.client().channels["test"]
        try await channel.attach()

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter() }
        #expect(error?.code == code)
        await #expect(throws: AblyError.self) { try await channel.presence.update("data") }
        await #expect(throws: AblyError.self) { try await channel.presence.leave() }

        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTP8j/enter-wildcard-clientid-errors-1 (RSA7c: no option holds a wildcard)
    @Test func `a client whose options name a wildcard fails`() {
        let realtime = service.client("*")
        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40012)
    }

    /// RSA7b3: the client id is that of the token, which the service confirms.
    @Test func `a client enters with the client id of its connection`() async throws {
        let service = PresenceService(clientId: "jim")
        try await service.client().channels["test"].presence.enter()
        #expect(service.presence.map(\.action) == [.enter])
        #expect(service.presence.map(\.clientId) == [nil])
    }

    // UTS: realtime/unit/RTP8h/nack-presence-permission-denied-0
    @Test func `enter fails if the service rejects it`() async throws {
        let service = PresenceService {
            $0.rejection = ServiceError(code: 40160, statusCode: 401, message: "Presence permission denied")
        }
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter() }

        #expect(error?.code == 40160 && error?.statusCode == 401)
    }

    // UTS: realtime/unit/RTP9a/update-sends-presence-update-0
    @Test func `update sends a presence message without a client id`() async throws {
        let channel = service.client("my-client").channels["test"]

        try await channel.presence.update("new-status")

        #expect(service.presence.map(\.action) == [.update])
        #expect(service.presence.map(\.data) == ["new-status"])
        #expect(service.presence.map(\.clientId) == [nil])
    }

    // UTS: realtime/unit/RTP10a/leave-sends-presence-leave-0
    // UTS: realtime/unit/RTP10a/leave-with-data-1
    @Test(arguments: [nil, "goodbye"] as [WireValue?])
    func `leave sends a presence message without a client id`(data: WireValue?) async throws {
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()

        try await channel.presence.leave(data)

        #expect(service.presence.map(\.action) == [.leave])
        #expect(service.presence.map(\.data) == [data])
        #expect(service.presence.map(\.clientId) == [nil])
    }
}
