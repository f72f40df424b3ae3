import Testing

@testable import AblyPlatform

@Suite struct TransportFailureTests {
    @Test(arguments: TransportWay.allCases)
    func `a port that refuses connections is unreachable`(_ way: TransportWay) async throws {
        let server = try ScriptedServer(listens: false)
        defer { server.shutDown() }
        let request = TransportRequest.get(server)
        // The progress of an earlier call on the handle must not be taken for that of this one.
        let honest = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        let transport = way.makeTransport()
        #expect(try await way.send(.get(honest), over: transport).status == 200)
        let error = try await way.failure(request, over: transport)
        #expect(error.kind == .unreachable)
        #expect(!error.mayHaveBeenSent)
        #expect(error.code == 7)
    }

    @Test(arguments: TransportWay.allCases)
    func `an unknown host is unreachable`(_ way: TransportWay) async throws {
        let request = TransportRequest(
            method: "GET", origin: "https://nowhere.invalid", target: "/", timeout: .seconds(2))
        let error = try await way.failure(request)
        // Without a name server the lookup may take longer than the test's timeout.
        #expect([.unreachable, .timedOut(connecting: true)].contains(error.kind))
        #expect(!error.mayHaveBeenSent)
    }

    @Test(arguments: TransportWay.allCases)
    func `connecting to a host that drops packets times out`(_ way: TransportWay) async throws {
        // The backlog is full, so the system drops further SYN packets.
        let server = try ScriptedServer(backlog: 0, accepts: false)
        let fillers = (0..<4).map { _ in CurlTransport() }
        let filling = fillers.map { transport in
            Task { try await transport.send(.get(server, timeout: .seconds(3))) }
        }
        var request = TransportRequest.get(server, timeout: .seconds(3))
        request.connectTimeout = .milliseconds(100)
        let transport = way.makeTransport()
        var error = try await way.failure(request, over: transport)
        while error.kind != .timedOut(connecting: true), !filling.allSatisfy(\.isCancelled) {
            // The backlog was not yet full: this call took a place in it.
            #expect(error.kind == .timedOut(connecting: false))
            error = try await way.failure(request, over: transport)
        }
        #expect(error.kind == .timedOut(connecting: true))
        #expect(!error.mayHaveBeenSent)
        for transport in fillers { transport.close() }
        for task in filling { _ = await task.result }
    }

    @Test(
        arguments: [
            ("method", "GE T", "/", "http://127.0.0.1:9"), ("method", "", "/", "http://127.0.0.1:9"),
            ("method", "CONNECT", "/", "http://127.0.0.1:9"), ("target", "GET", "", "http://127.0.0.1:9"),
            ("target", "GET", "x", "http://127.0.0.1:9"), ("target", "GET", "/a b", "http://127.0.0.1:9"),
            ("target", "GET", "/a\r\nX: y", "http://127.0.0.1:9"), ("target", "GET", "/a\0", "http://127.0.0.1:9"),
            ("target", "GET", "/ä", "http://127.0.0.1:9"), ("target", "GET", "/a#b", "http://127.0.0.1:9"),
            ("origin", "GET", "/", "ftp://127.0.0.1"), ("origin", "GET", "/", "file:///etc/passwd"),
            ("origin", "GET", "/", "127.0.0.1"), ("origin", "GET", "/", "http://"), ("origin", "GET", "/", ""),
            ("origin", "GET", "/", "http://user@127.0.0.1:9"), ("origin", "GET", "/", "http://127.0.0.1:9/"),
            ("origin", "GET", "/", "http://127.0.0.1:9?x"), ("origin", "GET", "/", "http://127.0.0.1:99999"),
            ("origin", "GET", "/", "http://127.0.0.1 x"),
        ])
    func `an invalid request is rejected with an error that names the argument`(
        _ argument: String, _ method: String, _ target: String, _ origin: String
    ) async throws {
        for way in TransportWay.allCases {
            let error = try await way.failure(TransportRequest(method: method, origin: origin, target: target))
            #expect(error.kind == .invalidRequest)
            #expect(error.detail.hasPrefix(argument))
            #expect(!error.mayHaveBeenSent)
        }
    }

    @Test(
        arguments: [
            ("", "x"), ("X A", "x"), ("X:", "x"), ("X-\r\nY", "x"), ("Ä", "x"), ("X-A", "a\r\nX-B: c"), ("X-A", "a\nb"),
            ("X-A", "a\0b"), ("X-A", "\u{7F}"), ("Host", "other"), ("content-length", "3"),
            ("Transfer-Encoding", "chunked"),
        ])
    func `a request with an invalid or reserved header field is rejected`(_ name: String, _ value: String) async throws
    {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        for way in TransportWay.allCases {
            let transport = way.makeTransport()
            let error = try await way.failure(.get(server, headers: [HeaderField(name, value)]), over: transport)
            #expect(error.kind == .invalidRequest)
            #expect(error.detail.hasPrefix("headers"))
            #expect(try await way.send(.get(server), over: transport).status == 200)
        }
    }

    @Test func `a HEAD request with a body and a negative size limit are rejected`() async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        var request = TransportRequest.post(server, body: [1])
        request.method = "HEAD"
        #expect(try await TransportWay.asynchronous.failure(request).detail.hasPrefix("body"))
        let negative = TransportRequest.get(server, maximumResponseBytes: -1)
        #expect(try await TransportWay.asynchronous.failure(negative).detail.hasPrefix("maximumResponseBytes"))
        #expect(server.connectionCount == 0)
    }

    @Test(arguments: [Duration.zero, .seconds(-1), .nanoseconds(1)])
    func `a timeout of a nanosecond or less expires`(_ timeout: Duration) async throws {
        let server = try ScriptedServer { connection in _ = connection.waitForClose() }
        for way in TransportWay.allCases {
            let error = try await way.failure(.get(server, timeout: timeout))
            guard case .timedOut = error.kind else {
                Issue.record("not a timeout: \(error)")
                return
            }
        }
    }
}
