import AblyPubSub
import TestSupport
import Testing

/// Other hosts for a connection (RTN17).
@Suite struct FallbackHostTests {
    /// A service whose primary domain cannot be reached as often as this.
    private func failing(
        _ attempts: Int = 1, _ fail: @escaping @Sendable (PendingConnection) -> Void = { $0.respondWithRefused() }
    ) -> MockWebSocket {
        MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
            number <= attempts ? fail(attempt) : attempt.respondWithSuccess(.connected(id: "connection-\(number)"))
        }
    }

    // UTS: realtime/unit/RTN17i/prefer-primary-domain-0
    @Test func `each connection is attempted over the primary domain first`() async {
        let mock = failing()
        let realtime = AblyRealtime(mock)
        let log = realtime.connection.log()
        realtime.connect()
        await realtime.connection.reaches(.connected)
        #expect(mock.attempts.count == 2)

        mock.simulateDisconnect()

        #expect(realtime.connection.state == .connected && realtime.connection.id == "connection-3")
        #expect(mock.attempts.map(\.host).first == Hosts.primary && mock.attempts.map(\.host).last == Hosts.primary)
        #expect(Hosts.fallbacks.contains(mock.attempts[1].host))
        #expect(log.states == [.connecting, .connected, .disconnected, .connecting, .connected])
    }

    // UTS: realtime/unit/RTN17f/fallback-on-error-0
    @Test(arguments: [nil, 500, 503, 504] as [Int?])
    func `a host that is not there, or out of order, is replaced`(status: Int?) async {
        let mock = failing { attempt in
            if let status { attempt.respondWithStatus(status) } else { attempt.respondWithDNSError() }
        }
        let realtime = AblyRealtime(mock)

        realtime.connect()
        await realtime.connection.reaches(.connected)

        #expect(realtime.connection.state == .connected)
        #expect(mock.attempts.count == 2 && mock.attempts.first?.host == Hosts.primary)
        #expect(Hosts.fallbacks.contains(mock.attempts.last?.host ?? ""))
    }

    @Test func `a host that says that something is wrong with the request is not replaced`() async {
        let mock = failing { $0.respondWithStatus(400) }
        let realtime = AblyRealtime(mock)

        realtime.connect()
        await FakeClock.settle()

        #expect(realtime.connection.state == .disconnected)
        #expect(mock.attempts.map(\.host) == [Hosts.primary])
    }

    // UTS: realtime/unit/RTN17f1/disconnected-5xx-fallback-0
    @Test(arguments: [(503, true), (500, true), (504, true), (505, false), (400, false)])
    func `a host that is overloaded is replaced`(status: Int, isReplaced: Bool) async {
        let mock = failing {
            $0.respondWithError(.disconnected(50003, status: status, "Service temporarily unavailable"))
        }
        let realtime = AblyRealtime(mock)

        realtime.connect()
        await realtime.connection.reaches(isReplaced ? .connected : .disconnected)

        #expect(realtime.connection.state == (isReplaced ? .connected : .disconnected))
        #expect(mock.attempts.first?.host == Hosts.primary)
        #expect(mock.attempts.dropFirst().allSatisfy { Hosts.fallbacks.contains($0.host) })
        #expect(mock.attempts.count == (isReplaced ? 2 : 1))
    }

    // UTS: realtime/unit/RTN17j/connectivity-check-before-fallback-0
    @Test func `before another host is tried, the client finds out whether there is an internet`() async {
        // Never answered.
        let mock = failing { _ in }
        let http = MockHTTP.online
        let realtime = AblyRealtime(mock, http: http)
        realtime.connect()
        #expect(http.requests.isEmpty)

        await mock.clock.advance(by: .seconds(10))
        await realtime.connection.reaches(.connected)

        #expect(realtime.connection.state == .connected)
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.url) == ["https://internet-up.ably-realtime.com:443/is-the-internet-up.txt"])
        #expect(http.requests.first?.header("Authorization") == nil)
        #expect(mock.attempts.count == 2)
    }

    @Test(arguments: [MockResponse(200, text: "no"), MockResponse(503, text: "yes")])
    func `without an internet, no other host is tried`(response: MockResponse) async {
        let mock = failing()
        let realtime = AblyRealtime(mock, http: MockHTTP(answering: response))

        realtime.connect()
        await realtime.connection.reaches(.disconnected)

        #expect(realtime.connection.state == .disconnected)
        #expect(mock.attempts.map(\.host) == [Hosts.primary])
    }

    // REC1b2: `endpoint` stands for the deprecated `realtimeHost`.
    // UTS: realtime/unit/RTN17g/empty-fallback-set-error-0 (REC1b2: `endpoint` instead)
    @Test func `a client without other hosts tries only the one it has`() async {
        let mock = failing(.max)
        let http = MockHTTP.online
        let realtime = AblyRealtime(mock, http: http) { options in
            options.endpoint = "custom.example.com"
            options.disconnectedRetryTimeout = .seconds(15)
        }

        realtime.connect()
        #expect(realtime.connection.state == .disconnected)
        await mock.clock.advance(by: .seconds(2))

        #expect(mock.attempts.map(\.host) == ["custom.example.com"])
        #expect(http.requests.isEmpty)
        #expect(realtime.connection.state == .disconnected)
    }

    // UTS: realtime/unit/RTN17h/fallback-domains-from-rec2-0
    @Test(arguments: [nil, ["a.example.com", "b.example.com"]] as [[String]?])
    func `the other hosts are those of the options`(hosts: [String]?) async {
        let mock = failing(.max)
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = hosts }

        realtime.connect()
        await realtime.connection.reaches(.disconnected)

        let attempted = mock.attempts.map(\.host)
        #expect(attempted.first == Hosts.primary)
        #expect(attempted.count == (hosts?.count ?? 5) + 1)
        #expect(Set(attempted.dropFirst()) == hosts.map { Set($0) } ?? Hosts.fallbacks)
        #expect(realtime.connection.state == .disconnected)
    }

    // UTS: realtime/unit/RTN17j/fallback-random-order-1
    @Test func `other hosts are tried in random order`() async {
        var orders: Set<[String]> = []
        for _ in 1...20 {
            let mock = failing(3)
            let realtime = AblyRealtime(mock)
            realtime.connect()
            await realtime.connection.reaches(.connected)
            let order = mock.attempts.dropFirst().map(\.host)
            #expect(order.count == 3 && Set(order).count == 3)
            orders.insert(order)
            await realtime.close()
        }

        // That all are the same by chance does not happen: there are 60 orders.
        #expect(orders.count >= 2)
    }

    // UTS: realtime/unit/RTN17e/http-uses-same-fallback-0 (the path of a history is `/channels/…/messages`)
    @Test func `requests go to the host of the connection first, as long as it lasts`() async throws {
        let mock = failing()
        let http = MockHTTP(onRequest: { request in
            request.path.hasPrefix("/channels/") ? MockResponse(200, []) : MockResponse(200, text: "yes")
        })
        let realtime = AblyRealtime(mock, http: http)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        let host = try #require(mock.attempts.last?.host)
        #expect(Hosts.fallbacks.contains(host))
        http.reset()

        _ = try await realtime.channels["test"].history()
        mock.simulateDisconnect()
        #expect(mock.attempts.last?.host == Hosts.primary)
        _ = try await realtime.channels["test"].history()

        #expect(http.requests.map(\.path) == ["/channels/test/messages", "/channels/test/messages"])
        #expect(http.hosts == [host, Hosts.primary])
        #expect(realtime.connection.state == .connected)
    }

    @Test func `a request that the host of the connection does not carry out goes to another one`() async throws {
        let mock = failing()
        let isOutOfOrder = Toggle(true)
        let http = MockHTTP(onRequest: { request in
            if !request.path.hasPrefix("/channels/") { return MockResponse(200, text: "yes") }
            defer { isOutOfOrder.isOn = false }
            return isOutOfOrder.isOn ? .error(503) : MockResponse(200, [])
        })
        let realtime = AblyRealtime(mock, http: http)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        http.reset()

        _ = try await realtime.channels["test"].history()

        #expect(http.hosts.count == 2 && http.hosts.first == mock.attempts.last?.host)
        #expect(http.hosts.first != http.hosts.last)
        #expect(realtime.connection.state == .connected)
    }
}
