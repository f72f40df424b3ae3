import struct AblyPlatform.Bytes
import enum AblyPlatform.PercentEncoding
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import HTTPTypes
import Testing

@testable import AblyLocal

/// Every operation over a socket, in both formats.
@Suite struct OperationTests {
    /// One request of the table.
    struct Call: Sendable, CustomTestStringConvertible {
        /// The operation's id.
        let id: String
        let method: String
        /// The target; `{serial}` is replaced by the serial of an existing message.
        let target: String
        var body: WireValue?
        let status: Int
        /// Members that the response, or its first element, must have.
        var members: Set<String> = []
        var testDescription: String { "\(id): \(method) \(target)" }
    }

    private static let device: WireValue = [
        "id": "d", "platform": "ios", "formFactor": "phone",
        "push": ["recipient": ["transportType": "fcm", "registrationToken": "t"]],
    ]

    static let calls: [Call] = [
        Call(id: "getTime", method: "GET", target: "/time", status: 200),
        Call(
            id: "getMessagesByChannel", method: "GET", target: "/channels/mutable%3Aa/messages?limit=1", status: 200,
            members: ["id", "serial", "timestamp", "version", "action"]),
        Call(
            id: "getMessagesByChannel", method: "GET", target: "/channels/mutable%3Aa/history", status: 200,
            members: ["serial"]),
        Call(
            id: "publishMessagesToChannel", method: "POST", target: "/channels/a/messages",
            body: ["name": "n", "data": "d"], status: 201,
            members: ["channel", "messageId", "serials"]),
        Call(
            id: "publishMessagesToChannel", method: "POST", target: "/channels/a/messages",
            body: [["data": .bytes(Bytes([1]))]], status: 201,
            members: ["serials"]),
        Call(
            id: "getPresenceOfChannel", method: "GET", target: "/channels/present/presence", status: 200,
            members: ["id", "clientId", "connectionId", "timestamp", "action"]),
        Call(
            id: "getPresenceHistoryOfChannel", method: "GET", target: "/channels/present/presence/history", status: 200,
            members: ["action"]),
        Call(
            id: "getMetadataOfChannel", method: "GET", target: "/channels/present", status: 200,
            members: ["channelId", "status"]),
        Call(
            id: "getMetadataOfAllChannels", method: "GET", target: "/channels?by=value", status: 200,
            members: ["channelId", "status"]),
        Call(
            id: "getMessage", method: "GET", target: "/channels/mutable%3Aa/messages/{serial}", status: 200,
            members: ["serial", "data"]),
        Call(
            id: "updateMessage", method: "PATCH", target: "/channels/mutable%3Aa/messages/{serial}",
            body: ["action": 1, "data": "2"], status: 200,
            members: ["versionSerial"]),
        Call(
            id: "getMessageVersions", method: "GET", target: "/channels/mutable%3Aa/messages/{serial}/versions",
            status: 200, members: ["version"]),
        Call(
            id: "publishAnnotations", method: "POST", target: "/channels/mutable%3Aa/messages/{serial}/annotations",
            body: [["type": "t"]], status: 201,
            members: ["serials"]),
        Call(
            id: "getAnnotations", method: "GET", target: "/channels/mutable%3Aa/messages/{serial}/annotations",
            status: 200),
        Call(
            id: "publishMessagesToChannels", method: "POST", target: "/messages",
            body: ["channels": ["a"], "messages": ["data": "d"]], status: 201,
            members: ["successCount", "failureCount", "results"]),
        Call(
            id: "getPresenceOfChannels", method: "GET", target: "/presence?channels=a,present", status: 200,
            members: ["successCount", "results"]),
        Call(
            id: "registerPushDevice", method: "POST", target: "/push/deviceRegistrations", body: device, status: 201,
            members: ["id", "deviceIdentityToken"]),
        Call(
            id: "getRegisteredPushDevices", method: "GET", target: "/push/deviceRegistrations", status: 200,
            members: ["id", "push"]),
        Call(
            id: "putPushDeviceDetails", method: "PUT", target: "/push/deviceRegistrations/d", body: device, status: 200,
            members: ["id"]),
        Call(
            id: "patchPushDeviceDetails", method: "PATCH", target: "/push/deviceRegistrations/d",
            body: ["formFactor": "tv"], status: 200, members: ["id"]),
        Call(
            id: "getPushDeviceDetails", method: "GET", target: "/push/deviceRegistrations/d", status: 200,
            members: ["platform"]),
        Call(
            id: "updatePushDeviceDetails", method: "GET", target: "/push/deviceRegistrations/d/resetUpdateToken",
            status: 200, members: ["updateToken"]),
        Call(
            id: "subscribePushDeviceToChannel", method: "POST", target: "/push/channelSubscriptions",
            body: ["channel": "push:a", "deviceId": "d"],
            status: 201, members: ["channel", "deviceId"]),
        Call(
            id: "getPushSubscriptionsOnChannels", method: "GET", target: "/push/channelSubscriptions?channel=push:a",
            status: 200, members: ["deviceId"]),
        Call(id: "getChannelsWithPushSubscribers", method: "GET", target: "/push/channels", status: 200),
        Call(
            id: "publishPushNotificationToDevices", method: "POST", target: "/push/publish",
            body: ["recipient": ["deviceId": "d"], "notification": ["title": "t"]], status: 204),
        Call(
            id: "publishPushNotificationBatch", method: "POST", target: "/push/batch/publish",
            body: [["recipient": ["deviceId": "d"], "payload": ["data": ["k": 1]]]], status: 200),
        Call(
            id: "deletePushDeviceDetails", method: "DELETE", target: "/push/channelSubscriptions?channel=push%3Aa",
            status: 204),
        Call(id: "unregisterPushDevice", method: "DELETE", target: "/push/deviceRegistrations/d", status: 204),
        Call(
            id: "unregisterAllPushDevices", method: "DELETE", target: "/push/deviceRegistrations?clientId=x",
            status: 204),
        Call(
            id: "requestAccessToken", method: "POST", target: "/keys/local.dev/requestToken", body: ["ttl": 1000],
            status: 201,
            members: ["token", "keyName", "issued", "expires", "capability"]),
        Call(
            id: "revokeTokens", method: "POST", target: "/keys/local.dev/revokeTokens",
            body: ["targets": ["clientId:x"]], status: 201,
            members: ["successCount", "results"]),
        Call(
            id: "createStats", method: "POST", target: "/stats", body: [["intervalId": "2025-01-01:00:00"]], status: 201
        ),
        Call(
            id: "getStats", method: "GET", target: "/stats?unit=hour", status: 200,
            members: ["intervalId", "unit", "entries", "appId", "schema"]),
        Call(
            id: "createApp", method: "POST", target: "/apps", body: ["keys": [[:]]], status: 201,
            members: ["appId", "keys", "endpoint", "port", "tls"]),
        Call(id: "deleteApp", method: "DELETE", target: "/apps/local", status: 204),
    ]

    @Test func `the table of operation tests has every operation`() {
        let called = Set(Self.calls.map { "\($0.id) \($0.method)" })
        let offered = Set(RouteTable.service.routes.map { "\($0.id) \($0.method.rawValue)" })
        #expect(called == offered)
    }

    @Test(arguments: [WireFormat.json, .msgpack])
    func `every operation responds in the requested format`(format: WireFormat) async throws {
        let service = try await LocalService.start()
        let client = SocketClient(port: service.port, key: service.key)
        try await service.presence(.enter, clientId: "anna", on: "present")
        let published = try await client.send("POST", "/channels/mutable%3Aa/messages", ["data": "1"], format: format)
        let serial = try #require(published.value["serials"]?[0]?.stringValue)
        for call in Self.calls {
            let target = call.target.replacingFirst("{serial}", with: PercentEncoding.encode(serial))
            let response = try await client.send(
                call.method, target, call.body, format: format, headers: ["X-Ably-Version": "6"])
            #expect(response.status == call.status, "\(call.testDescription): \(response.text)")
            #expect(response.headers["x-ably-serverid"] != nil)
            guard call.status != 204 else {
                #expect(response.body.isEmpty && response.headers["content-type"] == nil)
                continue
            }
            #expect(response.headers["content-type"] == format.mediaType)
            let value = try response.value
            let object = value.objectValue ?? value[0]?.objectValue ?? [:]
            #expect(call.members.isSubset(of: Set(object.keys)), "\(call.testDescription): \(value)")
            #expect(!object.values.contains(.null), "absent members are left out: \(call.testDescription)")
        }
        await service.stop()
    }

    @Test(arguments: [WireFormat.json, .msgpack])
    func `an error response has a body and headers in the requested format`(format: WireFormat) async throws {
        let service = try await LocalService.start()
        let client = SocketClient(port: service.port, key: service.key)
        let stranger = SocketClient(port: service.port)
        let restricted = SocketClient(port: service.port, key: service.keys[1])
        let responses: [(SocketClient.Response, Int, Int)] = [
            (try await client.send("GET", "/nope", format: format), 404, 40400),
            (try await client.send("GET", "/keys/local.dev/requestToken", format: format), 404, 40400),
            (try await client.send("PUT", "/time", format: format), 404, 40400),
            (try await stranger.send("GET", "/channels/a/messages", format: format), 401, 40101),
            (try await restricted.send("POST", "/channels/a/messages", [:], format: format), 401, 40160),
            (try await client.send("GET", "/channels/a/messages?limit=abc", format: format), 400, 40003),
            (try await client.send("GET", "/channels/a/messages?limit=1001", format: format), 400, 40003),
            (try await client.send("GET", "/channels/a/messages?limit=0", format: format), 400, 40003),
            (try await client.send("GET", "/channels/a/messages?direction=up", format: format), 400, 40003),
            (try await client.send("GET", "/channels/a/messages?start=2&end=1", format: format), 400, 40003),
            (try await client.send("GET", "/stats?unit=year", format: format), 400, 40003),
            (try await client.send("GET", "/channels?by=size", format: format), 400, 40003),
            (try await client.send("POST", "/channels/a/messages?_forceNack=true", [:], format: format), 400, 40099),
            (try await client.send("POST", "/channels/a/messages", format: format), 400, 40001),
            (try await client.send("GET", "/channels/%FF/messages", format: format), 400, 40000),
            (
                try await client.send(
                    "GET", "/channels/a/messages", format: format, headers: ["X-Ably-ClientId": "%%%"]), 400,
                40012
            ),
        ]
        for (response, status, code) in responses {
            #expect(response.status == status && response.headers["x-ably-errorcode"] == "\(code)", "\(response.text)")
            #expect(response.headers["x-ably-errormessage"]?.isEmpty == false)
            let error = try response.value["error"]
            #expect(error?["code"] == .int(Int64(code)) && error?["statusCode"] == .int(Int64(status)))
            #expect(error?["href"]?.stringValue == "https://help.ably.io/error/\(code)")
        }
        await service.stop()
    }

    @Test func `page links remain valid while messages arrive`() async throws {
        let service = try await LocalService.start()
        let client = SocketClient(port: service.port, key: service.key)
        let body = WireValue.array((0..<25).map { ["name": .string("\($0)")] })
        _ = try await client.send("POST", "/channels/a%2Fb/messages", body)
        var names: [String] = []
        var target: String? = "messages?limit=10&direction=backwards"
        while let next = target {
            let response = try await client.send("GET", "/channels/a%2Fb/" + next)
            names += try response.value.arrayValue?.compactMap { $0["name"]?.stringValue } ?? []
            target = response.link("next")
            #expect(
                response.link("first") == "messages?limit=10&direction=backwards" && response.link("current") != nil)
            _ = try await client.send("POST", "/channels/a%2Fb/messages", ["name": "late"])
        }
        #expect(names == (0..<25).reversed().map(String.init))
        await service.stop()
    }

    @Test func `HEAD responses have no body, and HTML and JSONP are supported`() async throws {
        let service = try await LocalService.start()
        let client = SocketClient(port: service.port, key: service.key)
        let head = try await client.send("HEAD", "/time")
        #expect(head.status == 200 && head.body.isEmpty && head.headers["content-type"] == "application/json")
        let page = try await client.send("GET", "/time?format=html")
        #expect(page.headers["content-type"] == "text/html" && page.text.contains("<pre>["))
        let script = try await client.send("GET", "/time?format=jsonp&callback=f")
        #expect(script.headers["content-type"] == "application/javascript" && script.text.hasPrefix("/**/f(["))
        await service.stop()
    }

    @Test func `batch responses have the shape of the client's protocol version`() async throws {
        let service = try await LocalService.start()
        let client = SocketClient(port: service.port, key: service.key)
        let good: WireValue = ["channels": ["a", "b"], "messages": ["data": "x"]]
        let mixed: WireValue = ["channels": ["a", ":b"], "messages": ["data": "x"]]
        let flat = try await client.send("POST", "/messages", good)
        #expect(try flat.status == 201 && flat.value.arrayValue?.count == 2)
        let failed = try await client.send("POST", "/messages", mixed)
        #expect(try failed.status == 400 && failed.value["error"]?["code"] == 40020)
        #expect(try failed.value["batchResponse"]?.arrayValue?.count == 2)
        let envelope = try await client.send("POST", "/messages", mixed, headers: ["X-Ably-Version": "3"])
        #expect(try envelope.status == 201 && envelope.value["failureCount"] == 1)
        let list = try await client.send("POST", "/messages", [good], headers: ["X-Ably-Version": "6"])
        #expect(try list.value[0]?["successCount"] == 2)
        await service.stop()
    }
}

extension String {
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        firstRange(of: part).map { self[..<$0.lowerBound] + other + self[$0.upperBound...] }.map(String.init) ?? self
    }
}
