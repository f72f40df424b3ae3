import AblyObservability
import AblyPlatform
import AblyTesting
import InMemoryTracing
import Testing
import Tracing

@Suite struct TracingTests {
    private let tracer = InMemoryTracer()

    private func client(_ transport: StubTransport) -> Ably { observed(TracingMiddleware(tracer: tracer), transport) }

    @Test func `a call is a span named for its operation with a client span for its request`() async throws {
        let transport = StubTransport(.json("[]"))
        _ = try await client(transport).history.getMessagesByChannel(channelId: "private-channel")
        #expect(tracer.activeSpans.isEmpty)
        let spans = tracer.finishedSpans
        #expect(spans.map(\.operationName) == ["GET /channels/{channel_id}/messages", "getMessagesByChannel"])
        let request = try #require(spans.first)
        let call = try #require(spans.last)
        #expect(call.kind == .internal)
        #expect(request.kind == .client)
        #expect(request.parentSpanID == call.spanID)
        #expect(request.attributes["http.request.method"]?.toSpanAttribute() == .string("GET"))
        #expect(request.attributes["url.template"]?.toSpanAttribute() == .string("/channels/{channel_id}/messages"))
        #expect(request.attributes["url.scheme"]?.toSpanAttribute() == .string("https"))
        #expect(request.attributes["server.address"]?.toSpanAttribute() == .string("main.realtime.ably.net"))
        #expect(request.attributes["server.port"]?.toSpanAttribute() == .int64(443))
        #expect(request.attributes["http.response.status_code"]?.toSpanAttribute() == .int64(200))
        #expect(request.attributes["api.operation.id"]?.toSpanAttribute() == .string("getMessagesByChannel"))
        #expect(call.attributes["api.operation.tag"]?.toSpanAttribute() == .string("History"))
        for span in spans {
            #expect(span.attributes["error.type"] == nil)
            #expect(span.attributes["http.request.resend_count"] == nil)
            #expect(span.status == nil)
            #expect(span.errors.isEmpty)
            #expect(!"\(span.attributes)".contains("private-channel"))
        }
    }

    @Test func `the caller's current span is the parent of the call's span`() async throws {
        let ably = client(StubTransport(.json("[1754000000000]")))
        let parent = tracer.startSpan("parent")
        try await ServiceContext.withValue(parent.context) { _ = try await ably.stats.getTime() }
        parent.end()
        let call = try #require(tracer.finishedSpans.first { $0.operationName == "getTime" })
        #expect(call.parentSpanID == parent.spanID)
        #expect(call.traceID == parent.traceID)
    }

    @Test func `each request carries the tracer's header fields for its own span`() async throws {
        let transport = StubTransport(.failure(.unreachable), .json("[1754000000000]"))
        _ = try await client(transport).stats.getTime()
        let spans = tracer.finishedSpans.filter { $0.kind == .client }
        #expect(spans.count == 2)
        for (span, request) in zip(spans, transport.requests) {
            #expect(request.header("in-memory-span-id") == span.spanID)
            #expect(request.header("in-memory-trace-id") == span.traceID)
        }
    }

    @Test func `each retry is a span of its own with a resend count`() async throws {
        let transport = StubTransport(.failure(.unreachable), .empty(status: 503), .json("[1754000000000]"))
        _ = try await client(transport).stats.getTime()
        let spans = tracer.finishedSpans.filter { $0.kind == .client }
        let counts = spans.map { $0.attributes["http.request.resend_count"]?.toSpanAttribute() }
        #expect(counts == [nil, .int64(1), .int64(2)])
        let types = spans.map { $0.attributes["error.type"]?.toSpanAttribute() }
        #expect(types == [.string("unreachable"), .string("503"), nil])
        #expect(spans.map { $0.status?.code } == [.error, .error, nil])
        #expect(spans.map(\.errors.count) == [1, 0, 0])
        #expect(tracer.finishedSpans.last?.attributes["error.type"] == nil)
    }

    @Test func `a failed call ends its span with the error's type`() async throws {
        let failures: [(StubResponse, String)] = [
            (.json(#"{"error":{"code":40160,"message":"no"}}"#, status: 401), "401"), (.failure(.tls), "tls"),
            (.failure(.timedOut(connecting: false)), "timed_out"), (.json("{"), "undecodable"),
        ]
        for (response, type) in failures {
            tracer.clearAll()
            await #expect(throws: ApiError.self) { try await client(StubTransport(response)).stats.getTime() }
            let call = try #require(tracer.finishedSpans.last)
            #expect(call.operationName == "getTime")
            #expect(call.attributes["error.type"]?.toSpanAttribute() == .string(type))
            #expect(call.status?.code == .error)
            #expect(call.errors.count == 1)
            #expect(!"\(call.errors)".contains("planted-secret"))
            #expect(tracer.activeSpans.isEmpty)
        }
    }
}
