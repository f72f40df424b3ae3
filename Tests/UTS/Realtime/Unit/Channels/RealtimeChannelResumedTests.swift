import AblyPubSub
import TestSupport
import Testing

/// Whether a channel was attached without a loss of messages (RTL2f). The test specification has no cases for it.
@Suite struct RealtimeChannelResumedTests {
    @Test func `a channel that is attached for the first time is not resumed`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = mock.clientAndChannel()
        let log = channel.log()

        let change = try await channel.attach()

        #expect(change?.resumed == false)
        #expect(log.changes.map(\.resumed) == [false, false])
    }

    /// RTN15c6, RTN15c7.
    @Test(arguments: [true, false])
    func `a channel is resumed after an interruption, if the service says so`(resumes: Bool) async throws {
        let failure = ServiceError(code: 80008, statusCode: 400, message: "unable to resume the connection")
        let mock = MockWebSocket.scripted(
            onMessageFromClient: { message, socket in
                let isFirst = message.channelSerial == nil
                socket.sendToClient(
                    .attached("test", serial: "serial-1", flags: resumes && !isFirst ? .resumed : []))
            },
            { number, attempt in
                attempt.respondWithSuccess(
                    resumes || number == 1 ? .connected() : .connected(id: "other", error: failure))
            })
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()
        let events = channel.events()

        mock.simulateDisconnect()

        #expect(log.states == [.attaching, .attached])
        #expect(log.changes.last?.resumed == resumes)
        let gaps = try await events.rest().filter { event in
            if case .discontinuity = event { true } else { false }
        }
        #expect(gaps.count == (resumes ? 0 : 1))
    }

    /// RTN16.
    @Test(arguments: [true, false])
    func `a channel of a recovered connection is resumed, if the service says so`(resumes: Bool) async throws {
        let mock = MockWebSocket.connecting { _, socket in
            socket.sendToClient(.attached("test", serial: "serial-2", flags: resumes ? .resumed : []))
        }
        let key = try WireFormat.json.encode(
            [
                "connectionKey": "key", "msgSerial": 3, "channelSerials": ["test": "serial-1"],
            ] as WireValue)
        let (_, channel) = mock.clientAndChannel { $0.recover = String(decoding: key, as: UTF8.self) }

        let change = try await channel.attach()

        #expect(change?.resumed == resumes)
        #expect(mock.messages(.attach).map(\.channelSerial) == ["serial-1"])
    }

    /// RTL12, RTL2f.
    @Test func `an update is told of an attachment that is not resumed only`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        mock.sendToClient(.attached("test", flags: .resumed))
        mock.sendToClient(.attached("test", flags: .hasBacklog))

        #expect(log.changes.map(\.event) == [.update])
        #expect(log.changes.map(\.resumed) == [false])
        #expect(log.changes.map(\.hasBacklog) == [true])
    }
}
