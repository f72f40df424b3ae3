import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Attaching with messages from before the attach.
@Suite struct RewindTests {
    /// A service with a channel whose messages `1` to `5` were published ten seconds apart, the last one just now.
    private func published(to channel: String = "a") async throws -> (fixture: Fixture, serials: [String]) {
        let fixture = try await Fixture()
        var serials: [String] = []
        for number in 1...5 {
            if number > 1 { await fixture.advance(by: 10_000) }
            serials += try await fixture.publish(["name": "n", "data": .string("\(number)")], to: channel).serials
        }
        return (fixture, serials)
    }

    @Test(
        arguments: [
            (["rewind": "1"], ["5"]), (["rewind": "3"], ["3", "4", "5"]), (["rewind": "5"], ["1", "2", "3", "4", "5"]),
            (["rewind": "100"], ["1", "2", "3", "4", "5"]), (["rewind": "10s"], ["4", "5"]), (["rewind": "9s"], ["5"]),
            (["rewind": "2m"], ["1", "2", "3", "4", "5"]), (["rewind": "2m", "rewindLimit": "2"], ["4", "5"]),
            (["rewind": "10s", "rewindLimit": "3"], ["4", "5"]), (["rewind": "0"], []), (["rewindLimit": "3"], []),
        ] as [([String: WireValue], [WireValue])])
    func `a rewind delivers the last messages, or those of the last time`(
        params: [String: WireValue], expected: [WireValue]
    ) async throws {
        let (fixture, serials) = try await published()
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", params: params)
        #expect(frames.first?["action"] == 11 && frames.data == expected)
        #expect(frames[0].frameFlags == (expected.isEmpty ? [] : .hasBacklog))
        #expect(frames[0]["params"] == .object(params))
        #expect(frames.entries().compactMap { $0["serial"]?.stringValue } == serials.suffix(expected.count))
        #expect(frames.entries().allSatisfy { $0["action"] == 0 && $0["name"] == "n" && $0["id"] != nil })
    }

    @Test func `without messages to rewind to, there is no backlog`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        #expect(try await client.attach(to: "a", params: ["rewind": "5"])[0].frameFlags == [])
        try await fixture.publish(["data": "1"], to: "b")
        await fixture.advance(by: 60_000)
        #expect(try await client.attach(to: "b", params: ["rewind": "30s"])[0].frameFlags == [])
    }

    @Test func `the backlog comes after the confirmation, before the members and what happens next`() async throws {
        let (fixture, _) = try await published()
        let (member, _) = await fixture.connect("&clientId=anna")
        try await member.changePresence(["action": 2], on: "a")
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", params: ["rewind": "2"])
        #expect(frames.actions == [.attached, .message, .message, .sync])
        #expect(frames[0].frameFlags == [.hasBacklog, .hasPresence])
        try await fixture.publish(["data": "6"], to: "a")
        #expect(client.takeFrames().data == ["6"])
    }

    @Test func `a rewind delivers the latest version of each message`() async throws {
        let (fixture, serials) = try await published(to: "mutable:a")
        let caller = try await fixture.caller()
        for (index, change)
            in ([["action": 1, "data": "new"], ["action": 2], ["action": 5, "data": "+"]]
            as [WireValue]).enumerated()
        {
            _ = try await fixture.service.update(serials[index + 2], on: "mutable:a", with: change, by: caller)
        }
        let (client, _) = await fixture.connect()
        let entries = try await client.attach(to: "mutable:a", params: ["rewind": "3"]).entries()
        #expect(entries.map { $0["data"] } == ["new", "4", "5+"])
        #expect(entries.map { $0["action"] } == [1, 2, 1])
        #expect(entries.compactMap { $0["serial"]?.stringValue } == Array(serials[2...]))
        #expect(entries.allSatisfy { ($0["version"]?["serial"]?.stringValue ?? "") > serials[4] })
        _ = try await fixture.service.annotate(
            serials[4], on: "mutable:a", with: [["type": "likes:total.v1"]], by: caller)
        let annotated = try await client.attach(to: "mutable:a", params: ["rewind": "1"]).entries()
        #expect(annotated[0]["annotations"]?["summary"] == ["likes:total.v1": ["total": 1]])
    }

    @Test func `a client that was attached before does not rewind`() async throws {
        let (fixture, _) = try await published()
        let (client, _) = await fixture.connect()
        let first = try await client.attach(to: "a", params: ["rewind": "2"])
        let flagged = try await client.attach(to: "a", flags: .attachResume, params: ["rewind": "2"])
        #expect(flagged.actions == [.attached] && flagged[0].frameFlags == [])
        let continued = try await client.attach(to: "a", params: ["rewind": "2"], after: first.positions[0])
        #expect(continued.actions == [.attached] && continued[0].frameFlags == .resumed)
        let unknown = try await client.attach(to: "a", params: ["rewind": "2"], after: "unknown")
        #expect(unknown.actions == [.attached] && unknown.errorCode == 90003 && unknown[0].frameFlags == [])
        #expect(continued[0]["params"] == ["rewind": "2"] && unknown[0]["params"] == ["rewind": "2"])
    }

    @Test func `only a client with the mode subscribe rewinds`() async throws {
        let (fixture, _) = try await published()
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", modes: .publish, params: ["rewind": "2"])
        #expect(frames.actions == [.attached] && frames[0].frameFlags == [])
    }

    @Test func `a client continues from its last position after a rewind, however old the messages are`() async throws {
        let (fixture, _) = try await published()
        // The channel's position is later than that of its last message.
        let (member, _) = await fixture.connect("&clientId=anna")
        try await member.changePresence(["action": 2], ["action": 3], on: "a")
        await fixture.advance(by: 600_000)
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", params: ["rewind": "3"])
        try #require(frames.data == ["3", "4", "5"])
        let position = frames.positions[3]
        #expect(position == frames.positions[0])
        await client.lose()
        try await fixture.publish(["data": "6"], to: "a")
        let (next, _) = await fixture.connect()
        let resumed = try await next.attach(to: "a", params: ["rewind": "3"], after: position)
        #expect(resumed[0].frameFlags == .resumed && resumed.actions == [.attached, .message])
        #expect(resumed.data == ["6"])
    }

    @Test func `a rewind that breaks off continues with the next message`() async throws {
        let (fixture, _) = try await published()
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", params: ["rewind": "3"])
        let resumed = try await client.attach(to: "a", after: frames.positions[1])
        #expect(resumed[0].frameFlags == .resumed && resumed.data == ["4", "5"])
    }
}
