import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct FallbackTests {
    private static let primary = "https://api.example.com"
    private static let fallbacks: Set = ["https://a.example.net", "https://b.example.net", "https://c.example.net"]

    @Test(arguments: CallStyle.allCases)
    func `a call tries other hosts until one responds (RSC15a)`(style: CallStyle) async throws {
        let transport = StubTransport(.failure(.unreachable), .reply(503), .reply(200, "7"))
        let client = ApiClient.stub(transport)
        let response = try await style.send(ApiRequest<Int>.wire(.getItems), by: client)
        #expect(response.body == 7)
        let origins = transport.requests.map(\.origin)
        #expect(origins.first == Self.primary)
        #expect(Set(origins.dropFirst()).count == 2)
        #expect(Set(origins.dropFirst()).isSubset(of: Self.fallbacks))
        #expect(Set(transport.requests.map(\.target)) == ["/items/1"])
        #expect(transport.requests.allSatisfy { $0.header("Authorization") != nil })
    }

    @Test(arguments: CallStyle.allCases)
    func `a call fails with the last failure if no host responds`(style: CallStyle) async throws {
        let transport = StubTransport(
            .failure(.unreachable), .failure(.unreachable), .reply(502), .reply(503, errorBody(50003, "busy")))
        let client = ApiClient.stub(transport)
        let error = try await failure { () async throws(ApiError) in
            try await style.send(ApiRequest<Int>.wire(.getItems), by: client)
        }
        #expect(transport.requests.count == 4)
        #expect(error.kind == .response)
        #expect(error.status == 503)
        #expect(error.body?.code == 50003)
        #expect(error.host.map { "https://\($0)" } == transport.requests.last?.origin)
    }

    @Test(arguments: CallStyle.allCases)
    func `a fallback host that responded is preferred for ten minutes (RSC15f)`(style: CallStyle) async throws {
        let transport = StubTransport { request, _ in
            request.origin == Self.primary ? .failure(.unreachable) : .reply(200, "7")
        }
        let clock = ManualClock()
        let client = ApiClient.stub(transport, clock: clock)
        let request = ApiRequest<Int>.wire(.getItems)
        _ = try await style.send(request, by: client)
        let kept = try #require(transport.requests.last?.origin)
        #expect(Self.fallbacks.contains(kept))
        clock.advance(by: .seconds(599))
        _ = try await style.send(request, by: client)
        #expect(transport.requests.map(\.origin) == [Self.primary, kept, kept])
        clock.advance(by: .seconds(1))
        _ = try await style.send(request, by: client)
        #expect(transport.requests.map(\.origin).dropFirst(3).first == Self.primary)
    }

    @Test func `after a failure of the preferred fallback host the first host is tried again (RSC15f)`() async throws {
        let transport = StubTransport(
            .failure(.unreachable), .reply(200, "1"), .reply(500), .reply(200, "2"), .reply(200, "3"))
        let client = ApiClient.stub(transport)
        let request = ApiRequest<Int>.wire(.getItems)
        for expected in 1...3 { #expect(try await client.send(request).body == expected) }
        let origins = transport.requests.map(\.origin)
        #expect(origins[2] == origins[1])
        #expect(origins[3] == Self.primary)
        #expect(origins[4] == Self.primary)
    }

    @Test func `a fallback host that rejects the caller remains preferred`() async throws {
        let transport = StubTransport(.failure(.unreachable), .reply(404, errorBody(40400)), .reply(200, "1"))
        let client = ApiClient.stub(transport)
        _ = try await failure { () async throws(ApiError) in try await client.send(ApiRequest<Int>.wire(.getItems)) }
        _ = try await client.send(ApiRequest<Int>.wire(.getItems))
        #expect(transport.requests[2].origin == transport.requests[1].origin)
    }

    @Test func `error responses from CloudFront lead to another host (RSC15l4)`() async throws {
        let transport = StubTransport(
            .reply(403, "<html>", type: "text/html", headers: [("Server", "CloudFront")]), .reply(200, "1"))
        _ = try await ApiClient.stub(transport).send(ApiRequest<Int>.wire(.getItems))
        #expect(transport.requests.count == 2)
    }

    @Test func `a configured base URL has only the configured fallback hosts`() async throws {
        let transport = StubTransport(.failure(.unreachable))
        let alone = ApiClient.stub(transport) { $0.baseURL = "https://other.example.com" }
        _ = try await failure { () async throws(ApiError) in try await alone.send(ApiRequest<Int>.wire(.getItems)) }
        #expect(transport.requests.map(\.origin) == ["https://other.example.com"])
        let given = ApiClient.stub(transport) {
            $0.baseURL = "https://other.example.com:8443/v2"
            $0.fallbackHosts = ["f.example.com"]
        }
        _ = try await failure { () async throws(ApiError) in try await given.send(ApiRequest<Int>.wire(.getItems)) }
        let last = try #require(transport.requests.last)
        #expect(last.origin == "https://f.example.com:8443")
        #expect(last.target == "/v2/items/1")
    }

    @Test func `request timeouts are limited to the remaining retry budget`() async throws {
        let clock = ManualClock()
        let transport = StubTransport { _, index in
            clock.advance(by: .seconds(index == 0 ? 12 : 3))
            return .failure(.timedOut(connecting: false))
        }
        let client = ApiClient.stub(transport, clock: clock)
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(error.kind == .timedOut)
        #expect(transport.requests.map(\.timeout) == [.seconds(10), .seconds(3)])
        #expect(transport.requests.map(\.connectTimeout) == [.seconds(4), .seconds(3)])
        #expect(error.roundTripTime == .seconds(3))
    }

    @Test(
        arguments: [
            (TransportError.Kind.cancelled, ApiError.Kind.cancelled), (.closed, .closed),
            (.tooLarge(limit: 9), .tooLarge),
            (.invalidRequest, .invalidArgument(name: "request")),
        ])
    func `a call ends with a failure that another host cannot fix`(kind: TransportError.Kind, expected: ApiError.Kind)
        async throws
    {
        let transport = StubTransport(.failure(kind))
        let client = ApiClient.stub(transport)
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(error.kind == expected)
        #expect((error.cause as? TransportError)?.kind == kind)
        #expect(error.status == nil)
        #expect(transport.requests.count == 1)
    }

    @Test func `all requests of a call and its error have the same request id (RSC7c)`() async throws {
        let transport = StubTransport(.failure(.unreachable))
        let client = ApiClient.stub(transport, seed: 1) { $0.sendsRequestIds = true }
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getItems))
        }
        let id = try #require(error.requestId)
        #expect(id.count == 16)
        #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") })
        #expect(Set(transport.requests.map(\.target)) == ["/items/1?request_id=\(id)"])
        #expect(error.description.contains(id))
        let next = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(next.requestId != id)
    }
}
