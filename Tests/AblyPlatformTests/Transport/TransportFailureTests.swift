import Testing

@testable import AblyPlatform

@Suite("A request that cannot be made")
struct TransportFailureTests {
    @Test(arguments: TransportWay.allCases)
    func `to a port that refuses is unreachable`(_ way: TransportWay) async throws {
        let server = try ScriptedServer(listens: false)
        defer { server.shutDown() }
        let request = TransportRequest.get(server)
        // A handle that was used before must not take that call's progress for this one's.
        let honest = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        let transport = way.makeTransport()
        #expect(try await way.send(.get(honest), over: transport).status == 200)
        let error = try await way.failure(request, over: transport)
        #expect(error.kind == .unreachable)
        #expect(!error.mayHaveBeenSent)
        #expect(error.code == 7)
    }

    @Test(arguments: TransportWay.allCases)
    func `to an unknown host is unreachable`(_ way: TransportWay) async throws {
        let request = TransportRequest(
            method: "GET", origin: "https://nowhere.invalid", target: "/", timeout: .seconds(2))
        let error = try await way.failure(request)
        // Without any name server the lookup may take longer than a test wants to wait.
        #expect([.unreachable, .timedOut(connecting: true)].contains(error.kind))
        #expect(!error.mayHaveBeenSent)
    }

    @Test(arguments: TransportWay.allCases)
    func `to a host that drops packets runs into the limit for connecting`(_ way: TransportWay) async throws {
        // A full backlog: the system drops what asks for another connection.
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
            // The backlog was not full yet, and this call took a place in it.
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
    func `is refused by the argument's name`(
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
    func `is refused for a header field that would break it`(_ name: String, _ value: String) async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        for way in TransportWay.allCases {
            let transport = way.makeTransport()
            let error = try await way.failure(.get(server, headers: [HeaderField(name, value)]), over: transport)
            #expect(error.kind == .invalidRequest)
            #expect(error.detail.hasPrefix("headers"))
            #expect(try await way.send(.get(server), over: transport).status == 200)
        }
    }

    @Test func `is refused with a body on HEAD and with a negative limit`() async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        var request = TransportRequest.post(server, body: [1])
        request.method = "HEAD"
        #expect(try await TransportWay.asynchronous.failure(request).detail.hasPrefix("body"))
        let negative = TransportRequest.get(server, maximumResponseBytes: -1)
        #expect(try await TransportWay.asynchronous.failure(negative).detail.hasPrefix("maximumResponseBytes"))
        #expect(server.connectionCount == 0)
    }

    @Test(arguments: [Duration.zero, .seconds(-1), .nanoseconds(1)])
    func `in no time runs into the limit`(_ timeout: Duration) async throws {
        let server = try ScriptedServer { connection in _ = connection.waitForClose() }
        for way in TransportWay.allCases {
            let error = try await way.failure(.get(server, timeout: timeout))
            guard case .timedOut = error.kind else {
                Issue.record("not a time limit: \(error)")
                return
            }
        }
    }
}
