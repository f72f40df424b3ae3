import AblyPubSub
import TestSupport
import Testing

/// The channels of a client (RTS1 to RTS4).
@Suite struct RealtimeChannelsTests {
    // UTS: realtime/unit/RTS1/channels-collection-accessible-0
    @Test func `a client has channels`() {
        let channels: RealtimeChannels = AblyRealtime(MockWebSocket()).channels
        #expect(Array(channels).isEmpty)
    }

    // UTS: realtime/unit/RTS2/channel-exists-check-0
    @Test func `a channel exists once it was asked for`() {
        let channels = AblyRealtime(MockWebSocket()).channels
        #expect(!channels.exists("test"))
        _ = channels["test"]
        #expect(channels.exists("test"))
        #expect(!channels.exists("other"))
    }

    // UTS: realtime/unit/RTS2/iterate-channels-1
    @Test func `the channels that exist can be listed`() {
        let channels = AblyRealtime(MockWebSocket()).channels
        for name in ["a", "b", "c"] { _ = channels[name] }
        #expect(channels.map(\.name).sorted() == ["a", "b", "c"])
    }

    // UTS: realtime/unit/RTS3a/get-creates-new-channel-0
    @Test func `a channel is created when it is asked for`() throws {
        let channels = AblyRealtime(MockWebSocket()).channels
        let channel: RealtimeChannel = try channels.get("test", options: ChannelOptions())
        #expect(channel.name == "test")
        #expect(channels.exists("test"))
    }

    // UTS: realtime/unit/RTS3a/get-returns-existing-channel-1
    // UTS: realtime/unit/RTS3a/subscript-operator-channel-2
    @Test func `a channel that exists is the one that is asked for`() throws {
        let channels = AblyRealtime(MockWebSocket()).channels
        let first = channels["test"]
        let second = try channels.get("test", options: ChannelOptions())
        let third = channels["test"]
        let fourth = try channels.get("test", options: ChannelOptions())
        #expect(first === second && second === third && third === fourth)
        #expect(first.name == "test" && second.name == "test")
    }

    @Test func `a channel keeps its options when it is asked for without any`() throws {
        let channels = AblyRealtime(MockWebSocket()).channels
        _ = try channels.get("test", options: ChannelOptions(params: ["rewind": "1"]))
        #expect(channels["test"].options.params == ["rewind": "1"])
    }

    // UTS: realtime/unit/RTS4a/release-removes-channel-0
    @Test func `a channel that is released does not exist any more`() async throws {
        let channels = AblyRealtime(MockWebSocket()).channels
        _ = channels["test"]
        #expect(channels.exists("test"))

        try await channels.release("test")

        #expect(!channels.exists("test"))
        #expect(Array(channels).isEmpty)
    }

    // UTS: realtime/unit/RTS4a/release-nonexistent-noop-1
    @Test func `releasing a channel that does not exist does nothing`() async throws {
        let channels = AblyRealtime(MockWebSocket()).channels
        try await channels.release("test")
        #expect(!channels.exists("test"))
    }

    // UTS: realtime/unit/RTS4a/release-detaches-attached-2
    @Test func `an attached channel is detached before it is released`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        #expect(channel.state == .attached)
        let log = channel.log()

        try await realtime.channels.release("test")

        #expect(!realtime.channels.exists("test"))
        #expect(log.states == [.detaching, .detached])
        #expect(mock.actions == [.attach, .detach])
    }

    // RTS4a
    @Test func `a channel that the service does not detach is released nevertheless`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, _) = try await mock.clientAndAttachedChannel {
            $0.realtimeRequestTimeout = .milliseconds(100)
        }
        let releasing = Task { try await realtime.channels.release("test") }
        await realtime.awaits(1, mock)

        await mock.clock.advance(by: .milliseconds(150))

        let error = await #expect(throws: AblyError.self) { try await releasing.value }
        #expect(error?.code == .channelOperationTimedOut)
        #expect(!realtime.channels.exists("test"))
    }

    // RTS4a, RTL5b, RTL5j
    @Test(arguments: [true, false])
    func `a channel that has failed or is suspended is released without a request`(hasFailed: Bool) async throws {
        let error = ServiceError(code: 90198, statusCode: 500, message: "Detached")
        let mock = MockWebSocket.scripted(attach: [
            hasFailed ? .error(40160, "Denied", channel: "test") : .detached("test", error: error)
        ])
        let (realtime, channel) = mock.clientAndChannel()
        await #expect(throws: AblyError.self) { try await channel.attach() }
        #expect(channel.state == (hasFailed ? .failed : .suspended))

        try await realtime.channels.release("test")
        await mock.clock.advance(by: .seconds(20))

        #expect(!realtime.channels.exists("test"))
        #expect(mock.actions == [.attach])
    }

    // UTS: realtime/unit/RTS3a/get-after-release-new-3
    @Test func `a channel that is asked for after its release is another one`() async throws {
        let channels = AblyRealtime(MockWebSocket()).channels
        let first = channels["test"]
        try await channels.release("test")

        let second = channels["test"]

        #expect(first !== second)
        #expect(second.name == "test")
        #expect(channels.exists("test"))
        await #expect(throws: Never.self) { try await second.detach() }
    }
}
