import AblyPubSub
import Testing

/// Channels with some of the messages of another one (RTS5).
@Suite struct DerivedChannelTests {
    // UTS: realtime/unit/RTS5a/creates-derived-channel-0
    @Test func `a derived channel is named after the filter and the other channel`() throws {
        let realtime = AblyRealtime(MockWebSocket())

        let channel = try realtime.channels.getDerived("base", filter: "name == 'foo'")

        #expect(channel.name.hasPrefix("[filter="))
        #expect(channel.name.hasSuffix("]base"))
        #expect(realtime.channels.exists(channel.name))
    }

    // UTS: realtime/unit/RTS5a1/filter-base64-encoded-0
    // UTS: realtime/unit/DO2a/filter-attribute-0 (the filter is an argument: there are no other options to derive by)
    @Test(arguments: [
        ("name == 'test'", "bmFtZSA9PSAndGVzdCc="),
        ("name == 'event' && data.count > 10", "bmFtZSA9PSAnZXZlbnQnICYmIGRhdGEuY291bnQgPiAxMA=="),
    ])
    func `the filter is in the name in base64`(filter: String, encoded: String) throws {
        let channel = try AblyRealtime(MockWebSocket()).channels.getDerived("base", filter: filter)
        #expect(channel.name == "[filter=\(encoded)]base")
    }

    // UTS: realtime/unit/RTS5a2/derived-with-params-0
    @Test func `the parameters of the options follow the filter`() throws {
        let channel = try AblyRealtime(MockWebSocket()).channels.getDerived(
            "base", filter: "type == 'message'",
            options: ChannelOptions(params: ["rewind": "1", "delta": "vcdiff"]))
        #expect(channel.name == "[filter=dHlwZSA9PSAnbWVzc2FnZSc=?delta=vcdiff&rewind=1]base")
    }

    // UTS: realtime/unit/RTS5/get-derived-with-options-0
    @Test func `a derived channel has the options that it is created with`() throws {
        let channel = try AblyRealtime(MockWebSocket()).channels.getDerived(
            "base", filter: "true", options: ChannelOptions(modes: [.subscribe], attachOnSubscribe: false))
        #expect(channel.options.modes == [.subscribe])
        #expect(!channel.options.attachOnSubscribe)
    }
}
