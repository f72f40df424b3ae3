import AblyLocal
import AblyObservability
import AblyPubSub
import Metrics
import MetricsTestKit
import PubSubTestSupport
import TestSupport
import Testing

@Suite struct MetricsObserverTests {
    private let metrics = TestMetrics()

    /// Runs a body with a client of a local service, whose operations are measured.
    private func withClient(
        key index: Int = 0, includesChannelNames: Bool = false, _ body: (AblyRealtime) async throws -> Void
    ) async throws {
        let observer = MetricsObserver(factory: metrics, includesChannelNames: includesChannelNames)
        try await withObservedClient(key: index, MetricsMiddleware(factory: metrics), observer, body)
    }

    private func total(_ label: String, _ dimensions: (String, String)...) -> Int64 {
        metrics.counterTotal(label: label, dimensions: dimensions)
    }

    private func gauge(_ label: String) -> [Double] { metrics.meters(label: label).flatMap(\.values) }

    @Test func `operations are timed, and what they send is counted`() async throws {
        try await withClient { realtime in
            let channel = realtime.channels["orders"]
            try await channel.attach()
            try await channel.publish(name: "new", data: "12345")
            try await channel.publish([Message(data: "1"), Message(data: "2")])
        }
        let timers = metrics.timers(label: "messaging.client.operation.duration")
        let recorded = timers.map { timer in
            timer.dimensions.map { "\($0.0)=\($0.1)" }.joined(separator: " ") + ": \(timer.values.count)"
        }
        #expect(
            recorded.sorted() == [
                "messaging.system=ably messaging.operation.name=attach messaging.operation.type= error.type=: 1",
                "messaging.system=ably messaging.operation.name=connect messaging.operation.type= error.type=: 1",
                "messaging.system=ably messaging.operation.name=publish messaging.operation.type=send error.type=: 2",
            ])
        #expect(total("messaging.client.sent.messages", ("messaging.operation.name", "publish")) == 3)
        #expect(total("ably.client.sent.bytes") == 10)
    }

    @Test func `failures are counted by error code`() async throws {
        try await withClient(key: 1) { realtime in
            let channel = realtime.channels["orders"]
            try await realtime.connection.connected()
            for _ in 0..<2 { await #expect(throws: AblyError.self) { try await channel.publish(data: "x") } }
            await #expect(throws: AblyError.self) { try await channel.publish(data: 7) }
        }
        #expect(total("messaging.client.sent.messages", ("error.type", "40160")) == 2)
        #expect(total("messaging.client.sent.messages", ("error.type", "40013")) == 1)
        #expect(total("messaging.client.sent.messages", ("error.type", "")) == 0)
    }

    @Test func `messages received and states entered are counted`() async throws {
        try await withClient { realtime in
            let channel = realtime.channels["orders"]
            let messages = channel.messages()
            try await messages.attached()
            try await channel.publish([Message(data: "1"), Message(data: "2")])
            var iterator = messages.makeAsyncIterator()
            for _ in 0..<2 { _ = try await iterator.next() }
        }
        #expect(total("messaging.client.consumed.messages", ("messaging.operation.name", "receive")) == 2)
        #expect(total("ably.client.connection.changes", ("ably.connection.state", "connected")) == 1)
        #expect(total("ably.client.connection.changes", ("ably.connection.state", "closed")) == 1)
        #expect(total("ably.client.channel.changes", ("ably.channel.state", "attached")) == 1)
    }

    @Test func `gauges return to zero when the client is closed`() async throws {
        try await withClient { realtime in
            try await realtime.connection.connected()
            #expect(gauge("ably.client.connections") == [1])
            try await realtime.channels["orders"].publish(data: "x")
        }
        #expect(gauge("ably.client.connections").last == 0)
        for meter in metrics.meters(label: "ably.client.operations.active") { #expect(meter.values.last == 0) }
        #expect(metrics.meters(label: "ably.client.operations.active").count == 2)
    }

    @Test func `a client that is released is not counted as connected any more`() async throws {
        try await withLocalService { service in
            var options = ClientOptions.local(service)
            options.realtimeObservers = [MetricsObserver(factory: metrics)]
            var realtime: AblyRealtime? = AblyRealtime(options)
            try await realtime?.connection.connected()
            realtime = nil
            await eventually { gauge("ably.client.connections").last == 0 }
            #expect(gauge("ably.client.connections") == [1, 0])
        }
    }

    @Test func `names of channels are a dimension only if they are to be`() async throws {
        try await withClient { realtime in try await realtime.channels["orders"].publish(data: "x") }
        let all = (metrics.counters.map(\.dimensions) + metrics.timers.map(\.dimensions)).flatMap(\.self)
        #expect(!all.contains { $0.0 == "messaging.destination.name" || $0.1 == "orders" })

        try await withClient(includesChannelNames: true) { realtime in
            try await realtime.channels["orders"].publish(data: "x")
        }
        #expect(total("messaging.client.sent.messages", ("messaging.destination.name", "orders")) == 1)
    }

    @Test func `requests of a realtime client over HTTP are measured by the middleware`() async throws {
        try await withClient { realtime in _ = try await realtime.channels["orders"].history() }
        #expect(total("api.client.calls", ("api.operation.id", "getMessagesByChannel")) == 1)
    }
}
