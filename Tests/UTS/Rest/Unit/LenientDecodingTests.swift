import AblyPubSub
import Testing

/// Messages with members of unexpected types (RSF1): whatever one publisher stored, the others can read the rest.
@Suite struct LenientDecodingTests {
    private static let good: WireValue = [
        "id": "id-2", "name": "good", "data": "d", "serial": "serial-2", "timestamp": 1_700_000_000_000, "action": 0,
    ]

    private static func client(_ items: WireValue, isBinary: Bool) -> AblyRest {
        AblyRest(MockHTTP(answering: MockResponse(200, items))) { $0.useBinaryProtocol = isBinary }
    }

    @Test(
        arguments: [
            ["id": 7], ["name": 7], ["name": ["a"]], ["clientId": true], ["connectionId": [:]], ["connectionKey": 1],
            ["extras": "text"], ["extras": [1]], ["timestamp": "yesterday"], ["timestamp": 1.5], ["action": "create"],
            ["serial": 1], ["version": "1"], ["version": ["serial"]], ["annotations": "none"],
            ["annotations": ["summary": 7]],
        ] as [WireValue], [false, true])
    func `a message with a member of another type is delivered without it, and its page with all others`(
        member: WireValue, isBinary: Bool
    ) async throws {
        let odd = try #require(member.objectValue).merging(["data": "kept"]) { $1 }
        let rest = Self.client([Self.good, .object(odd), Self.good], isBinary: isBinary)

        let page = try await rest.channels["test"].history()

        #expect(page.items.map(\.name) == ["good", nil, "good"])
        var expected = Message(data: "kept")
        expected.version = MessageVersion()
        expected.annotations = MessageAnnotations(summary: [:] as [String: WireValue])
        #expect(page.items.dropFirst().first == expected)
    }

    @Test(arguments: [false, true])
    func `a version keeps the members that can be read`(isBinary: Bool) async throws {
        let version: WireValue = [
            "serial": "version-1", "timestamp": "today", "description": "typo", "metadata": ["number": 7],
        ]
        let rest = Self.client([["serial": "serial-1", "version": version]], isBinary: isBinary)

        let page = try await rest.channels["test"].history()

        #expect(page.items.map(\.version) == [MessageVersion(serial: "version-1", description: "typo")])
    }

    /// RSL6b: it must not be taken for a payload that has been decoded.
    @Test(arguments: [7, ["json"], ["json": true]] as [WireValue], [false, true])
    func `a payload with an encoding of another type is delivered as received`(
        encoding: WireValue, isBinary: Bool
    ) async throws {
        let odd: WireValue = ["name": "odd", "data": "AAEC", "encoding": encoding]
        let rest = Self.client([odd, Self.good], isBinary: isBinary)

        let page = try await rest.channels["test"].history()

        #expect(page.items.map(\.name) == ["odd", "good"])
        #expect(page.items.first?.data == "AAEC")
        #expect(page.items.first?.encoding == encoding.description)
    }

    @Test(
        arguments: [
            ["id": 7], ["action": "enter"], ["clientId": 1], ["connectionId": 1], ["timestamp": "now"], ["extras": 1],
        ] as [WireValue], [false, true])
    func `a member of a channel with a value of another type is delivered without it`(
        member: WireValue, isBinary: Bool
    ) async throws {
        let odd = try #require(member.objectValue).merging(["data": "kept"]) { $1 }
        let rest = Self.client([.object(odd), ["clientId": "good"]], isBinary: isBinary)

        let present = try await rest.channels["test"].presence.get()
        let history = try await rest.channels["test"].presence.history()

        for page in [present, history] {
            #expect(page.items == [PresenceMessage(data: "kept"), PresenceMessage(clientId: "good")])
        }
    }

    @Test(arguments: [["count": "many"], ["name": 1], ["timestamp": "now"], ["serial": [:]]] as [WireValue])
    func `an annotation with a value of another type is delivered without it`(member: WireValue) async throws {
        let odd = try #require(member.objectValue).merging(["type": "reaction:total.v1"]) { $1 }
        let rest = Self.client([.object(odd)], isBinary: false)

        let page = try await rest.channels["test"].annotations.get("serial-1")

        #expect(page.items == [Annotation(type: "reaction:total.v1")])
    }
}
