import enum AblyPlatform.WireFormat
import Testing

@testable import AblyLocal

/// The parameters of a realtime client's URL.
@Suite struct ConnectionSettingsTests {
    private func settings(_ query: String) throws(Refusal) -> ConnectionSettings {
        try ConnectionSettings(RequestURL("/?\(query)"))
    }

    @Test func `the defaults are JSON, echoes, heartbeats and fifteen seconds`() throws {
        let settings = try settings("")
        #expect(settings.format == .json && settings.echoes && !settings.usesPings)
        #expect(settings.presenceGrace == 15_000)
    }

    @Test(arguments: [
        ("format=json", WireFormat.json), ("format=msgpack", .msgpack), ("format=json&format=msgpack", .msgpack),
    ])
    func `the format is JSON or MessagePack, the last one if there are several`(
        query: String, format: WireFormat
    ) throws {
        #expect(try settings(query).format == format)
        #expect(ConnectionSettings.format(try RequestURL("/?\(query)")) == format)
    }

    @Test(arguments: [("echo=false", false), ("echo=true", true), ("echo=", true), ("echo=0", true)])
    func `only the value false ends echoes`(query: String, echoes: Bool) throws {
        #expect(try settings(query).echoes == echoes)
    }

    @Test(arguments: [("heartbeats=false", true), ("heartbeats=true", false), ("heartbeats=", false)])
    func `only a client that declines heartbeats gets pings`(query: String, usesPings: Bool) throws {
        #expect(try settings(query).usesPings == usesPings)
    }

    @Test(arguments: [("0", 0), ("1", 1), ("120000", 120_000), ("3600000", 3_600_000), ("3600001", 3_600_000)])
    func `members remain for the time that the client asks for, at most an hour`(text: String, grace: Int64) throws {
        #expect(try settings("remainPresentFor=\(text)").presenceGrace == grace)
    }

    @Test(arguments: [
        "format=xml", "format=", "format=JSON", "remainPresentFor=-1", "remainPresentFor=", "remainPresentFor=1.5",
        "remainPresentFor=soon", "remainPresentFor=9223372036854775808",
    ])
    func `an invalid value is refused with the name of its parameter`(query: String) async {
        let name = query.prefix { $0 != "=" }
        await expectRefusal(40003, naming: String(name)) { _ = try settings(query) }
    }

    @Test func `the format of an error is JSON if the client asked for an unknown one`() throws {
        #expect(ConnectionSettings.format(try RequestURL("/?format=xml")) == .json)
        #expect(ConnectionSettings.format(try RequestURL("/")) == .json)
    }
}
