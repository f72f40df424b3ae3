import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct ConcurrencyTests {
    private let request = ApiRequest<Int>.wire(.getItems)

    @Test func `a hundred tasks and sixteen threads share one client`() async throws {
        let transport = StubTransport { request, index in
            index % 7 == 0 ? .reply(503) : .reply(200, request.target.split(separator: "=").last.map(String.init) ?? "")
        }
        let client = ApiClient.stub(transport)
        @Sendable func request(_ number: Int) -> ApiRequest<Int> {
            var request = ApiRequest<Int>.wire(.getItems, "/items")
            request.target.appendQuery("n", number)
            return request
        }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask { try await client.send(request(number)).body == number }
            }
            for number in 100..<116 {
                group.addTask {
                    try await onThread { () throws(ApiError) in try client.blocking.send(request(number)).body == number
                    }
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }

    @Test func `cancelling a task ends its call without trying another host`() async throws {
        let gate = Gate()
        let transport = StubTransport(.held(gate, .reply(200, "1")))
        let client = ApiClient.stub(transport)
        let task = Task { () async -> ApiError? in
            do throws(ApiError) {
                _ = try await client.send(request)
                return nil
            } catch { return error }
        }
        await gate.arrivals(1)
        task.cancel()
        let error = try #require(await task.value)
        #expect(error.kind == .cancelled)
        #expect(transport.requests.count == 1)
    }

    @Test func `closing a client ends the calls in flight and rejects further ones`() async throws {
        let gate = Gate()
        let transport = StubTransport(.held(gate, .reply(200, "1")))
        let client = ApiClient.stub(transport)
        async let first = failure { () async throws(ApiError) in try await client.send(request) }
        async let second = failure { () async throws(ApiError) in
            try await onThread { () throws(ApiError) in try client.blocking.send(request) }
        }
        await gate.arrivals(2)
        client.close()
        client.close()
        #expect(try await first.kind == .closed)
        #expect(try await second.kind == .closed)
        #expect(transport.isClosed)
        for style in CallStyle.allCases {
            let error = try await failure { () async throws(ApiError) in try await style.send(request, by: client) }
            #expect(error.kind == .closed)
            #expect(error.operation == "getItems")
        }
        #expect(transport.requests.count == 2)
    }

    @Test func `a client is deallocated after its last call`() async throws {
        weak var client: ApiClient?
        let gate = Gate()
        let call: Task<Int, any Error>
        do {
            let strong = ApiClient.stub(StubTransport(.held(gate, .reply(200, "1"))))
            client = strong
            call = Task { try await strong.send(request).body }
        }
        await gate.arrivals(1)
        #expect(client != nil)
        gate.open()
        #expect(try await call.value == 1)
        // The task's closure may briefly outlive its value.
        await eventually { client == nil }
        #expect(client == nil)
    }
}
