import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct BatchAndProvisioningTests {
    @Test func `a batch publish succeeds or fails per channel`() async throws {
        let fixture = try await Fixture(keys: [#"{"a":["publish"],"b":["publish"]}"#])
        let results = try await fixture.service.publishBatch(
            [
                ["channels": ["a", "x", ""], "messages": ["data": "1"]],
                ["channels": "b", "messages": [["data": "1"], ["data": "2"]]],
            ],
            by: fixture.caller(1))
        #expect(results.map(\.successCount) == [1, 1] && results.map(\.failureCount) == [2, 0])
        #expect(results[0].results.map { $0["error"]?["code"]?.intValue } == [nil, 40160, 40010])
        #expect(results[1].results[0]["serials"]?.arrayValue?.count == 2)
        for body in [
            [:], ["channels": []], ["channels": "a"], ["messages": [:]], "x", ["channels": [1], "messages": [:]],
        ] as [WireValue] {
            await #expect(throws: Refusal.self) {
                _ = try await fixture.service.publishBatch(body, by: fixture.caller(1))
            }
        }
    }

    @Test func `batch presence returns channels in the requested order`() async throws {
        let fixture = try await Fixture(keys: [#"{"a":["subscribe"],"b":["publish"]}"#])
        let result = try await fixture.service.members(ofChannels: ["a", "b"], format: .json, for: fixture.caller(1))
        #expect(result.results[0] == ["channel": "a", "presence": []])
        #expect(result.results[1]["error"]?["code"] == 40160)
    }

    @Test func `a new app has the keys, namespaces and channels of its description`() async throws {
        let fixture = try await Fixture()
        let app = try await fixture.service.provision([
            "keys": [[:], ["capability": #"{ "a":["publish"] }"#], ["revocableTokens": true, "privileged": true]],
            "namespaces": [["id": "n", "persisted": true]],
            "channels": [
                [
                    "name": "persisted:presence_fixtures",
                    "presence": [
                        ["clientId": "one", "data": "true"],
                        ["clientId": "two", "data": "AQI=", "encoding": "json/base64"],
                    ],
                ]
            ],
        ])
        #expect(app.keys.map(\.capabilityText) == [#"{"*":["*"]}"#, #"{ "a":["publish"] }"#, #"{"*":["*"]}"#])
        #expect(app.keys.map(\.hasRevocableTokens) == [false, false, true])
        #expect(!app.appId.contains(".") && !app.appId.contains(":"))
        let caller = try await fixture.service.authenticate(
            .key("\(app.keys[0].name):\(app.keys[0].secret)"), clientId: nil)
        let members = try await fixture.service.members(
            of: "persisted:presence_fixtures", page: PageRequest(), for: caller)
        #expect(members.items.map(\.clientId) == ["one", "two"] && members.items.allSatisfy { $0.action == .present })
        #expect(Set(members.items.map(\.connectionId)).count == 1)
        #expect(members.items[1].payload == Payload(content: .bytes([1, 2]), encoding: "json"))
        let history = try await fixture.service.presenceEvents(
            of: "persisted:presence_fixtures", page: PageRequest(), for: caller)
        #expect(history.items.map(\.clientId) == ["two", "one"] && history.items.allSatisfy { $0.action == .enter })
        let one = try await fixture.service.members(
            of: "persisted:presence_fixtures", page: PageRequest(), clientId: "one", for: caller)
        #expect(one.items.count == 1)
        let details = try await fixture.service.details(of: "persisted:presence_fixtures", for: caller)
        #expect(details["status"]?["occupancy"]?["metrics"]?["presenceMembers"] == 2)
    }

    @Test func `apps are isolated from each other and deleted with everything in them`() async throws {
        let fixture = try await Fixture()
        let other = try await fixture.service.provision([:])
        let caller = try await fixture.caller()
        let stranger = try await fixture.service.authenticate(
            .key("\(other.keys[0].name):\(other.keys[0].secret)"), clientId: nil)
        _ = try await fixture.service.publish(["data": "x"], to: "a", by: caller)
        #expect(try await fixture.service.messages(of: "a", page: PageRequest(), for: stranger).items.isEmpty)
        await expectRefusal(40101) { try await fixture.service.deleteApp(fixture.appId, by: stranger) }
        let token = try await fixture.token().token
        try await fixture.service.deleteApp(fixture.appId, by: caller)
        let rest = await fixture.service.provisionedWeight(of: other.appId)
        #expect(await fixture.service.weight == rest)
        await expectRefusal(40101) { _ = try await fixture.caller() }
        await expectRefusal(40101) { _ = try await fixture.service.authenticate(.token(token), clientId: nil) }
        await expectRefusal(40400) { _ = try await fixture.service.messages(of: "a", page: PageRequest(), for: caller) }
    }

    @Test(
        arguments: [
            "x", ["keys": 1], ["keys": [["capability": "x"]]], ["namespaces": [[:]]], ["channels": [["name": ""]]],
            ["channels": [["name": "a", "presence": [[:]]]]], ["keys": [["privileged": "yes"]]],
        ] as [WireValue])
    func `an invalid app description creates no app`(description: WireValue) async throws {
        let fixture = try await Fixture()
        await #expect(throws: Refusal.self) { _ = try await fixture.service.provision(description) }
        #expect(await fixture.service.appCount == 1)
    }

    @Test func `channels are listed by name, restricted by the caller's capability`() async throws {
        let fixture = try await Fixture(keys: [#"{"b":["channel-metadata"]}"#])
        for name in ["c", "a", "b"] { _ = try await fixture.service.publish([:], to: name, by: fixture.caller()) }
        var request = PageRequest(limit: 2)
        let first = try await fixture.service.channels(
            page: request, prefix: "", namesOnly: true, for: fixture.caller())
        request.cursor = first.next
        let second = try await fixture.service.channels(
            page: request, prefix: "", namesOnly: false, for: fixture.caller())
        #expect(first.items == ["a", "b"] && second.items[0]["channelId"] == "c" && second.next == nil)
        let own = try await fixture.service.channels(
            page: PageRequest(), prefix: "", namesOnly: true, for: fixture.caller(1))
        #expect(own.items == ["b"])
    }
}
