import AblyObservability
import AblyPlatform
import AblyTesting
import Metrics
import MetricsTestKit
import Testing

@Suite struct MetricsTests {
    private let metrics = TestMetrics()

    private func client(_ transport: StubTransport) -> Ably { observed(MetricsMiddleware(factory: metrics), transport) }

    private func value(_ name: String, of dimensions: [(String, String)]) -> String? {
        dimensions.first { $0.0 == name }?.1
    }

    @Test func `a request is timed under OpenTelemetry's metric name and attributes`() async throws {
        _ = try await client(StubTransport(.json("[]"))).history.getMessagesByChannel(channelId: "private-channel")
        let timer = try #require(metrics.timers(label: "http.client.request.duration").first)
        #expect(timer.values == [5_000_000])
        #expect(
            timer.dimensions.map { "\($0.0)=\($0.1)" } == [
                "http.request.method=GET", "url.template=/channels/{channel_id}/messages",
                "server.address=main.realtime.ably.net", "server.port=443", "http.response.status_code=200",
                "error.type=",
            ])
        let call = try #require(metrics.timers(label: "api.client.call.duration").first)
        #expect(call.values.count == 1)
        #expect(metrics.counterTotal(label: "api.client.calls") == 1)
        #expect(metrics.counterTotal(label: "api.client.resends") == 0)
    }

    @Test func `retries are timed individually and counted in metrics`() async throws {
        let transport = StubTransport(.failure(.unreachable), .empty(status: 503), .json("[1754000000000]"))
        _ = try await client(transport).stats.getTime()
        let timers = metrics.timers(label: "http.client.request.duration")
        #expect(Set(timers.map { value("error.type", of: $0.dimensions) }) == ["unreachable", "503", ""])
        #expect(metrics.counterTotal(label: "api.client.calls") == 1)
        #expect(
            metrics.counterTotal(label: "api.client.resends", dimensions: [("api.operation.id", "getTime")]) == 2)
    }

    @Test func `failed calls are counted by error type`() async throws {
        let transport = StubTransport(
            .json(#"{"error":{"code":40160}}"#, status: 401), .failure(.tooLarge(limit: 9)), .json("{"))
        let ably = client(transport)
        for _ in 0..<3 { await #expect(throws: ApiError.self) { try await ably.stats.getTime() } }
        for type in ["401", "too_large", "undecodable"] {
            let dimensions = [("api.operation.id", "getTime"), ("error.type", type)]
            #expect(metrics.counterTotal(label: "api.client.calls", dimensions: dimensions) == 1)
        }
    }

    @Test func `all records of a metric have the same dimensions`() async throws {
        let ably = client(StubTransport(.failure(.unreachable), .json("[1754000000000]"), .json("{")))
        _ = try await ably.stats.getTime()
        await #expect(throws: ApiError.self) { try await ably.stats.getTime() }
        for label in ["http.client.request.duration", "api.client.call.duration"] {
            #expect(Set(metrics.timers(label: label).map { $0.dimensions.map(\.0) }).count == 1)
        }
        #expect(Set(metrics.counters(label: "api.client.calls").map { $0.dimensions.map(\.0) }).count == 1)
    }
}
