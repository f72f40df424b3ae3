import AblyLocal
import AblyPubSub
import Testing

@Suite struct PresenceHistoryIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox
    private let channel = Sandbox.unique("presence-history")

    init() async throws { sandbox = try await Self.app.value }

    private func presence(_ format: WireFormat) -> RestPresence {
        sandbox.rest(format: format).channels[channel].presence
    }

    private func change(_ changes: (LocalService.PresenceChange, WireValue?)...) async throws {
        for (change, data) in changes { try await sandbox.presence(change, "test-client", data: data, on: channel) }
    }

    // UTS: rest/integration/RSP4/history-returns-events-0
    @Test(arguments: formats)
    func `the presence history has what entered, changed and left`(format: WireFormat) async throws {
        try await change((.enter, "entered"), (.update, "updated"), (.leave, "left"))

        let history = try await presence(format).history()

        #expect(history.items.map(\.action) == [.leave, .update, .enter])
        #expect(history.items.map(\.data) == ["left", "updated", "entered"])
    }

    // UTS: rest/integration/RSP4b1/history-time-range-0
    @Test(arguments: formats)
    func `start and end keep the presence events of that time`(format: WireFormat) async throws {
        let before = sandbox.service.now
        try await change((.enter, "test"), (.leave, nil))
        let after = sandbox.service.now
        let presence = presence(format)

        #expect(try await presence.history(start: before, end: after).items.count == 2)
        #expect(try await presence.history(end: before - 1).items.isEmpty)
        #expect(try await presence.history(start: after + 1).items.isEmpty)
    }

    // UTS: rest/integration/RSP4b2/history-direction-forwards-0
    @Test(arguments: formats)
    func `forwards, the oldest presence event comes first, and backwards the newest`(format: WireFormat) async throws {
        try await change((.enter, "first"), (.update, "second"), (.update, "third"))
        let presence = presence(format)

        let forwards = try await presence.history(direction: .forwards)
        let backwards = try await presence.history(direction: .backwards)

        #expect(forwards.items.map(\.data) == ["first", "second", "third"])
        #expect(backwards.items.map(\.data) == ["third", "second", "first"])
    }

    // UTS: rest/integration/RSP4b3/history-limit-pagination-0
    @Test(arguments: formats)
    func `a limit divides the presence history into pages`(format: WireFormat) async throws {
        for number in 1...5 { try await change((.update, .string("update-\(number)"))) }

        let first = try await presence(format).history(limit: 2)
        let second = try await first.next()

        #expect(first.items.map(\.data) == ["update-5", "update-4"])
        #expect(first.hasNext)
        #expect(second?.items.map(\.data) == ["update-3", "update-2"])
    }

    // UTS: rest/integration/RSP5/decode-history-messages-3
    @Test(arguments: formats) func `JSON in the presence history is decoded`(format: WireFormat) async throws {
        try await change((.enter, ["key": "value", "number": 123]))

        let history = try await presence(format).history()

        #expect(history.items.map(\.data) == [["key": "value", "number": 123]])
    }
}
