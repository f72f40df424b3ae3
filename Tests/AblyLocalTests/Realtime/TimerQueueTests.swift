import Testing

@testable import AblyLocal

/// The events of the service's clock, in order.
@Suite struct TimerQueueTests {
    /// An event that a number identifies.
    private static func event(_ number: Int) -> TimerEvent {
        .heartbeat(connection: "c\(number % 7)", generation: number)
    }

    /// What a queue must contain: each event with its time, in the order in which they were added.
    private struct Model {
        var events: [(time: Int64, number: Int)] = []

        var earliest: Int64? { events.map(\.time).min() }

        mutating func removeFirst(dueAt now: Int64) -> TimerEvent? {
            guard let earliest, earliest <= now, let index = events.firstIndex(where: { $0.time == earliest }) else {
                return nil
            }
            return event(events.remove(at: index).number)
        }
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `events come in the order of their times, and of their insertion if those are equal`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var queue = TimerQueue()
        var model = Model()
        // Few different times, so that many are equal.
        let times = Int64(1)...Int64.random(in: 1...200, using: &random)
        for number in 0..<600 {
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<11:
                let time = Int64.random(in: times, using: &random)
                queue.insert(Self.event(number), at: time)
                model.events.append((time, number))
            case 11..<19:
                let now = Int64.random(in: 0...times.upperBound, using: &random)
                #expect(queue.removeFirst(dueAt: now) == model.removeFirst(dueAt: now))
            default:
                let connection = "c\(Int.random(in: 0..<7, using: &random))"
                queue.removeAll { $0.connection?.id == connection }
                model.events.removeAll { Self.event($0.number).connection?.id == connection }
            }
            #expect(queue.count == model.events.count && queue.earliest == model.earliest)
        }
        while let event = model.removeFirst(dueAt: .max) { #expect(queue.removeFirst(dueAt: .max) == event) }
        #expect(queue.removeFirst(dueAt: .max) == nil && queue.count == 0 && queue.earliest == nil)
    }

    @Test func `an event is due at its time and not before`() {
        var queue = TimerQueue()
        queue.insert(.revocation(appId: "a"), at: 100)
        #expect(queue.removeFirst(dueAt: 99) == nil && queue.earliest == 100 && queue.count == 1)
        #expect(queue.removeFirst(dueAt: 100) == .revocation(appId: "a") && queue.count == 0)
    }

    @Test func `only the events of connections belong to one`() {
        let events: [TimerEvent] = [
            .heartbeat(connection: "c", generation: 1), .tokenPrompt(connection: "c", generation: 1),
            .tokenExpiry(connection: "c", generation: 1), .presenceExpiry(connection: "c", generation: 1),
            .connectionExpiry(connection: "c", generation: 1),
        ]
        for event in events { #expect(event.connection?.id == "c" && event.connection?.generation == 1) }
        for event in [TimerEvent.revocation(appId: "c"), .occupancy(appId: "c", channel: "c")] {
            #expect(event.connection == nil)
        }
    }

    @Test func `the timers of earlier sockets and tokens do not pile up`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await fixture.connectBearer()
        for _ in 0..<2000 { try await client.send(ClientFrame.auth(try await fixture.token().token)) }
        #expect(await fixture.service.timers.count <= 1024 + 16 + 3)
        // Those that still have an effect are there.
        await fixture.advance(by: 15_000)
        #expect(client.takeFrames().actions == [.heartbeat])
        await fixture.advance(by: 3_555_000)
        #expect(client.takeFrames().frames(.auth).count == 1)
        await fixture.advance(by: 30_000)
        #expect(client.takeFrames().frames(.disconnected).count == 1)
    }

    @Test func `the timers of connections that ended do not pile up`() async throws {
        let fixture = try await Fixture()
        for _ in 0..<2000 {
            let (client, _) = await fixture.connect()
            try await client.send(ClientFrame.close)
        }
        #expect(await fixture.service.timers.count <= 1024 + 2)
    }
}
