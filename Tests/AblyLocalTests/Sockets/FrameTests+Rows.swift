import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

extension FrameTests {
    /// The frames that clients send, with what they lead to.
    static let sentByClient: [Row] = [
        Row(action: .heartbeat, sender: .client) { scene in
            let peer = try await scene.connect()
            try await peer.send(["action": 0, "id": "x"])
            let answer = try await peer.next("HEARTBEAT") { $0["action"] == 0 }
            #expect(answer["id"] == "x")
        },
        Row(action: .disconnect, sender: .client) { scene in
            let peer = try await scene.connect()
            try await peer.send(["action": 5])
            #expect(try await peer.socket.waitForEnd() == 1000)
            let resumed = try await scene.connect(["resume": peer.connectionKey])
            #expect(resumed.connectionId == peer.connectionId && resumed.connected["error"] == nil)
        },
        Row(action: .close, sender: .client) { scene in
            let peer = try await scene.connect()
            #expect(try await peer.close()["action"] == 8)
            #expect(peer.socket.closeCode == 1000)
            #expect(await scene.service.connections().isEmpty)
        },
        Row(action: .attach, sender: .client) { scene in
            let peer = try await scene.connect()
            #expect(try await peer.attach("a")["action"] == 11)
            #expect(await scene.service.connections().map(\.channels) == [["a"]])
        },
        Row(action: .detach, sender: .client) { scene in
            let peer = try await scene.connect()
            _ = try await peer.attach("a")
            #expect(try await peer.detach("a")["action"] == 13)
            #expect(await scene.service.connections().map(\.channels) == [[]])
        },
        Row(action: .presence, sender: .client) { scene in
            let peer = try await scene.connect(["clientId": "anna"])
            #expect(try await peer.presence("a", [["action": 2, "data": "here"]])["res"] == [["serials": []]])
            #expect(await scene.service.members(of: "a").map(\.data) == ["here"])
        },
        Row(action: .message, sender: .client) { scene in
            let peer = try await scene.connect()
            let ack = try await peer.publish("a", [["name": "n", "data": "d"]])
            let published = await scene.service.published(on: "a")
            #expect(published.map(\.name) == ["n"] && published.first?.data == "d")
            #expect(ack["res"]?[0]?["serials"]?[0]?.stringValue == published.first?.serial)
        },
        Row(action: .sync, sender: .client) { scene in
            let peer = try await scene.connect()
            _ = try await peer.attach("a")
            try await peer.send(["action": 16, "channel": "a"])
            let sync = try await peer.next(action: 16, channel: "a")
            #expect(sync["presence"] == [] && sync["channelSerial"]?.stringValue?.hasSuffix(":") == true)
        },
        Row(action: .auth, sender: .client) { scene in
            let peer = try await scene.connect()
            let token = try await scene.token()
            try await peer.send(["action": 17, "auth": ["accessToken": .string(token)]])
            #expect(try await peer.next(action: 4)["connectionId"]?.stringValue == peer.connectionId)
        },
        Row(action: .object, sender: .client) { scene in
            let peer = try await scene.connect()
            let nack = try await peer.sendAcknowledged(["action": 19, "channel": "a", "state": [[:]]])
            #expect(nack["action"] == 2 && nack["error"]?["statusCode"] == 400)
        },
        Row(action: .annotation, sender: .client) { scene in
            let peer = try await scene.connect(["clientId": "anna"])
            let published = try await peer.publish("mutable:a", [["name": "n"]])
            let serial = try #require(published["res"]?[0]?["serials"]?[0])
            let entry: WireValue = ["messageSerial": serial, "type": "r:distinct.v1", "name": "x"]
            let ack = try await peer.annotate("mutable:a", [entry])
            #expect(ack["action"] == 1)
        },
    ]

    /// The frames that the service sends.
    static let sentByService: [Row] = [
        Row(action: .heartbeat, sender: .service) { scene in
            let peer = try await scene.connect()
            scene.service.advanceClock(by: .seconds(15))
            let heartbeat = try await peer.next("HEARTBEAT") { $0["action"] == 0 }
            expectShape(heartbeat, of: .heartbeat, ["timestamp"])
        },
        Row(action: .ack, sender: .service) { scene in
            let peer = try await scene.connect()
            for serial in 0..<2 as Range<Int64> {
                let ack = try await peer.publish("a", [["name": "n"], ["name": "m"]])
                expectShape(ack, of: .ack, ["timestamp", "msgSerial", "count", "res"])
                #expect(ack["msgSerial"] == .int(serial) && ack["count"] == 1)
                #expect(ack["res"]?[0]?["serials"]?.arrayValue?.count == 2)
            }
        },
        Row(action: .nack, sender: .service) { scene in
            let peer = try await scene.connect()
            let nack = try await peer.publish(":", [["name": "n"]])
            expectShape(nack, of: .nack, ["timestamp", "msgSerial", "count", "error"])
            #expect(nack["error"]?["code"] == 40010)
            #expect(try await peer.publish("a", [["name": "n"]])["action"] == 1)
        },
        Row(action: .connected, sender: .service) { scene in
            let peer = try await scene.connect(["clientId": "anna"])
            expectShape(
                peer.connected, of: .connected, ["timestamp", "connectionId", "connectionKey", "connectionDetails"])
            #expect(peer.details["clientId"] == "anna" && peer.details["maxIdleInterval"] == 15_000)
            #expect(peer.details["connectionKey"]?.stringValue == peer.connectionKey)
        },
        Row(action: .disconnected, sender: .service) { scene in
            let peer = try await scene.connect()
            await scene.service.disconnect(peer.connectionId)
            let frame = try await peer.next(action: 6)
            expectShape(frame, of: .disconnected, ["error"])
            #expect(frame["error"]?["code"] == 80003)
            #expect(try await peer.socket.waitForEnd() == 1000)
        },
        Row(action: .closed, sender: .service) { scene in
            expectShape(try await scene.connect().close(), of: .closed, ["timestamp"])
        },
        Row(action: .error, sender: .service) { scene in
            await #expect {
                _ = try await scene.connect(["key": "local.dev:wrong"])
            } throws: { error in
                guard let refused = error as? RealtimePeer.Refused else { return false }
                expectShape(refused.message, of: .error, ["error"])
                return refused.code == 40101
            }
            let peer = try await scene.connect()
            let failed = try await peer.attach(":")
            expectShape(failed, of: .error, ["timestamp", "channel", "error"])
            #expect(failed["error"]?["code"] == 40010)
            #expect(try await peer.attach("a")["action"] == 11)
        },
        Row(action: .attached, sender: .service) { scene in
            let peer = try await scene.connect()
            let attached = try await peer.attach("a", params: ["rewind": "1", "unknown": "x"])
            expectShape(attached, of: .attached, ["timestamp", "channel", "channelSerial", "flags", "params"])
            #expect(attached["flags"] == .int(ChannelModes.standard.rawValue))
            #expect(attached["params"] == ["rewind": "1"])
        },
        Row(action: .detached, sender: .service) { scene in
            expectShape(try await scene.connect().detach("never"), of: .detached, ["timestamp", "channel"])
        },
        Row(action: .presence, sender: .service) { scene in
            let peer = try await scene.connect()
            _ = try await peer.attach("a")
            let member = try await scene.connect(["clientId": "anna"])
            _ = try await member.presence("a", [["action": 2, "data": "here"]])
            let frame = try await peer.next(action: 14, channel: "a")
            expectShape(frame, of: .presence, eventMembers + ["connectionId", "presence"])
            #expect(frame["connectionId"]?.stringValue == member.connectionId)
            #expect(frame["presence"]?[0]?["clientId"] == "anna" && frame["presence"]?[0]?["data"] == "here")
        },
        Row(action: .message, sender: .service) { scene in
            let peer = try await scene.connect()
            _ = try await peer.attach("a")
            let publisher = try await scene.connect()
            _ = try await publisher.publish("a", [["name": "n", "data": "d"]])
            let frame = try await peer.next(action: 15, channel: "a")
            expectShape(frame, of: .message, eventMembers + ["connectionId", "messages"])
            #expect(frame["id"]?.stringValue == "\(publisher.connectionId):0")
            #expect(frame["messages"]?[0]?["name"] == "n" && frame["messages"]?[0]?["data"] == "d")
        },
        Row(action: .sync, sender: .service) { scene in
            try await scene.service.presence(.enter, clientId: "anna", on: "a")
            let peer = try await scene.connect()
            let attached = try await peer.attach("a")
            #expect((attached["flags"]?.intValue ?? 0) & Int(FrameFlags.hasPresence.rawValue) != 0)
            let sync = try await peer.next(action: 16, channel: "a")
            expectShape(sync, of: .sync, ["timestamp", "channel", "channelSerial", "presence"])
            #expect(sync["channelSerial"]?.stringValue?.hasSuffix(":") == true)
            #expect(sync["presence"]?[0]?["clientId"] == "anna" && sync["presence"]?[0]?["action"] == 1)
        },
        Row(action: .auth, sender: .service) { scene in
            let issued = ContinuousClock.now
            let peer = try await scene.connect(["accessToken": scene.token(lifetime: 600_000)])
            // Thirty seconds before the token expires, however long connecting took.
            scene.service.advanceClock(by: .seconds(571) - issued.duration(to: .now))
            expectShape(try await peer.next(action: 17), of: .auth, ["timestamp"])
        },
        Row(action: .annotation, sender: .service) { scene in
            let peer = try await scene.connect()
            _ = try await peer.attach("mutable:a", flags: ChannelModes.annotationSubscribe.rawValue)
            let annotator = try await scene.connect(["clientId": "anna"])
            let ack = try await annotator.publish("mutable:a", [["name": "n"]])
            let serial = try #require(ack["res"]?[0]?["serials"]?[0])
            let entry: WireValue = ["messageSerial": serial, "type": "r:distinct.v1", "name": "x"]
            _ = try await annotator.annotate("mutable:a", [entry])
            let frame = try await peer.next(action: 21, channel: "mutable:a")
            expectShape(frame, of: .annotation, eventMembers + ["connectionId", "annotations"])
            #expect(frame["annotations"]?[0]?["messageSerial"] == serial && frame["annotations"]?[0]?["action"] == 0)
        },
    ]

    /// The members that all frames with events of a channel have.
    private static let eventMembers = ["timestamp", "channel", "channelSerial", "id"]

    /// Expects a frame with these members besides the action, of the types that clients require.
    private static func expectShape(
        _ frame: WireValue, of action: FrameAction, _ names: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let members = frame.objectValue ?? [:]
        #expect(members["action"] == .int(Int64(action.rawValue)), sourceLocation: sourceLocation)
        #expect(Set(members.keys) == Set(names + ["action"]), sourceLocation: sourceLocation)
        for (name, value) in members {
            let isValid: Bool =
                switch name {
                case "action", "timestamp", "flags", "msgSerial", "count": value.exactInteger != nil
                case "res", "messages", "presence", "annotations": value.arrayValue?.isEmpty == false
                case "params", "connectionDetails": value.objectValue != nil
                case "error":
                    value["code"]?.exactInteger != nil && value["statusCode"]?.exactInteger != nil
                        && value["message"]?.stringValue?.isEmpty == false
                default: value.stringValue?.isEmpty == false
                }
            #expect(isValid, "\(name) of \(action): \(value)", sourceLocation: sourceLocation)
        }
    }
}
