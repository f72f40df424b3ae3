import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct PublishingTests {
    private func history(_ fixture: Fixture, _ channel: String) async throws -> [StoredMessage] {
        let request = PageRequest(limit: 1000, direction: .forwards)
        return try await fixture.service.messages(of: channel, page: request, for: fixture.caller()).items
    }

    private func publish(
        _ fixture: Fixture, _ body: WireValue, to channel: String = "a", by caller: Caller? = nil
    ) async throws -> PublishResult {
        let own = try await fixture.caller()
        return try await fixture.service.publish(body, to: channel, by: caller ?? own)
    }

    @Test func `a published message is stored unchanged`() async throws {
        let fixture = try await Fixture()
        let result = try await publish(
            fixture,
            ["name": "n", "data": "", "clientId": "anna", "extras": ["headers": ["x": 1]], "unknown": 1, "id": nil])
        let message = try #require(try await history(fixture, "a").first)
        #expect(message.serial == result.serials.first)
        #expect(message.name == "n" && message.clientId == "anna" && message.timestamp == Fixture.epoch)
        #expect(message.payload == Payload(content: .text(""), encoding: nil))
        #expect(message.extras?.value == ["headers": ["x": 1]])
        #expect(message.version.serial == message.serial)
        #expect(message.id == "\(result.messageId):0")
    }

    @Test func `a list of messages is published in order`() async throws {
        let fixture = try await Fixture()
        let result = try await publish(fixture, .array((0..<1500).map { ["data": .string("\($0)")] }))
        let messages = try await history(fixture, "a")
        #expect(messages.map(\.serial) == Array(result.serials.prefix(1000)))
        #expect(result.serials == result.serials.sorted())
        #expect(Set(result.serials).count == 1500)
    }

    @Test func `publishing a known message id again adds nothing and returns the same serial`() async throws {
        let fixture = try await Fixture()
        let first = try await publish(fixture, ["id": "one", "data": "1"])
        let again = try await publish(fixture, ["id": "one", "data": "2"])
        #expect(first == again)
        let list: WireValue = [["id": "x:0", "data": "1"], ["id": "x:1", "data": "2"]]
        let listed = try await publish(fixture, list)
        #expect(try await publish(fixture, list) == listed)
        #expect(listed.messageId == "x")
        #expect(try await history(fixture, "a").map(\.id) == ["one", "x:0", "x:1"])
        _ = try await publish(fixture, ["id": "one"], to: "b")
        #expect(try await history(fixture, "b").count == 1)
    }

    @Test(
        arguments: [
            [["id": "x"], ["id": "y"]], [["id": "x:0"], ["id": "x:2"]], [["id": "x:0"], [:]],
            [["id": "x:1"], ["id": "x:0"]],
            [["id": "x:0"], ["id": "y:1"]],
        ] as [WireValue])
    func `inconsistent message ids in a list are refused`(body: WireValue) async throws {
        let fixture = try await Fixture()
        await expectRefusal(40031) { _ = try await publish(fixture, body) }
        #expect(try await history(fixture, "a").isEmpty)
    }

    @Test(arguments: [
        ("", 40010), (":a", 40010), ("a\nb", 40010), ("[a", 40010), ("[]a", 40010), ("[nope]a", 40010),
        ("[meta]", 40010),
    ])
    func `an invalid channel name is refused`(name: String, code: Int) async throws {
        let fixture = try await Fixture()
        await expectRefusal(code) { _ = try await publish(fixture, [:], to: name) }
    }

    @Test func `the message size limit applies to the whole publish`() async throws {
        let fixture = try await Fixture()
        let half = WireValue.string(String(repeating: "x", count: 32_768))
        _ = try await publish(fixture, [["data": half], ["data": half]])
        await expectRefusal(40009) { _ = try await publish(fixture, [["data": half], ["data": half, "name": "n"]]) }
        await expectRefusal(40009) { _ = try await publish(fixture, [["data": half], ["data": half, "extras": [:]]]) }
        #expect(try await history(fixture, "a").count == 2)
    }

    @Test func `a published clientId is filled in, kept or refused`() async throws {
        let fixture = try await Fixture()
        let anna = try await fixture.caller(clientId: "anna")
        let nobody = try await fixture.service.authenticate(.token(fixture.token().token), clientId: nil)
        _ = try await publish(fixture, [:], by: anna)
        _ = try await publish(fixture, ["clientId": "anna"], by: anna)
        _ = try await publish(fixture, [:], by: nobody)
        await expectRefusal(40012) { _ = try await publish(fixture, ["clientId": "berta"], by: anna) }
        await expectRefusal(40012) { _ = try await publish(fixture, ["clientId": "anna"], by: nobody) }
        await expectRefusal(40012) { _ = try await publish(fixture, ["clientId": "*"]) }
        await expectRefusal(40012) { _ = try await publish(fixture, ["clientId": ""]) }
        #expect(try await history(fixture, "a").map(\.clientId) == ["anna", "anna", nil])
    }

    @Test(
        arguments: [
            ("text", 40001), (1, 40001), ([["data": "ok"], "text"], 40001), (["name": 1], 40001), (["data": 1], 40013),
            (["data": true], 40013), (["extras": "text"], 40001), (["data": "%%%", "encoding": "base64"], 40013),
            (["connectionKey": "x"], 40006), ([["data": "ok"], ["clientId": "*"]], 40012),
        ] as [(WireValue, Int)])
    func `an invalid message is refused and leaves no trace`(body: WireValue, code: Int) async throws {
        let fixture = try await Fixture()
        await expectRefusal(code) { _ = try await publish(fixture, body) }
        #expect(try await history(fixture, "a").isEmpty)
    }

    @Test(
        arguments: [
            (["headers": 1], "headers"), (["headers": ["a"]], "headers"), (["ref": "x"], "ref"),
            (["ref": ["timeserial": 1]], "ref.timeserial"), (["delta": ["format": [:]]], "delta.format"),
            (["push": []], "push"),
        ] as [(WireValue, String)])
    func `a member of extras with the wrong type is refused by name`(extras: WireValue, name: String) async throws {
        let fixture = try await Fixture()
        await expectRefusal(40000, naming: "message.extras.\(name): ") {
            _ = try await publish(fixture, ["extras": extras])
        }
        #expect(try await history(fixture, "a").isEmpty)
    }

    @Test func `extras are returned as published, without typed members that are null`() async throws {
        let fixture = try await Fixture()
        let extras: WireValue = [
            "headers": ["n": 1, "x": .null, "f": 1.5, "t": true], "own": [[1, "a", .null], ["k": ["l": [:]]]],
            "ref": .null,
        ]
        _ = try await publish(fixture, ["extras": extras])
        let stored = try await history(fixture, "a")[0].wire(.json)["extras"]
        var expected = extras.objectValue ?? [:]
        expected["ref"] = nil
        #expect(stored == .object(expected))
    }

    @Test func `publishing and history require the capability for the channel`() async throws {
        let fixture = try await Fixture(keys: [#"{"a":["subscribe"],"b":["publish"]}"#])
        let caller = try await fixture.caller(1)
        await expectRefusal(40160) { _ = try await publish(fixture, [:], to: "a", by: caller) }
        _ = try await publish(fixture, [:], to: "b", by: caller)
        await expectRefusal(40160) {
            _ = try await fixture.service.messages(of: "b", page: PageRequest(), for: caller)
        }
    }

    @Test func `refusals by a limit name the option that raises it`() async throws {
        var limits = LocalService.Limits()
        limits.channelsPerApp = 1
        let unbounded = try await Fixture(limits: limits)
        _ = try await publish(unbounded, ["data": "1"])
        await expectRefusal(42910) { _ = try await publish(unbounded, ["data": "1"], to: "b") }
        limits.storedBytes = MemoryWeight.resident(await unbounded.service.weight + 2 * MessageRecord.baseWeight)
        let fixture = try await Fixture(limits: limits)
        _ = try await publish(fixture, ["data": "1"])
        _ = try await publish(fixture, ["data": "2"])
        do {
            for _ in 0..<3 { _ = try await publish(fixture, ["data": "3"]) }
            Issue.record("the store took more than its limit")
        } catch let error as Refusal {
            #expect(error.code == 42910 && error.message.contains("--limit storedBytes=…"), "\(error.message)")
        }
        #expect(MemoryWeight.resident(await fixture.service.weight) <= limits.storedBytes)
    }

    @Test func `a full channel drops its oldest messages with their ids and serials`() async throws {
        var limits = LocalService.Limits()
        limits.messagesPerChannel = 2
        limits.continuityEventsPerChannel = 2
        let fixture = try await Fixture(limits: limits)
        let first = try await publish(fixture, ["id": "one"])
        _ = try await publish(fixture, ["id": "two"])
        let before = await fixture.service.weight
        _ = try await publish(fixture, ["id": "three"])
        #expect(await fixture.service.weight == before)
        #expect(try await history(fixture, "a").map(\.id) == ["two", "three"])
        await expectRefusal(40400) {
            _ = try await fixture.service.message(first.serials[0], on: "a", for: fixture.caller())
        }
        #expect(try await publish(fixture, ["id": "one"]).serials != first.serials)
    }
}
