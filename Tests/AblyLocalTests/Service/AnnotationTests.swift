import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct AnnotationTests {
    /// One step: client, creation or deletion, name, count.
    struct Step: Sendable {
        var client: String?
        var action = 0
        var name: String?
        var count: Int64?
    }

    private func summary(_ method: String, _ steps: [Step]) async throws -> WireValue? {
        let fixture = try await Fixture()
        let serial = try await fixture.service.publish([:], to: "mutable:a", by: fixture.caller()).serials[0]
        for step in steps {
            let caller = try await fixture.caller(clientId: step.client)
            let annotation = WireValue.object(omittingNil: [
                ("type", .string("test:\(method)")), ("action", .int(Int64(step.action))),
                ("name", step.name.map(WireValue.string)), ("count", step.count.map(WireValue.int)),
            ])
            _ = try await fixture.service.annotate(serial, on: "mutable:a", with: [annotation], by: caller)
        }
        let message = try await fixture.service.message(serial, on: "mutable:a", for: fixture.caller())
        return message.wire(.json)["annotations"]?["summary"]?["test:\(method)"]
    }

    @Test func `distinct annotations count each client once per name`() async throws {
        let result = try await summary(
            "distinct.v1",
            [
                Step(client: "a", name: "x"), Step(client: "a", name: "x"), Step(client: "a", name: "y"),
                Step(client: "b", name: "x"), Step(client: "a", action: 1, name: "y"),
            ])
        #expect(result == ["x": ["total": 2, "clientIds": ["a", "b"]]])
    }

    @Test func `a unique annotation replaces the client's previous one`() async throws {
        let result = try await summary(
            "unique.v1", [Step(client: "a", name: "x"), Step(client: "b", name: "x"), Step(client: "a", name: "y")])
        #expect(result == ["x": ["total": 1, "clientIds": ["b"]], "y": ["total": 1, "clientIds": ["a"]]])
    }

    @Test func `multiple annotations add up the counts of each client and of anonymous clients`() async throws {
        let result = try await summary(
            "multiple.v1",
            [
                Step(client: "a", name: "x", count: 2), Step(client: "a", name: "x"),
                Step(client: "b", name: "x", count: 5),
                Step(name: "x", count: 4), Step(client: "b", action: 1, name: "x"),
            ])
        #expect(
            result == ["x": ["total": 7, "clientIds": ["a": 3], "totalUnidentified": 4, "totalClientIds": 1]])
    }

    @Test func `flag annotations count clients and total annotations count annotations`() async throws {
        #expect(
            try await summary(
                "flag.v1", [Step(client: "a"), Step(client: "a"), Step(client: "b"), Step(client: "b", action: 1)])
                == ["total": 1, "clientIds": ["a"]])
        #expect(try await summary("total.v1", [Step(), Step(client: "a"), Step(action: 1)]) == ["total": 1])
    }

    @Test func `a message's annotations are listed with their creations and deletions`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller(clientId: "anna")
        let serial = try await fixture.service.publish([:], to: "mutable:a", by: caller).serials[0]
        let body: WireValue = [["type": "plain", "id": "1", "data": ["k": 1]], ["type": "plain", "id": "1"]]
        let serials = try await fixture.service.annotate(serial, on: "mutable:a", with: body, by: caller)
        #expect(serials[0] == serials[1] && serials[0] > serial)
        _ = try await fixture.service.annotate(
            serial, on: "mutable:a", with: [["type": "plain", "action": 1]], by: caller)
        let page = try await fixture.service.annotations(of: serial, on: "mutable:a", page: PageRequest(), for: caller)
        #expect(page.items.map(\.action) == [.create, .delete])
        #expect(page.items.map(\.clientId) == ["anna", "anna"])
        #expect(page.items[0].payload == Payload(content: .text(#"{"k":1}"#), encoding: "json"))
        #expect(try await fixture.service.message(serial, on: "mutable:a", for: caller).summary == nil)
    }

    @Test(
        arguments: [
            ([[:]], 40000), ([["type": "a:b"]], 40003), ([["type": "a:flag.v1"]], 40161),
            ([["type": "p", "action": 2]], 40003),
            (["type": "p"], 40001), ([["type": "p", "messageSerial": "x"]], 40000),
            ([["type": "a:multiple.v1", "name": "x", "count": -1]], 40003), ([["type": "p"], ["type": 1]], 40001),
        ] as [(WireValue, Int)])
    func `an invalid annotation is refused and leaves no trace`(body: WireValue, code: Int) async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let serial = try await fixture.service.publish([:], to: "mutable:a", by: caller).serials[0]
        await expectRefusal(code) {
            _ = try await fixture.service.annotate(serial, on: "mutable:a", with: body, by: caller)
        }
        let page = try await fixture.service.annotations(of: serial, on: "mutable:a", page: PageRequest(), for: caller)
        #expect(page.items.isEmpty)
    }
}
