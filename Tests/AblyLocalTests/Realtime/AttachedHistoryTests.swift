import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What realtime clients share with requests over HTTP: history up to the attach, and pushes.
@Suite struct AttachedHistoryTests {
    private func messages(_ fixture: Fixture, _ request: PageRequest) async throws -> [Payload.Content?] {
        try await fixture.service.messages(of: "a", page: request, for: fixture.caller()).items.map(\.payload.content)
    }

    @Test func `history until the attach ends where the client's messages begin`() async throws {
        let fixture = try await Fixture()
        for data in ["1", "2"] as [WireValue] {
            try await fixture.publish([["data": data], ["data": "more"]], to: "a")
        }
        let (client, _) = await fixture.connect()
        let position = try await client.attach(to: "a").positions[0]
        for data in ["3", "4"] as [WireValue] { try await fixture.publish(["data": data], to: "a") }
        #expect(client.takeFrames().data == ["3", "4"])
        let expected: [Payload.Content?] = [.text("more"), .text("2"), .text("more"), .text("1")]
        #expect(try await messages(fixture, PageRequest(fromSerial: position)) == expected)
        #expect(
            try await messages(fixture, PageRequest(direction: .forwards, fromSerial: position)) == expected.reversed())
        // Page by page as well, and although the attach was followed by other messages.
        var request = PageRequest(limit: 3, fromSerial: position)
        let first = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
        request.cursor = first.next
        let second = try await fixture.service.messages(of: "a", page: request, for: fixture.caller())
        #expect((first.items + second.items).map(\.payload.content) == expected && second.next == nil)
    }

    @Test func `the history before an attach to an unused channel is empty`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let position = try await client.attach(to: "a").positions[0]
        try await fixture.publish(["data": "1"], to: "a")
        #expect(try await messages(fixture, PageRequest(fromSerial: position)).isEmpty)
        #expect(try await messages(fixture, PageRequest()).count == 1)
    }

    @Test func `presence history until the attach ends where the client's events begin`() async throws {
        let fixture = try await Fixture()
        let (member, _) = await fixture.connect()
        try await member.changePresence(["action": 2, "clientId": "anna"], on: "a", serial: 0)
        let (client, _) = await fixture.connect()
        let position = try await client.attach(to: "a").positions[0]
        try await member.changePresence(["action": 2, "clientId": "berta"], on: "a", serial: 1)
        let page = try await fixture.service.presenceEvents(
            of: "a", page: PageRequest(fromSerial: position), for: fixture.caller())
        #expect(page.items.map(\.clientId) == ["anna"])
        #expect(client.takeFrames().entries("presence").map { $0["clientId"] }.last == "berta")
    }

    @Test func `a message that is updated after the attach remains in the history until it`() async throws {
        let fixture = try await Fixture()
        let serial = try await fixture.publish(["data": "1"], to: "mutable:a").serials[0]
        let (client, _) = await fixture.connect()
        let position = try await client.attach(to: "mutable:a").positions[0]
        _ = try await fixture.service.update(
            serial, on: "mutable:a", with: ["action": 1, "data": "2"], by: fixture.caller())
        let page = try await fixture.service.messages(
            of: "mutable:a", page: PageRequest(fromSerial: position), for: fixture.caller())
        #expect(page.items.map(\.serial) == [serial])
    }

    @Test func `a push to a channel reaches its subscribers as a message`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "pushed")
        try await fixture.service.push(
            ["recipient": ["transportType": "ablyChannel", "channel": "pushed"], "data": ["k": "v"]], by: caller)
        let direct = client.takeFrames()
        #expect(direct.actions == [.message] && direct[0]["id"] != nil && direct[0]["connectionId"] == nil)
        let entry = try #require(direct.entries().first)
        #expect(entry["name"] == "__ably_push__" && entry["data"] == #"{"data":{"k":"v"}}"# && entry["encoding"] == nil)
        #expect(entry["serial"]?.stringValue?.hasPrefix(direct.positions[0]) == true)
    }

    @Test func `a message with a push reaches the subscribers of its channel and of the device's channel`() async throws
    {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let device: WireValue = [
            "id": "d", "platform": "ios", "formFactor": "phone",
            "push": ["recipient": ["transportType": "ablyChannel", "channel": "pushed"]],
        ]
        _ = try await fixture.service.register(device, id: "d", by: caller)
        _ = try await fixture.service.subscribe(["channel": "push:a", "deviceId": "d"], by: caller)
        let (client, _) = await fixture.connect()
        for channel in ["pushed", "push:a"] { try await client.attach(to: channel) }
        let extras: WireValue = ["push": ["notification": ["title": "t"]]]
        let frames = try await client.publish(["data": "x", "extras": extras], to: "push:a")
        #expect(frames.actions == [.message, .message, .ack])
        #expect(frames.map { $0["channel"] } == ["push:a", "pushed", nil])
        #expect(frames.data == ["x", #"{"notification":{"title":"t"}}"#])
        #expect(frames.entries()[0]["extras"] == extras)
    }
}
