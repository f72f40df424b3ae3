import Testing

@testable import AblyPlatform

/// What a server may do wrong, and the required outcome: the right error, promptly, and a transport that still works.
@Suite struct HostileServerTests {
    private static let whole = ScriptedServer.reply(headers: ["X-A: b"], body: "0123456789")

    /// Sends a request that must fail, then one that must succeed over the same transport.
    private func failure(
        _ way: TransportWay, _ script: @escaping @Sendable (ScriptedConnection) throws -> Void,
        change: (inout TransportRequest) -> Void = { _ in }
    ) async throws -> TransportError {
        let server = try ScriptedServer(script)
        let transport = way.makeTransport()
        var request = TransportRequest.get(server)
        change(&request)
        let error = try await way.failure(request, over: transport)
        let honest = try ScriptedServer.answering { _ in Self.whole }
        #expect(try await way.send(.get(honest), over: transport).text == "0123456789")
        return error
    }

    @Test(arguments: [0, 1, 9, 16, 20, 24, 40, 44, 45, 50], TransportWay.allCases)
    func `a server that closes the connection at any stage of the response interrupts the call`(
        _ stage: Int, _ way: TransportWay
    ) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send(String(Self.whole.prefix(stage)))
        }
        #expect(error.kind == .interrupted)
        #expect(error.mayHaveBeenSent)
    }

    @Test(arguments: TransportWay.allCases)
    func `a server that closes before reading the request interrupts the call`(_ way: TransportWay) async throws {
        let error = try await failure(way) { _ in }
        #expect(error.kind == .interrupted)
    }

    @Test(arguments: TransportWay.allCases)
    func `a server that resets the connection interrupts the call`(_ way: TransportWay) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Le")
            connection.reset()
        }
        #expect(error.kind == .interrupted)
    }

    @Test(arguments: TransportWay.allCases)
    func `a response sent byte by byte is received completely`(_ way: TransportWay) async throws {
        let server = try ScriptedServer { connection in
            _ = try connection.readRequest()
            try connection.drip(Self.whole)
        }
        let response = try await way.send(.get(server), over: way.makeTransport())
        #expect(response.text == "0123456789")
        #expect(response.headers["x-a"] == "b")
    }

    @Test(arguments: TransportWay.allCases)
    func `a call to a server that never responds times out`(_ way: TransportWay) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            _ = connection.waitForClose()
        } change: {
            $0.timeout = .milliseconds(500)
        }
        #expect(error.kind == .timedOut(connecting: false))
        #expect(error.mayHaveBeenSent)
    }

    @Test(arguments: TransportWay.allCases)
    func `a call to a server that stalls within the body times out`(_ way: TransportWay) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send(String(Self.whole.dropLast()))
            _ = connection.waitForClose()
        } change: {
            $0.timeout = .milliseconds(500)
        }
        #expect(error.kind == .timedOut(connecting: false))
    }

    @Test(
        arguments: [
            "X-A: 0123456789012345678901234567890123456789\r\n", "X: y\r\n", "HTTP/1.1 100 Continue\r\n\r\n",
        ],
        TransportWay.allCases)
    func `a response with endless field lines is rejected at the limit`(_ line: String, _ way: TransportWay)
        async throws
    {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            if !line.hasPrefix("HTTP") { try connection.send("HTTP/1.1 200 OK\r\n") }
            let lines = String(repeating: line, count: 500)
            while true { try connection.send(lines) }
        }
        #expect(error.kind == .tooLarge(limit: ReplyBuffer.maximumHeaderBytes))
    }

    @Test(arguments: TransportWay.allCases)
    func `a response with an endless field line is rejected at the limit`(_ way: TransportWay) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nX-A: ")
            let text = String(repeating: "a", count: 8_192)
            while true { try connection.send(text) }
        }
        // libcurl has its own limit for a line, and reports exceeding it as out of memory.
        #expect([.interrupted, .tooLarge(limit: ReplyBuffer.maximumHeaderBytes)].contains(error.kind))
    }

    @Test(arguments: [
        "\r\n", "garbage\r\n\r\n", "HTTP/0.9 200 OK\r\n\r\n", "SSH-2.0-x\r\n", "\0\0\0\0\0\0\0\0\r\n\r\n",
    ])
    func `a server that does not speak HTTP interrupts the call`(_ reply: String) async throws {
        let error = try await failure(.asynchronous) { connection in
            _ = try connection.readRequest()
            try connection.send(reply)
        }
        #expect(error.kind == .interrupted)
    }

    @Test(
        arguments: [
            "Content-Length: 11\r\n\r\n0123456789", "Content-Length: -1\r\n\r\nx", "Content-Length: many\r\n\r\nx",
            "Transfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n", "Transfer-Encoding: chunked\r\n\r\n5\r\nabc",
            "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFFF\r\nabc",
            "Content-Encoding: gzip\r\n\r\nno gzip at all",
            "Content-Encoding: rot13\r\nContent-Length: 1\r\n\r\nx",
        ],
        TransportWay.allCases)
    func `a response with invalid framing interrupts the call`(_ reply: String, _ way: TransportWay) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n" + reply)
        }
        #expect(error.kind == .interrupted)
    }

    @Test(arguments: TransportWay.allCases)
    func `a response body that exceeds the limit is rejected`(_ way: TransportWay) async throws {
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\n\r\n")
            let bytes = [UInt8](repeating: 0x61, count: 64 << 10)
            while true { try connection.send(bytes) }
        } change: {
            $0.maximumResponseBytes = 100_000
        }
        #expect(error.kind == .tooLarge(limit: 100_000))
    }

    @Test(arguments: [10, 11])
    func `a response body of exactly the maximum size is accepted`(_ limit: Int) async throws {
        let server = try ScriptedServer.answering { _ in Self.whole }
        var request = TransportRequest.get(server, maximumResponseBytes: limit)
        let transport = TransportWay.asynchronous.makeTransport()
        #expect(try await transport.send(request).body.count == 10)
        request.maximumResponseBytes = 9
        #expect(try await TransportWay.asynchronous.failure(request, over: transport).kind == .tooLarge(limit: 9))
    }

    @Test(arguments: TransportWay.allCases)
    func `a compression bomb is rejected at the limit`(_ way: TransportWay) async throws {
        let bomb = GzipBomb.megabytes(16, isWhole: false)
        let error = try await failure(way) { connection in
            _ = try connection.readRequest()
            try connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n")
            try connection.send(bomb)
        } change: {
            $0.maximumResponseBytes = 1 << 20
        }
        #expect(error.kind == .tooLarge(limit: 1 << 20))
    }

    @Test(arguments: TransportWay.allCases)
    func `a compressed response body is decompressed`(_ way: TransportWay) async throws {
        let body = GzipBomb.megabytes(1, isWhole: true)
        let server = try ScriptedServer { connection in
            let request = try connection.readRequest()
            guard request?["Accept-Encoding"]?.contains("gzip") == true else { return }
            try connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(body.count)\r\n\r\n")
            try connection.send(body)
        }
        let response = try await way.send(.get(server, maximumResponseBytes: 1 << 20), over: way.makeTransport())
        #expect(response.body == [UInt8](repeating: 0, count: 1 << 20))
    }

    @Test(arguments: TransportWay.allCases)
    func `fields of interim responses are not part of the final response`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { _ in
            "HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + Self.whole
        }
        let response = try await way.send(.get(server), over: way.makeTransport())
        #expect(response.status == 200)
        #expect(response.headers.map(\.name) == ["X-A", "Content-Length"])
    }

    @Test(arguments: TransportWay.allCases)
    func `trailers are not header fields`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { _ in
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n2\r\nok\r\n0\r\nX-T: 1\r\n\r\n"
        }
        let response = try await way.send(.get(server), over: way.makeTransport())
        #expect(response.text == "ok")
        #expect(response.headers["X-T"] == nil)
    }

    @Test(arguments: TransportWay.allCases)
    func `redirects are not followed`(_ way: TransportWay) async throws {
        let elsewhere = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "wrong") }
        let location = elsewhere.origin
        let server = try ScriptedServer.answering { _ in
            ScriptedServer.reply("302 Found", headers: ["Location: \(location)/", "Set-Cookie: a=b"])
        }
        let response = try await way.send(.get(server), over: way.makeTransport())
        #expect(response.status == 302)
        #expect(response.headers["location"] == "\(location)/")
        #expect(elsewhere.connectionCount == 0)
    }

    @Test(arguments: TransportWay.allCases)
    func `a body in the response to a HEAD request does not affect the next call`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { request in
            request.method == "HEAD" ? Self.whole + "more" : ScriptedServer.reply(body: "next")
        }
        let transport = way.makeTransport()
        var request = TransportRequest.get(server)
        request.method = "HEAD"
        let response = try await way.send(request, over: transport)
        #expect(response.body.isEmpty)
        #expect(response.headers["Content-Length"] == "10")
        let other = try ScriptedServer.answering { _ in Self.whole }
        #expect(try await way.send(.get(other), over: transport).text == "0123456789")
    }

    @Test(arguments: TransportWay.allCases)
    func `a second response to one request is not taken for that of the next one`(_ way: TransportWay) async throws {
        let server = try ScriptedServer { connection in
            while try connection.readRequest() != nil {
                try connection.send(Self.whole + ScriptedServer.reply("500 Wrong", body: "smuggled"))
            }
        }
        let transport = way.makeTransport()
        for _ in 0..<5 {
            let response = try? await way.send(.get(server), over: transport)
            #expect(response == nil || response?.text == "0123456789")
        }
    }
}
