import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import NIOCore
import Testing

@testable import AblyLocal

/// The presence set as attaching clients receive it.
@Suite struct PresenceSyncTests {
    /// The members of a channel over HTTP, by connection and client.
    private func members(
        _ fixture: Fixture, format: WireFormat, of channel: String = "a"
    ) async throws -> [String: WireValue] {
        let caller = try await fixture.caller()
        let page = try await fixture.service.members(of: channel, page: PageRequest(limit: 1000), for: caller)
        return Dictionary(
            uniqueKeysWithValues: page.items.map { $0.wire(format) }.map { (PresenceView.key(of: $0), $0) })
    }

    private func flags(_ frame: WireValue?) -> FrameFlags {
        FrameFlags(rawValue: Int64(frame?["flags"]?.intValue ?? 0))
    }

    @Test(
        arguments: [
            (false, nil, false), (true, nil, true), (true, .presenceSubscribe, true), (true, .subscribe, false),
            (true, [.presence, .publish], false),
        ] as [(Bool, ChannelModes?, Bool)])
    func `members are announced and sent exactly if there are some and the client wants them`(
        hasMembers: Bool, modes: ChannelModes?, isSynchronized: Bool
    ) async throws {
        let fixture = try await Fixture()
        let (member, _) = await fixture.connect()
        if hasMembers { _ = try await member.presence(2, ["clientId": "anna"], serial: 0) }
        let (client, _) = await fixture.connect()
        let frames = try await client.send([
            "action": 10, "channel": "a", "flags": .int(modes?.rawValue ?? 0),
        ])
        #expect(flags(frames.first).contains(.hasPresence) == isSynchronized)
        #expect(frames.actions == (isSynchronized ? [.attached, .sync] : [.attached]))
    }

    @Test func `a channel that all members have left has none`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        _ = try await client.presence(2, serial: 0)
        _ = try await client.presence(3, serial: 1)
        #expect(try await client.send(["action": 10, "channel": "a"]).actions == [.attached])
    }

    @Test(arguments: WireFormat.allCases)
    func `members are sent as present, with the ids and times of their last events`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (member, connected) = await fixture.connect("&clientId=anna")
        let id = try #require(connected["connectionId"]?.stringValue)
        _ = try await member.presence(2, ["data": "first"], serial: 0)
        await fixture.advance(by: 500)
        let changed = try await member.presence(
            4, ["data": "eA==", "encoding": "utf-8/base64", "extras": ["headers": ["k": "v"]]], serial: 1)
        #expect(changed.actions == [.ack])
        await fixture.advance(by: 500)
        let (client, _) = await fixture.connect(format: format)
        let frames = try await client.send(["action": 10, "channel": "a"])
        let sync = try #require(frames.frames(.sync).first)
        #expect(sync["channel"] == "a" && sync["timestamp"] == .int(Fixture.epoch + 1000))
        #expect(
            [sync].entries("presence") == [
                [
                    "action": 1, "id": .string("\(id):1:0"), "clientId": "anna", "connectionId": .string(id),
                    "timestamp": .int(Fixture.epoch + 500), "extras": ["headers": ["k": "v"]],
                    "data": format == .json ? "eA==" : .bytes(Bytes([UInt8(ascii: "x")])),
                    "encoding": format == .json ? "utf-8/base64" : "utf-8",
                ]
            ])
        let rest = try await members(fixture, format: format)
        #expect(Array(rest.values) == [sync].entries("presence"), "and so they are over HTTP")
    }

    @Test func `a client's own members are sent to it as well`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        _ = try await client.presence(2, serial: 0)
        let frames = try await client.send(["action": 10, "channel": "a"])
        #expect(frames.entries("presence").map { $0["clientId"] } == ["anna"])
    }

    /// Checks the pages of one synchronization.
    private func checkPages(_ pages: [WireValue], sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let serials = pages.map { $0["channelSerial"]?.stringValue ?? "" }
        let parts = serials.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
        #expect(parts.allSatisfy { $0.count == 2 }, sourceLocation: sourceLocation)
        #expect(Set(parts.map(\.first)).count == 1, "one id for all pages", sourceLocation: sourceLocation)
        #expect(parts.map { $0.last?.isEmpty } == pages.indices.map { $0 == pages.count - 1 }, "the last cursor only")
        return String(try #require(parts.first?.first))
    }

    @Test(arguments: WireFormat.allCases)
    func `250 members arrive once each, in pages of one synchronization`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        for index in 0..<250 {
            _ = try await client.presence(
                2, ["clientId": .string("client\(index)"), "data": .string("\(index)")], serial: Int64(index))
        }
        let (observer, _) = await fixture.connect(format: format)
        let frames = try await observer.send(["action": 10, "channel": "a"])
        #expect(flags(frames.first).contains(.hasPresence))
        let pages = frames.frames(.sync)
        #expect(pages.count > 1)
        _ = try checkPages(pages)
        let entries = pages.entries("presence")
        #expect(entries.map { $0["clientId"] } == (0..<250).map { .string("client\($0)") })
        var view = PresenceView()
        for frame in frames {
            #expect(frame["action"]?.intValue == FrameAction.attached.rawValue || !view.isComplete)
            view.receive(frame)
        }
        #expect(view.isComplete)
        #expect(try await view.members == members(fixture, format: format))
    }

    @Test func `members with much data are sent in frames of a size that clients accept`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let data = WireValue.string(String(repeating: "x", count: 60_000))
        for index in 0..<20 {
            _ = try await client.presence(
                2, ["clientId": .string("client\(index)"), "data": data], serial: Int64(index))
        }
        let (observer, connected) = await fixture.connect()
        await fixture.service.handle(
            [.message(Array(#"{"action":10,"channel":"a"}"#.utf8), isText: true)], from: observer.transport)
        let frames = observer.takeBuffers()
        let limit = try #require(connected["connectionDetails"]?["maxFrameSize"]?.intValue)
        #expect(frames.count > 3 && frames.allSatisfy { $0.readableBytes <= limit })
        let again = try await observer.send(["action": 10, "channel": "a"])
        _ = try checkPages(again.frames(.sync))
        #expect(again.entries("presence").count == 20)
    }

    @Test func `a client that asks for the members gets them in a synchronization of its own`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        _ = try await client.send(["action": 10, "channel": "a"])
        let empty = try await client.send(["action": 16, "channel": "a"])
        #expect(empty.actions == [.sync] && empty[0]["presence"] == [])
        _ = try await client.presence(2, serial: 0)
        let frames = try await client.send(["action": 16, "channel": "a"])
        #expect(frames.actions == [.sync] && frames.entries("presence").map { $0["clientId"] } == ["anna"])
        #expect(try checkPages(frames) != checkPages(empty))
    }

    @Test(
        arguments: [
            (nil, "a", 40000), (.subscribe, "a", 40165), (nil, "b", 40000),
        ] as [(ChannelModes?, String, Int)])
    func `members are refused to a client that is not attached, or not for presence`(
        modes: ChannelModes?, channel: String, code: Int
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        _ = try await client.presence(2, serial: 0)
        if let modes { _ = try await client.send(["action": 10, "channel": "a", "flags": .int(modes.rawValue)]) }
        let frames = try await client.send(["action": 16, "channel": .string(channel)])
        #expect(frames.actions == [.error] && frames[0]["channel"] == .string(channel))
        #expect(frames[0]["error"]?["code"]?.intValue == code)
        #expect(client.closed == nil)
    }

    @Test(arguments: [true, false])
    func `a client that was away sees who came and went`(hasRemaining: Bool) async throws {
        let fixture = try await Fixture()
        let (members, _) = await fixture.connect("&remainPresentFor=0")
        let (other, _) = await fixture.connect()
        for (serial, clientId) in ["anna", "berta", "carla"].enumerated() {
            _ = try await members.presence(2, ["clientId": .string(clientId)], serial: Int64(serial))
        }
        let (client, connected) = await fixture.connect()
        var view = PresenceView()
        let attached = try await client.send(["action": 10, "channel": "a"])
        for frame in attached { view.receive(frame) }
        #expect(view.members.count == 3)
        await client.lose()
        if hasRemaining { _ = try await other.presence(2, ["clientId": "doris", "data": "1"], serial: 0) }
        _ = try await members.presence(3, ["clientId": "anna"], serial: 4)
        await members.lose()

        let key = try #require(connected["connectionKey"]?.stringValue)
        let (resumed, _) = await fixture.connect("&resume=\(key)")
        let serial = try #require(attached.first?["channelSerial"])
        let frames = try await resumed.send(["action": 10, "channel": "a", "channelSerial": serial])
        #expect(flags(frames.first).contains(.resumed))
        #expect(flags(frames.first).contains(.hasPresence) == hasRemaining)
        let events = frames.frames(.presence).entries("presence")
        #expect(events.map { $0["action"] } == (hasRemaining ? [2, 3, 3, 3] : [3, 3, 3]), "what it missed, in order")
        for frame in frames { view.receive(frame) }
        #expect(view.isComplete && view.members.keys.map { $0.suffix(5) } == (hasRemaining ? ["doris"] : []))
        let rest = try await self.members(fixture, format: .json)
        #expect(view.members.mapValues(\.memberState) == rest.mapValues(\.memberState))
    }
}
