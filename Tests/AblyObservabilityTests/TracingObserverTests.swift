import AblyLocal
import AblyObservability
import AblyPubSub
import InMemoryTracing
import PubSubTestSupport
import TestSupport
import Testing
import Tracing

@Suite struct TracingObserverTests {
    private let tracer = InMemoryTracer()

    /// Runs a body with a client of a local service, whose operations are traced.
    private func withClient(
        key index: Int = 0, includesChannelNames: Bool = true, _ body: (AblyRealtime) async throws -> Void
    ) async throws {
        let observer = TracingObserver(tracer: tracer, includesChannelNames: includesChannelNames)
        try await withObservedClient(key: index, TracingMiddleware(tracer: tracer), observer, body)
    }

    private func spans(_ name: String) -> [FinishedInMemorySpan] {
        tracer.finishedSpans.filter { $0.operationName == name }
    }

    private func attribute(_ name: String, of span: FinishedInMemorySpan) -> SpanAttribute? {
        span.attributes[name]?.toSpanAttribute()
    }

    @Test func `connecting, attaching and publishing are spans with OpenTelemetry's attributes`() async throws {
        try await withClient { realtime in
            let channel = realtime.channels["orders"]
            try await channel.attach()
            try await channel.publish(name: "new", data: "12345")
            try await channel.publish([Message(data: "1"), Message(data: "2")])
        }
        #expect(tracer.activeSpans.isEmpty)
        let connect = try #require(spans("connect").first)
        let attach = try #require(spans("attach").first)
        let publishes = spans("publish")
        try #require(publishes.count == 2)
        #expect([connect.kind, attach.kind] == [.client, .client])
        #expect(publishes.map(\.kind) == [.producer, .producer])
        for span in [connect, attach] + publishes {
            #expect(attribute("messaging.system", of: span) == .string("ably"))
            #expect(attribute("messaging.operation.name", of: span) == .string(span.operationName))
            #expect(attribute("error.type", of: span) == nil)
            #expect(span.status == nil)
        }
        #expect(attribute("messaging.destination.name", of: connect) == nil)
        #expect(attribute("messaging.operation.type", of: attach) == nil)
        #expect(attribute("messaging.destination.name", of: attach) == .string("orders"))
        #expect(attribute("messaging.operation.type", of: publishes[0]) == .string("send"))
        #expect(attribute("messaging.destination.name", of: publishes[0]) == .string("orders"))
        #expect(attribute("messaging.message.envelope.size", of: publishes[0]) == .int64(8))
        #expect(attribute("messaging.batch.message_count", of: publishes[0]) == nil)
        #expect(attribute("messaging.batch.message_count", of: publishes[1]) == .int64(2))
        for span in tracer.finishedSpans { #expect(!"\(span.attributes)".contains("12345")) }
    }

    @Test func `the caller's current span is the parent of what is published and attached`() async throws {
        try await withClient { realtime in
            let channel = realtime.channels["orders"]
            let parent = tracer.startSpan("parent")
            let pending = try await ServiceContext.withValue(parent.context) {
                try await channel.attach()
                try await channel.publish(name: "waits")
                return try channel.send([Message(name: "does not wait")])
            }
            _ = try await pending.result
            parent.end()
            let children = spans("attach") + spans("publish")
            #expect(children.count == 3)
            for child in children {
                #expect(child.parentSpanID == parent.spanID)
                #expect(child.traceID == parent.traceID)
            }
        }
    }

    @Test func `failures have the error code as their type`() async throws {
        try await withClient(key: 1) { realtime in
            let channel = realtime.channels["orders"]
            try await realtime.connection.connected()
            await #expect(throws: AblyError.self) { try await channel.publish(data: "x") }
            await #expect(throws: AblyError.self) { try await channel.publish(data: 7) }
            let failed = spans("publish")
            #expect(failed.map { attribute("error.type", of: $0) } == [.string("40160"), .string("40013")])
            #expect(failed.map { $0.status?.code } == [.error, .error])
            #expect(failed.map(\.errors.count) == [1, 1])
        }
        let planted = "appId.keyId:planted-secret"
        tracer.clearAll()
        try await withLocalService { service in
            var options = ClientOptions.local(service, auth: AuthOptions(key: planted))
            options.realtimeObservers = [TracingObserver(tracer: tracer)]
            let realtime = AblyRealtime(options)
            await #expect(throws: AblyError.self) { try await realtime.connection.connected() }
            await realtime.close()
        }
        let connect = try #require(spans("connect").first)
        #expect(attribute("error.type", of: connect) != nil)
        #expect(!"\(connect.attributes) \(connect.errors)".contains("planted-secret"))
    }

    @Test func `spans do not contain names of channels if they must not`() async throws {
        try await withClient(key: 1, includesChannelNames: false) { realtime in
            let channel = realtime.channels["private-channel"]
            try await channel.attach()
            await #expect(throws: AblyError.self) { try await channel.publish(data: "x") }
        }
        #expect(spans("publish").count == 1)
        for span in tracer.finishedSpans {
            #expect(!"\(span.attributes) \(span.errors)".contains("private-channel"))
        }
        #expect(attribute("error.type", of: try #require(spans("publish").first)) == .string("40160"))
    }

    @Test func `requests of a realtime client over HTTP are spans of the middleware`() async throws {
        try await withClient { realtime in
            _ = try await realtime.channels["orders"].history()
            _ = try await realtime.request(method: "GET", path: "/time")
        }
        #expect(spans("GET /channels/{channel_id}/messages").count == 1)
        #expect(tracer.finishedSpans.filter { $0.kind == .client && $0.operationName.hasPrefix("GET ") }.count == 2)
    }
}
