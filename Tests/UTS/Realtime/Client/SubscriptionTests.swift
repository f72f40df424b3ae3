import AblyPubSub
import TestSupport
import Testing

/// What subscriptions do with messages that are not taken in time, or that were missed.
@Suite struct SubscriptionTests {
    private static func message(_ number: Int) -> Message {
        Message(id: "m:\(number)", name: "\(number)", serial: "\(number)")
    }

    private static func attached(_ http: MockHTTP = .online) async throws -> (
        MockWebSocket, AblyRealtime, RealtimeChannel
    ) {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock, http: http)
        realtime.connect()
        let channel = realtime.channels["c"]
        try await channel.attach()
        return (mock, realtime, channel)
    }

    @Test func `a full buffer ends a subscription with an error, after what it holds`() async throws {
        let (mock, realtime, channel) = try await Self.attached()
        let messages = channel.messages(buffer: .bounded(messages: 2, bytes: 1 << 20, overflow: .fail))

        mock.sendToClient(.messages("c", [Self.message(1), Self.message(2), Self.message(3)]))

        var iterator = messages.makeAsyncIterator()
        #expect(try await iterator.next()?.name == "1")
        #expect(try await iterator.next()?.name == "2")
        let error = await #expect(throws: AblyError.self) { _ = try await iterator.next() }
        #expect(error?.code == .rateLimitExceededPerChannelBandwidth)
        realtime.connection.close()
    }

    @Test func `what a full buffer drops is told of in its place`() async throws {
        let (mock, realtime, channel) = try await Self.attached()
        let events = channel.events(buffer: .bounded(messages: 2, bytes: 1 << 20, overflow: .dropOldest))

        mock.sendToClient(.messages("c", [Self.message(1), Self.message(2), Self.message(3)]))

        var iterator = events.makeAsyncIterator()
        guard case .discontinuity(let gap)? = try await iterator.next() else {
            Issue.record("the first element is not a discontinuity")
            return
        }
        #expect(gap.lostLocally == 1)
        guard case .message(let next)? = try await iterator.next() else {
            Issue.record("the second element is not a message")
            return
        }
        #expect(next.name == "2")
        #expect(events.statistics.lost == 1)
        realtime.connection.close()
    }

    @Test func `a loop that ends early leaves the rest to the next one`() async throws {
        let (mock, realtime, channel) = try await Self.attached()
        let messages = channel.messages()

        mock.sendToClient(.messages("c", [Self.message(1), Self.message(2), Self.message(3)]))
        mock.sendToClient(.messages("c", [Self.message(4)]))

        var names: [String?] = []
        for _ in 0..<2 {
            for try await message in messages {
                names.append(message.name)
                if names.count.isMultiple(of: 2) { break }
            }
        }
        #expect(names == ["1", "2", "3", "4"])
        #expect(messages.statistics.delivered == 4 && messages.statistics.buffered == 0)
        realtime.connection.close()
    }

    @Test func `a gap is filled from history, and nothing comes twice`() async throws {
        let history: [WireValue] = [4, 3, 2, 1].map {
            ["id": .string("m:\($0)"), "name": .string("\($0)"), "serial": .string("\($0)")]
        }
        let http = MockHTTP(onRequest: { _ in MockResponse(200, .array(history)) })
        let (mock, realtime, channel) = try await Self.attached(http)
        let messages = channel.messages(fillingGaps: true)

        mock.sendToClient(.messages("c", [Self.message(1)], serial: "1"))
        mock.sendToClient(.attached("c", serial: "5"))
        mock.sendToClient(.messages("c", [Self.message(4), Self.message(5)], serial: "5"))

        var names: [String?] = []
        for try await message in messages {
            names.append(message.name)
            if names.count == 5 { break }
        }
        #expect(names == ["1", "2", "3", "4", "5"])
        #expect(http.requests.count == 1)
        realtime.connection.close()
    }

    @Test func `a full queue refuses a publish at once`() async throws {
        let realtime = AblyRealtime(MockWebSocket()) { $0.queueLimit = QueueLimit(messages: 2) }
        let channel = realtime.channels["c"]
        let kept = try (1...2).map { try channel.send([Self.message($0)]) }

        let error = await #expect(throws: AblyError.self) { _ = try await channel.publish([Self.message(3)]) }

        #expect(error?.code == .rateLimitExceededPerConnectionOutbound)
        #expect(kept.count == 2)
    }
}
