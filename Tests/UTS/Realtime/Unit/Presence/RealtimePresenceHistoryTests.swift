import AblyPubSub
import Testing

/// The history of a channel's members, which is read over REST (RTP12).
@Suite struct RealtimePresenceHistoryTests {
    /// A client that is connected, and a channel of it that is attached.
    private static func channel(_ http: MockHTTP, cipher: CipherParams? = nil) async throws -> RealtimeChannel {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock, http: http)
        realtime.connect()
        let channel = try realtime.channels.get("test:RTP12", options: ChannelOptions(cipher: cipher))
        try await channel.attach()
        return channel
    }

    // UTS: realtime/unit/RTP12a/history-supports-rest-params-0
    @Test func `history takes the parameters of the one over REST`() async throws {
        let http = MockHTTP(answering: MockResponse(200, []))
        let channel = try await Self.channel(http)

        let page = try await channel.presence.history(start: 1_000, end: 2_000, direction: .backwards, limit: 50)

        #expect(page.items.isEmpty)
        #expect(http.requests.map(\.path) == ["/channels/test%3ARTP12/presence/history"])
        #expect(
            http.requests.map(\.query) == [["start": "1000", "end": "2000", "direction": "backwards", "limit": "50"]])
    }

    // UTS: realtime/unit/RTP12c/history-returns-paginated-result-0
    @Test func `history returns a page`() async throws {
        let http = MockHTTP()
        http.queue(
            MockResponse(
                200,
                [
                    ["action": 2, "clientId": "alice", "timestamp": 1_000],
                    ["action": 4, "clientId": "alice", "timestamp": 2_000],
                    ["action": 3, "clientId": "alice", "timestamp": 3_000],
                ],
                headers: ["Link": #"</channels/test%3ARTP12/presence/history?page=2>; rel="next""#]),
            MockResponse(200, [["action": 2, "clientId": "bob", "timestamp": 4_000]]))
        let channel = try await Self.channel(http)

        let page: PaginatedResult<PresenceMessage> = try await channel.presence.history()

        #expect(page.items.map(\.action) == [.enter, .update, .leave])
        #expect(page.items.map(\.clientId) == ["alice", "alice", "alice"])
        #expect(try await page.next()?.items.map(\.clientId) == ["bob"])
    }

    /// RTP12d.
    @Test func `one client reads what another one entered, with its payload decrypted`() async throws {
        let cipher = CipherParams.generated()
        let service = PresenceService()
        let realtime = service.client("jim")
        let channel = try realtime.channels.get("test:RTP12", options: ChannelOptions(cipher: cipher))
        try await channel.presence.enter("secret")
        let sent = try #require(service.presence.first)
        #expect(sent.data != "secret" && sent.encoding?.contains("cipher") == true)
        var stored: [String: WireValue] = ["action": 2, "clientId": "jim"]
        stored["data"] = sent.data
        stored["encoding"] = sent.encoding.map(WireValue.string)
        let http = MockHTTP(answering: MockResponse(200, [.object(stored)]))

        let page = try await Self.channel(http, cipher: cipher).presence.history()

        #expect(page.items.map(\.data) == ["secret"] && page.items.map(\.encoding) == [nil])
    }
}
