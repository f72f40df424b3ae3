import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// The order of times, on a clock that advances only when a test moves it.
@Suite struct ClockTests {
    private let clock = ServiceClock(base: { Fixture.epoch })

    @Test func `a clock reading is greater than all earlier timestamps and less than all later ones`() {
        #expect(clock.stamp() == Fixture.epoch && clock.stamp() == Fixture.epoch, "stamps may share a millisecond")
        #expect(clock.reading() == Fixture.epoch + 1 && clock.reading() == Fixture.epoch + 1)
        #expect(clock.stamp() == Fixture.epoch + 2 && clock.reading() == Fixture.epoch + 3)
        #expect(clock.stamp(after: Fixture.epoch + 9) == Fixture.epoch + 10)
        #expect(clock.reading() == Fixture.epoch + 11)
        clock.advance(byMilliseconds: 100)
        #expect(clock.stamp() == Fixture.epoch + 100 && clock.now == Fixture.epoch + 100)
    }

    @Test func `alternating time requests and publishes are delayed before the clock runs far ahead`() {
        #expect(clock.delay(of: clock.reading()) == .zero)
        while clock.reading() < Fixture.epoch + 100 { _ = clock.stamp() }
        #expect(clock.delay(of: Fixture.epoch + 100) == .zero)
        #expect(clock.delay(of: Fixture.epoch + 101) == .milliseconds(1))
        #expect(clock.delay(of: Fixture.epoch + 5000) == .milliseconds(1000))
        #expect(clock.delay(of: Fixture.epoch + 10_001) == .zero, "the system's clock was set back")
    }

    @Test func `history bounded by the service's time is exact however much happens in a millisecond`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        var times: [Int64] = []
        for step in 0..<50 {
            times.append(fixture.service.clock.reading())
            _ = try await fixture.service.publish([["data": .string("\(step)")]], to: "a", by: caller)
        }
        for (step, time) in times.enumerated() {
            let before = PageRequest(limit: 100, end: time)
            let after = PageRequest(limit: 100, direction: .forwards, start: time)
            #expect(try await fixture.service.messages(of: "a", page: before, for: caller).items.count == step)
            let rest = try await fixture.service.messages(of: "a", page: after, for: caller).items
            #expect(rest.count == 50 - step && rest.first?.payload.content == .text("\(step)"))
        }
    }

    @Test func `a new message version is later than the message and every earlier clock reading`() async throws {
        let fixture = try await Fixture()
        let caller = try await fixture.caller()
        let serial = try await fixture.service.publish(["data": "1"], to: "mutable:a", by: caller).serials[0]
        for _ in 0..<3 {
            let before = fixture.service.clock.reading()
            _ = try await fixture.service.update(serial, on: "mutable:a", with: ["action": 1, "data": "2"], by: caller)
            let version = try await fixture.service.message(serial, on: "mutable:a", for: caller).version
            #expect(version.timestamp > before && version.timestamp < fixture.service.clock.reading())
        }
    }

    @Test func `a token of the same millisecond is revoked and a token issued afterwards is not`() async throws {
        let fixture = try await Fixture()
        let early = try await fixture.token(["clientId": "anna"]).token
        _ = try await fixture.service.revokeTokens(
            ["targets": ["clientId:anna"]], keyName: fixture.keys[0].name, by: fixture.caller())
        let late = try await fixture.token(["clientId": "anna"]).token
        await expectRefusal(40141) { _ = try await fixture.service.authenticate(.token(early), clientId: nil) }
        _ = try await fixture.service.authenticate(.token(late), clientId: nil)
    }
}
