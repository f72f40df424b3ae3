import enum AblyPlatform.Base64
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Derived channels, which deliver the messages that a filter lets pass.
@Suite struct FilteredChannelTests {
    /// The name of a channel that delivers messages with a header `k` of `yes`.
    private func derived(_ channel: String, _ params: String = "") -> String {
        "[filter=\(Base64.text(Array(#"headers.k == `"yes"`"#.utf8)))\(params)]\(channel)"
    }

    /// A message that the filter lets pass, or not.
    private func message(_ data: String, passes: Bool = true) -> WireValue {
        ["data": .string(data), "extras": ["headers": ["k": passes ? "yes" : "no"]]]
    }

    @Test func `only messages that the filter lets pass are delivered`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let (plain, _) = await fixture.connect()
        let attached = try await client.attach(to: derived("a"))
        #expect(attached.actions == [.attached] && attached[0]["channel"] == .string(derived("a")))
        try await plain.attach(to: "a")
        try await fixture.publish(message("1"), to: "a")
        try await fixture.publish(message("2", passes: false), to: "a")
        try await fixture.publish([message("3", passes: false), message("4"), ["data": "5"], message("6")], to: "a")
        #expect(plain.takeFrames().data == ["1", "2", "3", "4", "5", "6"])
        let frames = client.takeFrames()
        #expect(frames.count == 2 && frames.data == ["1", "4", "6"])
        #expect(frames.allSatisfy { $0["channel"] == .string(derived("a")) })
    }

    @Test func `presence and annotations are not filtered, summaries are like their message`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        try await client.attach(to: derived("mutable:a"), modes: .all)
        let serials = try await fixture.publish([message("1"), message("2", passes: false)], to: "mutable:a").serials
        _ = client.takeFrames()
        #expect(try await client.changePresence(["action": 2], on: "mutable:a").actions == [.presence, .ack])
        var frames: [WireValue] = []
        for (index, serial) in serials.enumerated() {
            frames += try await client.annotate(
                ["messageSerial": .string(serial), "type": "likes:flag.v1"], on: "mutable:a", serial: Int64(index + 1))
        }
        #expect(frames.actions == [.annotation, .message, .ack, .annotation, .ack])
    }

    @Test func `a new version is delivered if it passes, whether the earlier ones did or not`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: derived("mutable:a"))
        let serial = try await fixture.publish(message("1", passes: false), to: "mutable:a").serials[0]
        let changes: [[String: WireValue]] = [
            ["action": 1, "data": "2"], ["action": 5, "data": "3", "extras": ["headers": ["k": "yes"]]],
            ["action": 5, "data": "4"], ["action": 1, "data": "5", "extras": ["headers": ["k": "no"]]],
        ]
        for change in changes {
            _ = try await fixture.service.update(
                serial, on: "mutable:a", with: .object(change), by: fixture.caller())
        }
        // The first append makes it pass: the client has no earlier version to append to.
        let frames = client.takeFrames()
        #expect(frames.data == ["23", "4"] && frames.entries().map { $0["action"] } == [1, 5])
    }

    @Test func `a rewind delivers the messages among the last ones that pass`() async throws {
        let fixture = try await Fixture()
        for number in 1...4 { try await fixture.publish(message("\(number)", passes: number % 2 == 1), to: "a") }
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: derived("a", "?rewind=4"))
        #expect(frames[0].frameFlags == .hasBacklog && frames.data == ["1", "3"])
        #expect(frames.positions.last == frames.positions[0])
        let none = try await client.attach(to: derived("a", "?rewind=1"))
        #expect(none.actions == [.attached] && none[0].frameFlags == [])
    }

    @Test func `messages that were missed are filtered as well`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let position = try await client.attach(to: derived("a")).positions[0]
        await client.lose()
        try await fixture.publish([message("1", passes: false), message("2")], to: "a")
        try await fixture.publish(message("3", passes: false), to: "a")
        let (next, _) = await fixture.connect()
        let frames = try await next.attach(to: derived("a"), after: position)
        #expect(frames[0].frameFlags == .resumed && frames.data == ["2"])
    }

    @Test func `a delta is from the message before that passed`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: derived("a"), params: ["delta": "vcdiff"])
        let text = String(repeating: "some text ", count: 10)
        try await fixture.publish([message(text + "1"), message("other", passes: false)], to: "a")
        try await fixture.publish([message("other", passes: false), message(text + "2"), message(text + "3")], to: "a")
        let entries = client.takeFrames().entries()
        #expect(entries.map { $0["extras"]?["headers"] } == [["k": "yes"], ["k": "yes"], ["k": "yes"]])
        #expect(entries.map { $0["extras"]?["delta"]?["from"] } == [nil, entries[0]["id"], entries[1]["id"]])
    }

    @Test(arguments: ["name ==", "", "headers.k == `yes", "[["])
    func `an invalid expression fails the channel and not the connection`(expression: String) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let name = "[filter=\(Base64.text(Array(expression.utf8)))]a"
        let frames = try await client.attach(to: name)
        #expect(frames.actions == [.error] && frames[0]["channel"] == .string(name))
        #expect(frames[0]["error"]?["statusCode"] == 400 && client.closed == nil)
        #expect(try await client.attach(to: derived("a")).actions == [.attached])
    }
}
