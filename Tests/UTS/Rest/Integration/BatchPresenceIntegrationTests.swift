import AblyLocal
import AblyPubSub
import Testing

@Suite struct BatchPresenceIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    private func success(_ result: BatchPresenceResult, _ channel: String) throws -> BatchPresenceSuccess {
        try #require(
            result.results.lazy.compactMap { outcome in
                guard case .success(let success) = outcome, success.channel == channel else { return nil }
                return success
            }.first)
    }

    // UTS: rest/integration/RSC24/batch-presence-multiple-channels-0
    @Test(arguments: formats)
    func `the members of several channels come in one response`(format: WireFormat) async throws {
        let (a, b) = (Sandbox.unique("batch-a"), Sandbox.unique("batch-b"))
        try await sandbox.presence(.enter, "user-1", data: "data-a1", on: a)
        try await sandbox.presence(.enter, "user-2", data: "data-a2", on: a)
        try await sandbox.presence(.enter, "user-3", data: "data-b1", on: b)

        let result = try await sandbox.rest(format: format).batchPresence([a, b])

        #expect(result.successCount == 2)
        #expect(result.failureCount == 0)
        #expect(result.results.count == 2)
        let members = try success(result, a).presence
        #expect(members.compactMap(\.clientId).sorted() == ["user-1", "user-2"])
        #expect(members.first { $0.clientId == "user-1" }?.data == "data-a1")
        #expect(try success(result, b).presence.map(\.clientId) == ["user-3"])
        #expect(try success(result, b).presence.map(\.data) == ["data-b1"])
    }

    // UTS: rest/integration/RSC24/restricted-key-channel-failure-1
    @Test(arguments: formats)
    func `a channel that the key does not permit fails by itself`(format: WireFormat) async throws {
        let (allowed, denied) = ("channel6", Sandbox.unique("denied"))
        try await sandbox.presence(.enter, "member-1", data: "hello", on: allowed)
        try await sandbox.presence(.enter, "member-2", data: "world", on: denied)

        let result = try await sandbox.rest(.perChannel, format: format).batchPresence([allowed, denied])

        #expect(result.successCount == 1)
        #expect(result.failureCount == 1)
        #expect(result.results.count == 2)
        #expect(try success(result, allowed).presence.map(\.clientId) == ["member-1"])
        let failures = result.results.compactMap { outcome -> BatchPresenceFailure? in
            guard case .failure(let failure) = outcome else { return nil }
            return failure
        }
        #expect(failures.map(\.channel) == [denied])
        #expect(failures.map(\.error.code) == [40160])
        #expect(failures.map(\.error.statusCode) == [401])
    }

    // UTS: rest/integration/RSC24/empty-channel-presence-2
    @Test(arguments: formats)
    func `a channel without members succeeds with none`(format: WireFormat) async throws {
        let (empty, populated) = (Sandbox.unique("empty"), Sandbox.unique("populated"))
        try await sandbox.presence(.enter, "someone", data: "here", on: populated)

        let result = try await sandbox.rest(format: format).batchPresence([empty, populated])

        #expect(result.successCount == 2)
        #expect(result.failureCount == 0)
        #expect(result.results.count == 2)
        #expect(try success(result, empty).presence.isEmpty)
        #expect(try success(result, populated).presence.map(\.clientId) == ["someone"])
    }
}
