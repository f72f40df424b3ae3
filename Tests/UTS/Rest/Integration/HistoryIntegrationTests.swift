import AblyPubSub
import Testing

@Suite struct HistoryIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    private func channel(_ format: WireFormat) -> RestChannel {
        sandbox.rest(format: format).channels[Sandbox.unique("history")]
    }

    // UTS: rest/integration/RSL2a/history-returns-messages-0
    @Test(arguments: formats)
    func `the history has the published messages, the newest first`(format: WireFormat) async throws {
        let channel = channel(format)
        try await channel.publish(name: "event1", data: "data1")
        try await channel.publish(name: "event2", data: "data2")
        try await channel.publish(name: "event3", data: ["key": "value"])

        let history = try await channel.history()

        #expect(history.items.map(\.name) == ["event3", "event2", "event1"])
        #expect(history.items.map(\.data) == [["key": "value"], "data2", "data1"])
        #expect(history.items.allSatisfy { $0.timestamp != nil })
    }

    // UTS: rest/integration/RSL2b1/history-direction-forwards-0
    @Test(arguments: formats) func `forwards, the oldest message comes first`(format: WireFormat) async throws {
        let channel = channel(format)
        for name in ["first", "second", "third"] { try await channel.publish(name: name, data: "data") }

        let history = try await channel.history(direction: .forwards)

        #expect(history.items.map(\.name) == ["first", "second", "third"])
    }

    // UTS: rest/integration/RSL2b2/history-limit-parameter-0
    @Test(arguments: formats) func `a limit keeps the newest messages`(format: WireFormat) async throws {
        let channel = channel(format)
        for number in 1...10 { try await channel.publish(name: "event-\(number)", data: .string("\(number)")) }

        let history = try await channel.history(limit: 5)

        #expect(history.items.map(\.name) == (6...10).reversed().map { "event-\($0)" })
    }

    // UTS: rest/integration/RSL2b3/history-time-range-0 (RSL2b1: each window excludes messages)
    @Test(arguments: formats)
    func `start and end keep the messages of that time, both included`(format: WireFormat) async throws {
        let channel = channel(format)
        for name in ["early1", "early2", "late1", "late2"] { try await channel.publish(name: name, data: "data") }
        let all = try await channel.history(direction: .forwards)
        let times = all.items.compactMap(\.timestamp)
        try #require(times.count == 4 && times[1] < times[2])
        let boundary = (times[1] + times[2]) / 2

        let early = try await channel.history(start: times[0], end: boundary, direction: .forwards)
        let late = try await channel.history(start: boundary + 1, end: times[3], direction: .forwards)

        #expect(early.items.map(\.name) == ["early1", "early2"])
        #expect(late.items.map(\.name) == ["late1", "late2"])
    }

    // UTS: rest/integration/RSL2/history-empty-channel-0
    @Test(arguments: formats)
    func `the history of a channel without messages is an empty last page`(format: WireFormat) async throws {
        let history = try await channel(format).history()

        #expect(history.items.isEmpty)
        #expect(!history.hasNext)
        #expect(history.isLast)
    }
}
