import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What clients that were away receive when they attach with the position up to which they received everything.
@Suite struct ContinuityTests {
    private let channel = "mutable:a"

    /// One of everything that can happen on a channel, and the frames that a client attached all the time received.
    private func happenings(_ fixture: Fixture) async throws -> [WireValue] {
        let (observer, _) = await fixture.connect("&clientId=observer")
        let (actor, _) = await fixture.connect("&clientId=anna")
        var frames = try await observer.attach(to: channel, modes: .all)
        let published = try await actor.publish(["name": "n", "data": "1"], ["data": "2"], to: channel, serial: 0)
        let serial = try #require(published[0]["res"]?[0]?["serials"]?[0])
        try await actor.changePresence(["action": 2, "data": "here"], on: channel, serial: 1)
        try await actor.publish(["action": 1, "serial": serial, "data": "one"], to: channel, serial: 2)
        try await actor.annotate(
            ["messageSerial": serial, "type": "likes:flag.v1"], on: channel, serial: 3)
        try await actor.changePresence(["action": 4, "data": "there"], ["action": 3], on: channel, serial: 4)
        try await actor.publish(["action": 2, "serial": serial], to: channel, serial: 5)
        try await fixture.publish(["data": "3"], to: channel)
        frames += observer.takeFrames()
        try #require(
            frames.actions == [
                .attached, .message, .presence, .message, .annotation, .message, .presence, .message, .message,
            ])
        return frames
    }

    @Test func `every frame of a channel carries a greater position than the one before`() async throws {
        let frames = try await happenings(Fixture())
        let positions = frames.positions
        #expect(!positions.contains(""))
        #expect(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `from each position, exactly the later events are delivered again in order`() async throws {
        let fixture = try await Fixture()
        var frames = try await happenings(fixture)
        for index in frames.indices {
            let (client, _) = await fixture.connect()
            let position = frames.positions[index]
            let replayed = try await client.attach(to: channel, modes: .all, after: position)
            #expect(replayed.first?["channelSerial"]?.stringValue == position)
            #expect(replayed.first?.frameFlags == .resumed && replayed.first?["error"] == nil)
            #expect(Array(replayed.dropFirst()) == Array(frames[(index + 1)...]), "from \(index)")
            // What happens next follows once.
            try await fixture.publish(["data": "\(index)"], to: channel)
            let following = client.takeFrames()
            #expect(following.data == [.string("\(index)")])
            frames += following
            await client.lose()
        }
    }

    @Test(arguments: [true, false])
    func `positions continue whether the connection is resumed or not`(isResumed: Bool) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let position = try await client.attach(to: "a").positions[0]
        await client.lose()
        try await fixture.publish(["data": "1"], to: "a")
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (next, _) = await fixture.connect(isResumed ? "&resume=\(key)" : "")
        #expect(next.takeFrames().isEmpty, "attachments are not resumed by themselves")
        let frames = try await next.attach(to: "a", after: position)
        #expect(frames.actions == [.attached, .message] && frames[0].frameFlags == .resumed && frames.data == ["1"])
    }

    @Test func `a client that missed nothing is told so and receives nothing again`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let first = try await client.attach(to: "a").positions[0]
        let again = try await client.attach(to: "a", after: first)
        #expect(again.actions == [.attached] && again[0].frameFlags == .resumed)
        try await fixture.publish(["data": "1"], to: "a")
        let last = client.takeFrames().positions[0]
        let later = try await client.attach(to: "a", flags: .attachResume, after: last)
        #expect(later.actions == [.attached] && later[0].frameFlags == .resumed && later.positions == [last])
    }

    @Test(arguments: [
        "", "nonsense", "00000000000001-000@SERIES", "99999999999999-000@SERIES", "01770131100000-000@elsewhere",
        "POSITION:000", "01770131100000-000",
    ])
    func `an unknown position is answered with 90003 and the present position`(position: String) async throws {
        let fixture = try await Fixture()
        try await fixture.publish(["data": "1"], to: "a")
        let (client, _) = await fixture.connect()
        let current = try await client.attach(to: "a").positions[0]
        let series = try #require(current.split(separator: "@").last)
        let position = position.replacing("SERIES", with: series).replacing("POSITION", with: current)
        let frames = try await client.attach(to: "a", flags: .attachResume, after: position)
        #expect(frames.actions == [.attached] && frames[0].frameFlags == [])
        #expect(frames.errorCode == 90003 && frames.positions == [current])
        try await fixture.publish(["data": "2"], to: "a")
        #expect(client.takeFrames().data == ["2"], "the client is attached nevertheless")
    }

    @Test(arguments: [(120_000, true), (120_001, false)] as [(Int64, Bool)])
    func `what happened within two minutes can be caught up on`(age: Int64, isKept: Bool) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let before = try await client.attach(to: "a").positions[0]
        try await fixture.publish(["data": "1"], to: "a")
        let after = client.takeFrames().positions[0]
        await fixture.advance(by: age)
        _ = client.takeFrames()
        let missed = try await client.attach(to: "a", after: before)
        #expect(missed.errorCode == (isKept ? nil : 90003) && missed.data == (isKept ? ["1"] : []))
        #expect(missed[0].frameFlags == (isKept ? .resumed : []))
        let nothing = try await client.attach(to: "a", after: after)
        #expect(nothing[0].frameFlags == .resumed, "a position is not too old by itself")
    }

    @Test func `beyond the limit of events, a client is told of the discontinuity`() async throws {
        var limits = LocalService.Limits()
        limits.continuityEventsPerChannel = 3
        let fixture = try await Fixture(limits: limits)
        let (client, _) = await fixture.connect()
        var positions = try await client.attach(to: "a").positions
        for number in 1...4 { try await fixture.publish(["data": .string("\(number)")], to: "a") }
        positions += client.takeFrames().positions
        let dropped = try await client.attach(to: "a", after: positions[0])
        #expect(dropped.actions == [.attached] && dropped.errorCode == 90003)
        let kept = try await client.attach(to: "a", after: positions[1])
        #expect(kept[0].frameFlags == .resumed && kept.data == ["2", "3", "4"])
    }

    @Test func `a client that was attached before and has no position is not resumed`() async throws {
        let fixture = try await Fixture()
        try await fixture.publish(["data": "1"], to: "a")
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", flags: .attachResume)
        #expect(frames.actions == [.attached] && frames[0].frameFlags == [] && frames[0]["error"] == nil)
    }

    @Test func `only events that the client would have received are delivered again`() async throws {
        let fixture = try await Fixture()
        let frames = try await happenings(fixture)
        let (client, connected) = await fixture.connect("&echo=false&clientId=anna")
        for (modes, actions) in [
            (.presenceSubscribe, [.presence, .presence]), (.annotationSubscribe, [.annotation]), (.publish, []),
            (.subscribe, [.message, .message, .message, .message, .message]),
        ] as [(ChannelModes, [FrameAction?])] {
            let replayed = try await client.attach(to: channel, modes: modes, after: frames.positions[0])
            #expect(replayed.actions == [.attached] + actions)
        }
        try await client.publish(["data": "own"], to: channel)
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (next, _) = await fixture.connect("&resume=\(key)&echo=false&clientId=anna")
        let own = try await next.attach(to: channel, after: frames.positions[8])
        #expect(own.actions == [.attached] && own[0].frameFlags == .resumed)
    }

    @Test func `a test can make a channel forget its events`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let position = try await client.attach(to: "a").positions[0]
        await fixture.service.forgetEvents(of: "a", appId: fixture.appId)
        let frames = try await client.attach(to: "a", after: position)
        #expect(frames.actions == [.attached] && frames.errorCode == 90003 && frames[0].frameFlags == [])
    }

    @Test func `a long absence is caught up on in full, in the client's format`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: .msgpack)
        let position = try await client.attach(to: "a").positions[0]
        await client.lose()
        let expected = (0..<500).map { WireValue.string("\($0)") }
        for data in expected { try await fixture.publish(["data": data], to: "a") }
        let (next, _) = await fixture.connect(format: .msgpack)
        let frames = try await next.attach(to: "a", after: position)
        #expect(frames.data == expected)
        #expect(Set(frames.positions).count == 501)
    }
}
