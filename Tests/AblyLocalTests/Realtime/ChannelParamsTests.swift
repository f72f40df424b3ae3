import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// The parameters of attachments as values.
@Suite struct ChannelParamsTests {
    private func params(_ members: KeyValuePairs<String, String>) throws -> ChannelParams {
        var params = ChannelParams()
        for (name, value) in members { try params.set(name, value) }
        return params
    }

    @Test(
        arguments: [
            ("1", .messages(1)), ("25", .messages(25)), ("1000", .messages(1000)), ("5000", .messages(1000)),
            ("0", nil), ("0s", nil), ("1s", .time(1000)), ("30s", .time(30_000)), ("2m", .time(120_000)),
        ] as [(String, ChannelParams.Rewind?)])
    func `a rewind is a number of messages, or a time in seconds or minutes`(
        text: String, rewind: ChannelParams.Rewind?
    ) throws {
        #expect(try params(["rewind": text]).rewind == rewind)
    }

    @Test(arguments: [
        ("rewind", ""), ("rewind", "s"), ("rewind", "-1"), ("rewind", "1.5"), ("rewind", "2h"), ("rewind", "one"),
        ("rewind", "99999999999999999999"), ("rewindLimit", "0"), ("rewindLimit", "-1"), ("rewindLimit", "many"),
    ])
    func `an invalid parameter is refused by name`(name: String, value: String) async {
        await expectRefusal(40003, naming: "\(name): ") { _ = try params([name: value]) }
    }

    @Test func `the limit of a rewind is bounded`() throws {
        #expect(ChannelParams().rewindLimit == 100)
        #expect(try params(["rewindLimit": "7"]).rewindLimit == 7)
        #expect(try params(["rewindLimit": "1000000"]).rewindLimit == 1000)
    }

    @Test func `only known parameters with known values are confirmed, as they were given`() throws {
        let params = try params([
            "rewind": "2m", "rewindLimit": "1000000", "delta": "vcdiff", "modes": "publish, nonsense",
            "occupancy": "metrics.subscribers", "appendMode": "full", "agent": "x", "Rewind": "1",
        ])
        #expect(
            params.wire(modes: [.publish, .subscribe]) == [
                "rewind": "2m", "rewindLimit": "1000000", "delta": "vcdiff", "modes": "publish,subscribe",
                "occupancy": "metrics.subscribers", "appendMode": "full",
            ])
        #expect(params.delta && params.appendsInFull && params.modes == .publish)
        #expect(params.occupancy == .one("subscribers"))
    }

    @Test func `without known parameters, none are confirmed`() throws {
        #expect(ChannelParams().wire(modes: .standard) == nil)
        let unknown = try params(["delta": "xdelta", "occupancy": "everything", "agent": "x"])
        #expect(unknown.wire(modes: .standard) == nil)
        #expect(!unknown.delta && unknown.occupancy == nil)
    }

    @Test func `a parameter that is given again has its last value`() throws {
        let params = try params(["rewind": "5", "appendMode": "full", "rewind": "10s", "appendMode": "delta"])
        #expect(params.rewind == .time(10_000) && !params.appendsInFull)
        #expect(params.wire(modes: []) == ["rewind": "10s", "appendMode": "delta"])
    }
}
