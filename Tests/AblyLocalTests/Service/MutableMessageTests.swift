import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct MutableMessageTests {
    private func published(_ fixture: Fixture, _ body: WireValue, by caller: Caller? = nil) async throws -> String {
        let own = try await fixture.caller()
        return try await fixture.service.publish(body, to: "mutable:a", by: caller ?? own).serials[0]
    }

    private func update(_ fixture: Fixture, _ serial: String, _ body: WireValue, by caller: Caller? = nil) async throws
        -> String
    {
        let own = try await fixture.caller()
        return try await fixture.service.update(serial, on: "mutable:a", with: body, by: caller ?? own)
    }

    private func message(_ fixture: Fixture, _ serial: String) async throws -> StoredMessage {
        try await fixture.service.message(serial, on: "mutable:a", for: fixture.caller())
    }

    @Test func `a message update replaces the members that it has and keeps the others`() async throws {
        let fixture = try await Fixture()
        let serial = try await published(fixture, ["name": "n", "data": "old", "extras": ["headers": ["a": 1]]])
        let version = try await update(
            fixture, serial,
            [
                "action": 1, "data": "new",
                "version": ["clientId": "anna", "description": "why", "metadata": ["k": "v"]],
            ])
        let message = try await message(fixture, serial)
        #expect(message.action == .update && message.name == "n")
        #expect(message.payload.content == .text("new") && message.extras?.value == ["headers": ["a": 1]])
        #expect(message.serial == serial && message.timestamp == Fixture.epoch)
        #expect(message.version.serial == version && version > serial)
        #expect(message.version.timestamp > message.timestamp)
        #expect(message.version.clientId == "anna" && message.version.description == "why")
        #expect(message.version.metadata?.value == ["k": "v"])
    }

    @Test func `an updated message keeps its place in history and lists its versions`() async throws {
        let fixture = try await Fixture()
        let serial = try await published(fixture, ["data": "1"])
        _ = try await published(fixture, ["data": "other"])
        _ = try await update(fixture, serial, ["action": 1, "data": "2"])
        _ = try await update(fixture, serial, ["action": 2])
        let history = try await fixture.service.messages(of: "mutable:a", page: PageRequest(), for: fixture.caller())
        #expect(history.items.map(\.payload.content) == [.text("other"), .text("2")])
        #expect(history.items[1].action == .delete)
        var request = PageRequest(limit: 2)
        let first = try await fixture.service.versions(
            of: serial, on: "mutable:a", page: request, for: fixture.caller())
        request.cursor = first.next
        let second = try await fixture.service.versions(
            of: serial, on: "mutable:a", page: request, for: fixture.caller())
        let versions = first.items + second.items
        #expect(versions.map(\.action) == [.create, .update, .delete])
        #expect(versions.map(\.version.serial) == versions.map(\.version.serial).sorted())
        #expect(Set(versions.map(\.version.serial)).count == 3 && second.next == nil)
    }

    @Test func `appending to a message adds data at its end`() async throws {
        let fixture = try await Fixture()
        let text = try await published(fixture, ["data": "one"])
        _ = try await update(fixture, text, ["action": 5, "data": " two"])
        #expect(try await message(fixture, text).payload.content == .text("one two"))
        #expect(try await message(fixture, text).action == .update)
        let bytes = try await published(fixture, ["data": .bytes(Bytes([1]))])
        _ = try await update(fixture, bytes, ["action": 5, "data": "Ag==", "encoding": "base64"])
        #expect(try await message(fixture, bytes).payload.content == .bytes([1, 2]))
        await expectRefusal(40013) { _ = try await update(fixture, text, ["action": 5, "data": .bytes(Bytes([1]))]) }
    }

    @Test(
        arguments: [
            (["data": "x"], 40003), (["action": 0], 40003), (["action": 3], 40003), (["action": "1"], 40001),
            (["action": 1, "data": 7], 40013), (["action": 1, "version": "x"], 40001), ("text", 40001),
            (["action": 1, "version": ["clientId": "*"]], 40012),
        ] as [(WireValue, Int)])
    func `an invalid message update is refused and leaves no trace`(body: WireValue, code: Int) async throws {
        let fixture = try await Fixture()
        let serial = try await published(fixture, ["data": "1"])
        let before = try await message(fixture, serial)
        await expectRefusal(code) { _ = try await update(fixture, serial, body) }
        #expect(try await message(fixture, serial) == before)
    }

    @Test func `only existing messages in a mutable namespace can be updated`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let serial = try await fixture.service.publish([:], to: "fixed", by: caller).serials[0]
        await expectRefusal(93002) {
            _ = try await fixture.service.update(serial, on: "fixed", with: ["action": 1], by: caller)
        }
        await expectRefusal(93002) { _ = try await fixture.service.annotate(serial, on: "fixed", with: [], by: caller) }
        await expectRefusal(40400) { _ = try await update(fixture, serial, ["action": 1]) }
        await expectRefusal(40400) { _ = try await message(fixture, "nonsense") }
    }

    @Test func `message-update-own allows a client to update only its own messages`() async throws {
        let fixture = try await Fixture(keys: [#"{"mutable:*":["publish","history","message-update-own"]}"#])
        let anna = try await fixture.caller(1, clientId: "anna")
        let berta = try await fixture.caller(1, clientId: "berta")
        let serial = try await published(fixture, ["data": "1"], by: anna)
        _ = try await update(fixture, serial, ["action": 1, "data": "2"], by: anna)
        await expectRefusal(40160) { _ = try await update(fixture, serial, ["action": 1, "data": "3"], by: berta) }
        await expectRefusal(40160) { _ = try await update(fixture, serial, ["action": 2], by: anna) }
        await expectRefusal(40166) { _ = try await update(fixture, serial, ["action": 1], by: fixture.caller(1)) }
        #expect(try await message(fixture, serial).payload.content == .text("2"))
    }
}
