import Synchronization
import Testing

@testable import AblyPlatform

@Suite struct TransportExchangeTests {
    @Test(arguments: TransportWay.allCases)
    func `a response has status, header fields, body and round-trip time`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { _ in
            ScriptedServer.reply("201 Created", headers: ["X-Ably-Serverid: frontend.1"], body: "[1]")
        }
        let response = try await way.send(.get(server, "/time"), over: way.makeTransport())
        #expect(response.status == 201)
        #expect(response.text == "[1]")
        #expect(response.headers["x-ably-serverid"] == "frontend.1")
        #expect(response.roundTripTime > .zero && response.roundTripTime < .seconds(60))
    }

    @Test(arguments: TransportWay.allCases)
    func `a request arrives with method, target and fields unchanged`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { request in
            ScriptedServer.reply(
                body: ([request.method, request.target] + request.headerLines).joined(separator: "\n"))
        }
        let target = "/channels/a%2Fb%3Fc/../%2e%2E/keys?limit=1&x=%0D%0A"
        let request = TransportRequest.get(
            server, target, headers: [HeaderField("X-Ably-Version", "3"), HeaderField("X-Empty", "")])
        let lines = try await way.send(request, over: way.makeTransport()).text.split(separator: "\n").map(String.init)
        #expect(lines.prefix(2) == ["GET", target])
        #expect(lines.contains("X-Ably-Version: 3"))
        #expect(lines.contains("X-Empty:"))
        #expect(!lines.contains { $0.hasPrefix("Expect") || $0.hasPrefix("Cookie") || $0.hasPrefix("Authorization") })
    }

    @Test(
        arguments: ["POST", "PUT", "PATCH", "DELETE", "GET", "QUERY"], TransportWay.allCases)
    func `a body can be sent with any method`(_ method: String, _ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { request in
            ScriptedServer.reply(
                body:
                    "\(request.method) \(request["Content-Type"] ?? "-") \(String(decoding: request.body, as: UTF8.self))"
            )
        }
        var request = TransportRequest.post(server, body: Array(#"{"a":1}"#.utf8))
        request.method = method
        let transport = way.makeTransport()
        #expect(try await way.send(request, over: transport).text == "\(method) - {\"a\":1}")
        request.headers = [HeaderField("content-type", "application/json")]
        #expect(try await way.send(request, over: transport).text == "\(method) application/json {\"a\":1}")
    }

    @Test(arguments: ["GET", "POST", "PUT", "DELETE", "OPTIONS"], TransportWay.allCases)
    func `a request without a body is sent without one`(_ method: String, _ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { request in
            ScriptedServer.reply(body: "\(request.method) \(request["Content-Length"] ?? "none")")
        }
        var request = TransportRequest.get(server)
        request.method = method
        let expected = ["POST", "PUT"].contains(method) ? "\(method) 0" : "\(method) none"
        #expect(try await way.send(request, over: way.makeTransport()).text == expected)
    }

    @Test(arguments: [0, 1, 1_023, 1_024, 70_000, 5 << 20], TransportWay.allCases)
    func `bodies of any size are sent and received`(_ size: Int, _ way: TransportWay) async throws {
        let server = try ScriptedServer { connection in
            while let request = try connection.readRequest() {
                try connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(request.body.count)\r\n")
                try connection.send("X-Expect: \(request["Expect"] ?? "none")\r\n\r\n")
                try connection.send(request.body)
            }
        }
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var request = TransportRequest.post(server, body: body)
        request.maximumResponseBytes = size
        let response = try await way.send(request, over: way.makeTransport())
        #expect(response.body == body)
        #expect(response.headers["X-Expect"] == "none")
    }

    @Test(arguments: TransportWay.allCases)
    func `a request leaves no fields or body to the next one on its handle`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { request in
            let fields = request.headerLines.filter { !$0.hasPrefix("Host") && !$0.hasPrefix("Accept") }
            return ScriptedServer.reply(
                body: "\(request.method) \(request.target) \(fields) \(String(decoding: request.body, as: UTF8.self))")
        }
        let transport = way.makeTransport()
        var first = TransportRequest.post(server, "/first", body: Array("secret".utf8))
        first.headers = [HeaderField("Authorization", "Basic x")]
        _ = try await way.send(first, over: transport)
        #expect(try await way.send(.get(server, "/second"), over: transport).text == "GET /second [] ")
        var head = TransportRequest.get(server)
        head.method = "HEAD"
        #expect(try await way.send(head, over: transport).body.isEmpty)
        let third = TransportRequest.post(server, "/third", body: nil)
        #expect(try await way.send(third, over: transport).text == #"POST /third ["Content-Length: 0"] "#)
        #expect(try await way.send(first, over: transport).text.hasSuffix("secret"))
        #expect(try await way.send(.get(server, "/last"), over: transport).text == "GET /last [] ")
    }

    @Test(arguments: TransportWay.allCases)
    func `consecutive requests reuse one connection`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        let transport = way.makeTransport()
        for _ in 0..<20 { _ = try await way.send(.get(server), over: transport) }
        #expect(server.connectionCount == 1)
    }

    @Test(arguments: TransportWay.allCases)
    func `a request opens a new connection if the keep-alive connection was closed`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.sendingOnce(ScriptedServer.reply(body: "x"))
        let transport = way.makeTransport()
        for _ in 0..<5 { #expect(try await way.send(.get(server), over: transport).text == "x") }
        #expect(server.connectionCount == 5)
    }

    @Test(arguments: TransportWay.allCases, [true, false])
    func `a request that was read before its keep-alive connection closed is retried only if allowed`(
        _ way: TransportWay, mayBeRepeated: Bool
    ) async throws {
        let seen = Mutex<[String]>([])
        let server = try ScriptedServer { connection in
            while let request = try connection.readRequest() {
                let count = seen.withLock { seen in
                    seen.append(request.target)
                    return seen.count
                }
                if count == 2 { return }
                try connection.send(ScriptedServer.reply(body: "x"))
            }
        }
        let transport = way.makeTransport()
        #expect(try await way.send(.get(server, "/first"), over: transport).wasRepeated == false)
        var request = TransportRequest.post(server, "/second", body: Array("body".utf8))
        request.mayBeRepeated = mayBeRepeated
        if mayBeRepeated {
            let response = try await way.send(request, over: transport)
            #expect(response.text == "x")
            #expect(response.wasRepeated)
        } else {
            let error = try await way.failure(request, over: transport)
            #expect(error.kind == .interrupted)
            #expect(error.mayHaveBeenSent)
            // The handle is still usable.
            _ = try await way.send(.get(server, "/second"), over: transport)
        }
        #expect(seen.withLock { $0 } == ["/first", "/second", "/second"])
    }

    @Test func `a hundred tasks make calls at once`() async throws {
        let server = try ScriptedServer.answering { request in ScriptedServer.reply(body: request.target) }
        var options = CurlTransport.Options()
        options.maximumCallsInFlight = 40
        let transport = TransportWay.asynchronous.makeTransport(options)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<100 {
                group.addTask {
                    for call in 0..<5 {
                        let target = "/\(task)/\(call)"
                        let response = try await transport.send(.get(server, target))
                        #expect(response.text == target)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(server.connectionCount <= 40)
    }

    @Test func `sixteen threads make blocking calls at once over four connections`() async throws {
        let server = try ScriptedServer.answering { request in ScriptedServer.reply(body: request.target) }
        var options = CurlTransport.Options()
        options.maximumConnections = 4
        let transport = TransportWay.blocking.makeTransport(options)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for thread in 0..<16 {
                group.addTask {
                    for call in 0..<10 {
                        let target = "/\(thread)/\(call)"
                        let response = try await TransportWay.blocking.send(.get(server, target), over: transport)
                        #expect(response.text == target)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(server.connectionCount <= 4)
    }

    @Test(arguments: TransportWay.allCases)
    func `a request goes to the address configured for its host`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { request in ScriptedServer.reply(body: request["Host"] ?? "") }
        var options = CurlTransport.Options()
        options.resolve = ["ably.example:\(server.port):127.0.0.1"]
        var request = TransportRequest.get(server)
        request.origin = "http://ably.example:\(server.port)"
        #expect(try await way.send(request, over: way.makeTransport(options)).text == "ably.example:\(server.port)")
    }

    @Test(arguments: TransportWay.allCases)
    func `a request to an HTTP proxy has the absolute URL in its request line`(_ way: TransportWay) async throws {
        let proxy = try ScriptedServer.answering { request in ScriptedServer.reply(body: request.target) }
        var options = CurlTransport.Options()
        options.proxy = .url(proxy.origin)
        let transport = CurlTransport(options: options)
        var request = TransportRequest.get(proxy, "/a%2Fb/../c?d=e")
        request.origin = "http://ably.example"
        for _ in 0..<2 {
            #expect(try await way.send(request, over: transport).text == "http://ably.example/a%2Fb/../c?d=e")
        }
    }
}
