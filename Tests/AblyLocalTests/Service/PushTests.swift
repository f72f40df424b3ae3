import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct PushTests {
    private func device(
        _ id: String, clientId: String? = nil, channel: String? = nil
    ) -> WireValue {
        let recipient: WireValue =
            channel.map { ["transportType": "ablyChannel", "channel": .string($0)] }
            ?? ["transportType": "fcm", "registrationToken": "token"]
        return .object(omittingNil: [
            ("id", .string(id)), ("platform", "ios"), ("formFactor", "phone"),
            ("clientId", clientId.map(WireValue.string)),
            ("push", ["recipient": recipient]),
        ])
    }

    @Test func `push devices are registered, updated, listed and removed`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        for index in 0..<5 {
            _ = try await fixture.service.register(
                device("d\(index)", clientId: index < 3 ? "anna" : nil), id: "d\(index)", by: caller)
        }
        let changed = try await fixture.service.update(
            deviceId: "d0", with: ["formFactor": "tablet", "metadata": ["k": 1]], by: caller)
        #expect(changed.formFactor == "tablet" && changed.platform == "ios" && changed.clientId == "anna")
        let known: Set<String> = [
            "id", "clientId", "formFactor", "metadata", "platform", "push", "updateToken", "appId",
            "deviceIdentityToken",
            "modified", "deviceSecret",
        ]
        #expect(Set(try #require(changed.wire().objectValue).keys).isSubset(of: known))
        var request = PageRequest(limit: 2)
        let first = try await fixture.service.devices(PushFilter(clientId: "anna"), page: request, for: caller)
        request.cursor = first.next
        let second = try await fixture.service.devices(PushFilter(clientId: "anna"), page: request, for: caller)
        #expect((first.items + second.items).map(\.id) == ["d0", "d1", "d2"])
        try await fixture.service.removeDevices(PushFilter(clientId: "anna"), by: caller)
        try await fixture.service.removeDevices(PushFilter(deviceId: "nobody"), by: caller)
        let rest = try await fixture.service.devices(PushFilter(), page: PageRequest(), for: caller)
        #expect(rest.items.map(\.id) == ["d3", "d4"])
        await expectRefusal(40400) { _ = try await fixture.service.device("d0", for: caller) }
        await expectRefusal(40400) { _ = try await fixture.service.update(deviceId: "d0", with: [:], by: caller) }
    }

    @Test(
        arguments: [
            [:], ["platform": "toaster"], ["formFactor": "cube"], ["push": [:]], ["push": ["recipient": [:]]],
            ["push": ["recipient": ["transportType": "pigeon"]]],
            ["push": ["recipient": ["transportType": "ablyChannel"]]],
            ["id": ""],
        ] as [[String: WireValue]])
    func `an invalid push device is refused`(change: [String: WireValue]) async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let body =
            change.isEmpty ? WireValue.object([:]) : .object(device("d").objectValue!.merging(change) { $1 })
        await expectRefusal(40000) { _ = try await fixture.service.register(body, id: nil, by: caller) }
        #expect(try await fixture.service.devices(PushFilter(), page: PageRequest(), for: caller).items.isEmpty)
    }

    @Test(
        arguments: [
            (["deviceToken": 1], "device.push.recipient.deviceToken"),
            (["targetUrl": ["x"]], "device.push.recipient.targetUrl"),
            (["ablyKey": true], "device.push.recipient.ablyKey"),
            (["encryptionKey": "x"], "device.push.recipient.encryptionKey"),
            (["encryptionKey": ["auth": 1]], "device.push.recipient.encryptionKey.auth"),
        ] as [([String: WireValue], String)])
    func `a member of a push recipient with the wrong type is refused by name`(
        members: [String: WireValue], name: String
    ) async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let recipient = WireValue.object(["transportType": "apns"].merging(members) { $1 })
        var body = device("d").objectValue ?? [:]
        body["push"] = ["recipient": recipient]
        await expectRefusal(40000, naming: "\(name): ") {
            _ = try await fixture.service.register(.object(body), id: nil, by: caller)
        }
        await expectRefusal(40000, naming: name.replacing("device.push", with: "push") + ": ") {
            try await fixture.service.push(["recipient": recipient, "data": [:]], by: caller)
        }
    }

    @Test func `a push recipient keeps unknown members and drops null ones`() async throws {
        let fixture = try await Fixture()
        var body = device("d").objectValue ?? [:]
        body["push"] = ["recipient": ["transportType": "apns", "deviceToken": .null, "own": ["a": 1]]]
        let stored = try await fixture.service.register(.object(body), id: nil, by: fixture.caller())
        #expect(stored.wire()["push"]?["recipient"] == ["transportType": "apns", "own": ["a": 1]])
    }

    @Test(
        arguments: [
            (["notification": 1], "push.notification"), (["notification": ["title": 1]], "push.notification.title"),
            (["data": "x"], "push.data"), (["web": ["notification": ["body": [:]]]], "push.web.notification.body"),
        ] as [([String: WireValue], String)])
    func `a member of a push payload with the wrong type is refused by name`(
        payload: [String: WireValue], name: String
    ) async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        await expectRefusal(40000, naming: "\(name): ") {
            let recipient: WireValue = ["transportType": "apns"]
            try await fixture.service.push(.object(payload.merging(["recipient": recipient]) { $1 }), by: caller)
        }
        await expectRefusal(40000, naming: "message.extras.\(name): ") {
            _ = try await fixture.service.publish(["extras": ["push": .object(payload)]], to: "push:a", by: caller)
        }
        #expect(await fixture.service.pushes.isEmpty)
    }

    @Test func `push subscriptions need a namespace with push enabled and a registered device`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        _ = try await fixture.service.register(device("d"), id: nil, by: caller)
        _ = try await fixture.service.subscribe(["channel": "push:a", "deviceId": "d"], by: caller)
        _ = try await fixture.service.subscribe(["channel": "push:a", "deviceId": "d"], by: caller)
        _ = try await fixture.service.subscribe(["channel": "push:b", "clientId": "anna"], by: caller)
        let all = try await fixture.service.subscriptions(PushFilter(), page: PageRequest(), for: caller)
        #expect(all.items.count == 2)
        let either = PushFilter(deviceId: "d", clientId: "anna", isUnion: true)
        #expect(try await fixture.service.subscriptions(either, page: PageRequest(), for: caller).items.count == 2)
        let names = try await fixture.service.channelsWithSubscriptions(page: PageRequest(limit: 1), for: caller)
        #expect(names.items == ["push:a"] && names.next == "push:b")
        await expectRefusal(40100) {
            _ = try await fixture.service.subscribe(["channel": "a", "clientId": "x"], by: caller)
        }
        for body in [
            ["channel": "push:a"], ["channel": "push:a", "deviceId": "nobody"], ["deviceId": "d"],
            ["channel": "push:a", "deviceId": "d", "clientId": "anna"],
        ] as [WireValue] {
            await expectRefusal(40000) { _ = try await fixture.service.subscribe(body, by: caller) }
        }
        try await fixture.service.removeDevices(PushFilter(deviceId: "d"), by: caller)
        let left = try await fixture.service.subscriptions(PushFilter(), page: PageRequest(), for: caller)
        #expect(left.items.map(\.channel) == ["push:b"], "a device's subscriptions go with it")
    }

    @Test func `a push is delivered to a channel as a message and recorded for other transports`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        _ = try await fixture.service.register(device("d1", clientId: "anna", channel: "inbox"), id: nil, by: caller)
        _ = try await fixture.service.register(device("d2", clientId: "anna"), id: nil, by: caller)
        try await fixture.service.push(
            ["recipient": ["clientId": "anna"], "notification": ["title": "hi"]], by: caller)
        _ = try await fixture.service.subscribe(["channel": "push:a", "clientId": "anna"], by: caller)
        _ = try await fixture.service.subscribe(["channel": "push:a", "deviceId": "d1"], by: caller)
        _ = try await fixture.service.publish(
            ["data": "x", "extras": ["push": ["data": ["k": "v"]]]], to: "push:a", by: caller)
        let inbox = try await fixture.service.messages(of: "inbox", page: PageRequest(), for: caller).items
        #expect(inbox.map(\.name) == ["__ably_push__", "__ably_push__"])
        #expect(
            inbox.map(\.payload.content) == [.text(#"{"data":{"k":"v"}}"#), .text(#"{"notification":{"title":"hi"}}"#)])
        let delivered = await fixture.service.pushes
        #expect(delivered.map(\.deviceId) == ["d1", "d2", "d1", "d2"])
        #expect(delivered.map(\.transportType) == ["ablyChannel", "fcm", "ablyChannel", "fcm"])
    }

    @Test(
        arguments: [
            ["recipient": ["clientId": "anna"]], ["recipient": [:], "data": [:]], ["data": ["k": 1]],
            ["recipient": ["clientId": "anna"], "xxx": 5], ["recipient": ["transportType": "pigeon"], "data": [:]],
        ] as [WireValue])
    func `a push without a recipient or payload is refused`(body: WireValue) async throws {
        let fixture = try await Fixture()
        await expectRefusal(40000) { try await fixture.service.push(body, by: fixture.caller()) }
        #expect(await fixture.service.pushes.count == 0)
    }

    @Test func `each push of a batch succeeds or fails on its own`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        _ = try await fixture.service.register(device("d"), id: nil, by: caller)
        let results = try await fixture.service.pushBatch(
            [
                [
                    "recipient": [["deviceId": "d"], ["transportType": "apns", "deviceToken": "t"]],
                    "payload": ["data": [:]],
                ],
                ["recipient": ["deviceId": "nobody"], "payload": ["data": [:]]], ["recipient": ["deviceId": "d"]],
            ], by: caller)
        #expect(results.map { $0["error"]?["code"]?.intValue } == [nil, 40400, 40000])
        #expect(await fixture.service.pushes.count == 2)
        await expectRefusal(40000) { _ = try await fixture.service.pushBatch([], by: caller) }
    }

    @Test func `a device that activates itself can update only itself`() async throws {
        let fixture = try await Fixture(keys: [#"{"*":["push-subscribe"]}"#])
        let caller = try await fixture.caller(1)
        let (registered, details) = try await fixture.service.activate(device("d"), by: caller)
        #expect(registered.id == "d" && details.wire["deviceId"] == "d")
        let itself = try await fixture.service.authenticate(.token(details.token), clientId: nil)
        _ = try await fixture.service.update(deviceId: "d", with: ["formFactor": "tv"], by: itself)
        _ = try await fixture.service.subscribe(["channel": "push:a", "deviceId": "d"], by: itself)
        await expectRefusal(40160) { _ = try await fixture.service.device("other", for: itself) }
        await expectRefusal(40160) {
            _ = try await fixture.service.devices(PushFilter(), page: PageRequest(), for: itself)
        }
        await expectRefusal(40160) {
            _ = try await fixture.service.subscribe(["channel": "push:a", "clientId": "anna"], by: itself)
        }
    }
}
