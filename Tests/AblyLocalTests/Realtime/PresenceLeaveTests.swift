import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Members that leave although they did not say so.
@Suite struct PresenceLeaveTests {
    /// A client that has entered `a` as anna, and another one that observes it.
    private struct Scene {
        let fixture: Fixture
        let member: DirectClient
        let id: String
        let key: String
        let observer: DirectClient
        var view = PresenceView()

        init(_ query: String = "") async throws {
            fixture = try await Fixture()
            let (observer, _) = await fixture.connect(format: .msgpack)
            let (member, connected) = await fixture.connect("&clientId=anna\(query)")
            (self.observer, self.member) = (observer, member)
            id = try #require(connected["connectionId"]?.stringValue)
            key = try #require(connected["connectionKey"]?.stringValue)
            for frame in try await observer.send(["action": 10, "channel": "a"]) { view.receive(frame) }
            _ = try await member.send(["action": 10, "channel": "a"])
            _ = try await member.presence(2, ["data": "here", "extras": ["headers": ["k": 1]]], serial: 0)
            for frame in observer.takeFrames() { view.receive(frame) }
            #expect(Array(view.members.keys) == ["\(id):anna"])
        }

        /// The presence events that the observer received, which its view has taken.
        mutating func observed() -> [WireValue] {
            let frames = observer.takeFrames().frames(.presence)
            for frame in frames { view.receive(frame) }
            return frames.entries("presence")
        }

        /// Expects that the member has left, by an event that clients find newer than its entry.
        mutating func expectLeave(sourceLocation: SourceLocation = #_sourceLocation) async throws {
            let events = observed()
            let now = fixture.service.clock.now
            try #require(events.count == 1, sourceLocation: sourceLocation)
            let id = try #require(events[0]["id"]?.stringValue)
            #expect(!id.hasPrefix(self.id), sourceLocation: sourceLocation)
            var expected: WireValue = [
                "action": 3, "clientId": "anna", "connectionId": .string(self.id), "id": .string(id),
                "timestamp": .int(now), "data": "here", "extras": ["headers": ["k": 1]],
            ]
            #expect(events[0] == expected, sourceLocation: sourceLocation)
            #expect(view.members.isEmpty, sourceLocation: sourceLocation)
            let page = try await fixture.service.presenceEvents(of: "a", page: PageRequest(), for: fixture.caller())
            expected = try #require(page.items.first).wire(.msgpack)
            #expect(expected == events[0], "the history has it too", sourceLocation: sourceLocation)
        }

        /// Resumes the member's connection.
        func resume(_ query: String = "", key: String? = nil) async -> (client: DirectClient, connected: WireValue) {
            await fixture.connect("&clientId=anna&resume=\(key ?? self.key)\(query)")
        }
    }

    @Test func `members leave at once when their connection is closed`() async throws {
        var scene = try await Scene()
        await scene.fixture.advance(by: 1000)
        #expect(try await scene.member.send(["action": 7]).actions == [.closed])
        try await scene.expectLeave()
    }

    @Test func `members leave when their client detaches`() async throws {
        var scene = try await Scene()
        _ = try await scene.member.presence(2, on: "b", serial: 1)
        await scene.fixture.advance(by: 1000)
        #expect(try await scene.member.send(["action": 12, "channel": "a"]).actions.last == .detached)
        try await scene.expectLeave()
        let rest = await scene.fixture.service.memberInfos(of: "b", appId: scene.fixture.appId)
        #expect(rest.map(\.clientId) == ["anna"], "members of other channels stay")
    }

    @Test func `a client that is not attached takes its members with it when it detaches`() async throws {
        var scene = try await Scene()
        await scene.member.lose()
        let (resumed, _) = await scene.resume()
        #expect(try await resumed.send(["action": 12, "channel": "a"]).actions == [.detached])
        try await scene.expectLeave()
    }

    @Test func `members stay while their client is attached to the channel under another name`() async throws {
        var scene = try await Scene()
        _ = try await scene.member.send(["action": 10, "channel": "[?rewind=1]a"])
        #expect(try await scene.member.send(["action": 12, "channel": "a"]).actions == [.detached])
        #expect(scene.observed().isEmpty)
        #expect(try await scene.member.send(["action": 12, "channel": "[?rewind=1]a"]).actions.last == .detached)
        try await scene.expectLeave()
    }

    @Test(arguments: [("", 15_000), ("&remainPresentFor=4000", 4000), ("&remainPresentFor=60000", 60_000)])
    func `members remain for a while when their socket is lost`(query: String, grace: Int64) async throws {
        var scene = try await Scene(query)
        await scene.member.lose()
        await scene.fixture.advance(by: grace - 1)
        #expect(scene.observed().isEmpty)
        await scene.fixture.advance(by: 1)
        try await scene.expectLeave()
    }

    @Test func `members leave as soon as their socket is lost if they are to remain for no time`() async throws {
        var scene = try await Scene("&remainPresentFor=0")
        await scene.member.lose()
        try await scene.expectLeave()
    }

    @Test func `members of a client that asks to be disconnected remain for a while`() async throws {
        var scene = try await Scene()
        _ = try await scene.member.send(["action": 5])
        #expect(scene.member.closed == true)
        await scene.fixture.advance(by: 14_999)
        #expect(scene.observed().isEmpty)
        await scene.fixture.advance(by: 1)
        try await scene.expectLeave()
    }

    @Test func `a connection that is resumed in time keeps its members, and nobody is told anything`() async throws {
        var scene = try await Scene()
        await scene.member.lose()
        await scene.fixture.advance(by: 14_999)
        let (resumed, connected) = await scene.resume()
        #expect(connected["connectionId"] == .string(scene.id) && connected["error"] == nil)
        await scene.fixture.advance(by: 60_000)
        #expect(scene.observed().isEmpty && scene.view.members.count == 1)
        // The next loss counts from its own beginning.
        await resumed.lose()
        await scene.fixture.advance(by: 14_999)
        #expect(scene.observed().isEmpty)
        await scene.fixture.advance(by: 1)
        try await scene.expectLeave()
    }

    @Test func `a socket that replaces another one leaves the members alone`() async throws {
        var scene = try await Scene("&remainPresentFor=0")
        let (resumed, connected) = await scene.resume("&remainPresentFor=2000")
        #expect(connected["connectionId"] == .string(scene.id) && scene.member.closed == true)
        await scene.member.lose()
        await scene.fixture.advance(by: 60_000)
        #expect(scene.observed().isEmpty)
        // How long they remain is what the latest socket asked for.
        await resumed.lose()
        await scene.fixture.advance(by: 1999)
        #expect(scene.observed().isEmpty)
        await scene.fixture.advance(by: 1)
        try await scene.expectLeave()
    }

    @Test func `members that left while their client was away can enter again with their old ids`() async throws {
        var scene = try await Scene()
        await scene.member.lose()
        await scene.fixture.advance(by: 15_000)
        try await scene.expectLeave()
        let (resumed, connected) = await scene.resume()
        #expect(connected["error"] == nil, "the connection outlives its members")
        let id = WireValue.string("\(scene.id):0:0")
        #expect(try await resumed.presence(2, ["id": id, "data": "back"], serial: 1).actions == [.ack])
        #expect(scene.observed().map { $0["id"] } == [id])
        #expect(scene.view.members.values.map { $0["data"] } == ["back"], "clients find the entry newer")
    }

    @Test func `members leave when a new token does not allow their channel any more`() async throws {
        let fixture = try await Fixture()
        let (observer, _) = await fixture.connect()
        _ = try await observer.send(["action": 10, "channel": "a"])
        let client = DirectClient(fixture.service)
        await client.open("access_token=\(try await fixture.token(["clientId": "anna"]).token)")
        _ = try await client.send(["action": 10, "channel": "a"])
        _ = try await client.presence(2, serial: 0)
        observer.takeFrames()
        let request: WireValue = ["clientId": "anna", "capability": #"{"b":["*"]}"#]
        let token = try await fixture.token(request).token
        let frames = try await client.send(["action": 17, "auth": ["accessToken": .string(token)]])
        #expect(frames.actions.suffix(2) == [.error, .connected])
        #expect(observer.takeFrames().entries("presence").map { $0["action"] } == [3])
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty)
    }

    @Test func `a connection leaves every channel with all of its members`() async throws {
        let fixture = try await Fixture()
        let (observer, _) = await fixture.connect()
        let (client, _) = await fixture.connect()
        var serial: Int64 = 0
        for channel in ["a", "b"] {
            _ = try await observer.send(["action": 10, "channel": .string(channel)])
            for clientId in ["anna", "berta"] {
                _ = try await client.presence(2, ["clientId": .string(clientId)], on: channel, serial: serial)
                serial += 1
            }
        }
        observer.takeFrames()
        _ = try await client.send(["action": 7])
        let frames = observer.takeFrames()
        #expect(frames.map { $0["channel"] } == ["a", "b"], "one frame for each channel")
        for frame in frames {
            #expect([frame].entries("presence").map { $0["clientId"] } == ["anna", "berta"])
            #expect(Set([frame].entries("presence").compactMap { $0["id"]?.stringValue }).count == 2)
        }
    }
}
