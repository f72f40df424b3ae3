import AblyPubSub
import TestSupport
import Testing

/// A channel's name and its error (RTL23, RTL24).
@Suite struct RealtimeChannelErrorReasonTests {
    // UTS: realtime/unit/RTL23/name-attribute-0
    @Test(arguments: ["my-channel", "namespace:channel-name", "Zürich/№ 1?"])
    func `a channel has the name that it was created with`(name: String) {
        #expect(AblyRealtime(MockWebSocket()).channels[name].name == name)
    }

    // UTS: realtime/unit/RTL24/error-reason-channel-error-0
    @Test func `a channel has the error by which it has failed`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        #expect(channel.errorReason == nil)

        mock.sendToClient(.error(90001, status: 500, "Channel error occurred", channel: "test"))

        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 90001)
        #expect(channel.errorReason?.statusCode == 500)
        #expect(channel.errorReason?.message == "Channel error occurred")
    }

    // UTS: realtime/unit/RTL24/error-reason-attach-failure-1
    // UTS: realtime/unit/RTL24/error-reason-populated-0
    @Test(arguments: [true, false])
    func `a channel has the error by which the service refused to attach it`(isFatal: Bool) async {
        let error = ServiceError(code: 40160, statusCode: 401, message: "Not authorized")
        let answer: ProtocolMessage =
            isFatal
            ? .error(40160, status: 401, "Not authorized", channel: "test") : .detached("test", error: error)
        let mock = MockWebSocket.scripted(attach: [answer])
        let (_, channel) = mock.clientAndChannel()

        let thrown = await #expect(throws: AblyError.self) { try await channel.attach() }

        #expect(channel.state == (isFatal ? .failed : .suspended))
        #expect(channel.errorReason?.code == 40160)
        #expect(channel.errorReason?.statusCode == 401)
        #expect(channel.errorReason?.message == "Not authorized")
        #expect(thrown == channel.errorReason)
    }

    // UTS: realtime/unit/RTL4c/error-cleared-on-attach-0
    // UTS: realtime/unit/RTL4c/error-reason-cleared-attach-0
    @Test(arguments: [true, false])
    func `a channel has no error once it is attached`(wasFatal: Bool) async throws {
        let error = ServiceError(code: 50000, statusCode: 500, message: "Temporary error")
        let answer: ProtocolMessage =
            wasFatal ? .error(50000, "Temporary error", channel: "test") : .detached("test", error: error)
        let mock = MockWebSocket.scripted(attach: [answer])
        let (_, channel) = mock.clientAndChannel()
        await #expect(throws: AblyError.self) { try await channel.attach() }
        #expect(channel.state == (wasFatal ? .failed : .suspended))
        #expect(channel.errorReason?.code == 50000)

        try await channel.attach()

        #expect(channel.state == .attached)
        #expect(channel.errorReason == nil)
    }

    // UTS: realtime/unit/RTL4c/clears-error-reason-0
    @Test func `a channel has no error once it is attached over a new connection`() async throws {
        let mock = MockWebSocket.reachableOnce()
        let (realtime, channel) = try await mock.clientAndAttachedChannel {
            $0.fallbackHosts = []
            $0.suspendedRetryTimeout = .seconds(2)
        }
        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(1), until: realtime, is: .suspended)
        #expect(channel.state == .suspended)
        #expect(channel.errorReason != nil)

        await mock.clock.advance(by: .seconds(1), until: realtime, is: .connecting)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(realtime.connection.state == .connected)
        #expect(channel.state == .attached)
        #expect(channel.errorReason == nil)
    }

    // UTS: realtime/unit/RTL4c/error-cleared-preserved-detach-1
    @Test func `a channel that was attached after an error has none when it is detached`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        mock.sendToClient(.error(90002, status: 500, "Channel error", channel: "test"))
        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 90002)

        try await channel.attach()
        #expect(channel.errorReason == nil)
        try await channel.detach()

        #expect(channel.state == .detached)
        #expect(channel.errorReason == nil)
    }

    @Test func `an attachment that the service repeats without an error ends the one before`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let error = ServiceError(code: 50000, statusCode: 500, message: "messages may be missing")
        mock.sendToClient(.attached("test", error: error))
        #expect(channel.errorReason?.code == 50000)

        mock.sendToClient(.attached("test", flags: .resumed))

        #expect(channel.errorReason == nil)
    }
}
