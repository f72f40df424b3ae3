import AblyLocal
import AblyPubSub
import Testing

@Suite struct PresenceIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]
    private static let members = [
        "client_bool", "client_int", "client_string", "client_json", "client_decoded", "client_encoded",
    ]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    private func fixtures(_ format: WireFormat) -> RestPresence {
        sandbox.rest(format: format).channels[Sandbox.presenceFixtures].presence
    }

    // UTS: rest/integration/RSP1/access-presence-from-channel-0
    @Test(arguments: formats) func `the presence of a channel belongs to that channel`(format: WireFormat) async throws
    {
        let (channel, other) = (Sandbox.unique("presence"), Sandbox.unique("presence"))
        let rest = sandbox.rest(format: format)
        try await sandbox.presence(.enter, "jim", on: channel)

        #expect(try await rest.channels[channel].presence.get().items.map(\.clientId) == ["jim"])
        #expect(try await rest.channels[other].presence.get().items.isEmpty)
    }

    // UTS: rest/integration/RSP3/get-presence-members-0
    @Test(arguments: formats) func `get returns the members that are present`(format: WireFormat) async throws {
        let page = try await fixtures(format).get()

        #expect(page.items.compactMap(\.clientId).sorted() == Self.members.sorted())
    }

    // UTS: rest/integration/RSP3/presence-message-fields-1
    @Test(arguments: formats)
    func `a member has its action, client id, connection id and data`(format: WireFormat) async throws {
        let page = try await fixtures(format).get()

        let member = try #require(page.items.first { $0.clientId == "client_string" })
        #expect(member.action == .present)
        #expect(member.data == "plain text of a member")
        #expect(member.connectionId?.isEmpty == false)
    }

    // UTS: rest/integration/RSP3a1/get-with-limit-0
    @Test(arguments: formats) func `a limit keeps the first members`(format: WireFormat) async throws {
        let page = try await fixtures(format).get(limit: 2)

        #expect(page.items.count == 2)
        #expect(page.hasNext)
    }

    // UTS: rest/integration/RSP3a2/get-with-clientid-filter-0
    @Test(arguments: formats)
    func `get with a client id returns that member, whose text stays text without an encoding`(
        format: WireFormat
    ) async throws {
        let page = try await fixtures(format).get(clientId: "client_json")

        #expect(page.items.map(\.clientId) == ["client_json"])
        #expect(page.items.map(\.data) == [#"{ "row": "JSON that nobody marked as such" }"#])
    }

    // UTS: rest/integration/RSP3/get-empty-channel-2
    @Test(arguments: formats)
    func `the presence of a channel without members is an empty last page`(format: WireFormat) async throws {
        let page = try await sandbox.rest(format: format).channels[Sandbox.unique("empty")].presence.get()

        #expect(page.items.isEmpty)
        #expect(!page.hasNext)
    }

    // UTS: rest/integration/RSP5/decode-string-data-0
    @Test(arguments: formats) func `text of a member is delivered as text`(format: WireFormat) async throws {
        let page = try await fixtures(format).get(clientId: "client_string")

        #expect(page.items.map(\.data) == ["plain text of a member"])
    }

    // UTS: rest/integration/RSP5/decode-json-data-1
    @Test(arguments: formats) func `JSON of a member is decoded`(format: WireFormat) async throws {
        let page = try await fixtures(format).get(clientId: "client_decoded")

        #expect(page.items.map(\.data) == [["seat": ["row": "twelve"]]])
    }

    // UTS: rest/integration/RSP5/decode-encrypted-data-2
    @Test(arguments: formats)
    func `encrypted data of a member is decrypted with the channel's cipher`(format: WireFormat) async throws {
        let cipher = try CipherParams(base64Key: Sandbox.cipherKey)
        let channel = sandbox.rest(format: format).channels.get(Sandbox.presenceFixtures, cipher: cipher)

        let page = try await channel.presence.get(clientId: "client_encoded")

        #expect(page.items.map(\.data) == [["seat": ["row": 7]]])
        #expect(page.items.map(\.encoding) == [nil])
    }

    // UTS: rest/integration/RSP3/full-pagination-3
    @Test(arguments: formats) func `all members are reached through the pages, each once`(format: WireFormat)
        async throws
    {
        var members: [String?] = []

        for try await member in try await fixtures(format).get(limit: 2).allItems { members.append(member.clientId) }

        #expect(members.compactMap(\.self).sorted() == Self.members.sorted())
    }

    // UTS: rest/integration/RSP3/invalid-credentials-rejected-4
    @Test(arguments: formats) func `the members are not given to an unknown key`(format: WireFormat) async throws {
        let rest = sandbox.rest(auth: AuthOptions(key: "invalid.key:secret"), format: format)

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].presence.get() }

        #expect(error?.statusCode == 401)
        #expect((40100..<40200).contains(error?.code.rawValue ?? 0))
    }

    // UTS: rest/integration/RSP3/subscribe-capability-sufficient-5
    @Test(arguments: formats) func `a key that may only subscribe may read the members`(format: WireFormat) async throws
    {
        let channel = sandbox.rest(.subscribe, format: format).channels[Sandbox.presenceFixtures]

        #expect(try await channel.presence.get().items.count == Self.members.count)
    }
}
