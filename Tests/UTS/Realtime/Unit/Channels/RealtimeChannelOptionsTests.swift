import AblyPubSub
import Testing

/// The options of a channel, and channels that are created with them (TB2 to TB4, RTS3).
@Suite struct RealtimeChannelOptionsTests {
    // UTS: realtime/unit/TB2/channel-options-attributes-0
    // UTS: realtime/unit/TB4/attach-on-subscribe-default-0
    @Test func `options that say nothing leave all to the service, and attach on subscribing`() {
        let options = ChannelOptions()
        #expect(options.cipher == nil)
        #expect(options.params.isEmpty)
        #expect(options.modes == nil)
        #expect(options.attachOnSubscribe)
        #expect(!ChannelOptions(attachOnSubscribe: false).attachOnSubscribe)
    }

    // UTS: realtime/unit/TB2c/options-with-params-0
    @Test func `options have parameters`() {
        let options = ChannelOptions(params: ["rewind": "1", "delta": "vcdiff"])
        #expect(options.params["rewind"] == "1")
        #expect(options.params["delta"] == "vcdiff")
    }

    // UTS: realtime/unit/TB2d/options-with-modes-0
    @Test func `options have modes`() throws {
        let modes = try #require(ChannelOptions(modes: [.publish, .subscribe]).modes)
        #expect(modes.contains(.publish))
        #expect(modes.contains(.subscribe))
        #expect(modes.rawValue.nonzeroBitCount == 2)
    }

    // UTS: realtime/unit/TB3/with-cipher-key-0 (TB3 is optional: the key alone makes the CipherParams)
    @Test func `a key is all that encryption needs`() throws {
        let options = ChannelOptions(
            cipher: try CipherParams(base64Key: "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="))
        #expect(options.cipher?.algorithm == "aes")
        #expect(options.cipher?.keyLength == 256)
    }

    // UTS: realtime/unit/RTS3b/options-set-on-new-0
    @Test func `a new channel has the options that it is created with`() throws {
        let realtime = AblyRealtime(MockWebSocket())
        let options = ChannelOptions(params: ["rewind": "1"], modes: [.subscribe])

        let channel = try realtime.channels.get("test", options: options)

        #expect(channel.options == options)
        #expect(channel.options.params["rewind"] == "1")
        #expect(channel.options.modes?.contains(.subscribe) == true)
    }

    // UTS: realtime/unit/RTS3c/options-updated-existing-0
    @Test func `an existing channel takes over the options that it is asked for with`() throws {
        let realtime = AblyRealtime(MockWebSocket())
        let channel = try realtime.channels.get("test", options: ChannelOptions(attachOnSubscribe: false))
        #expect(!channel.options.attachOnSubscribe)

        let same = try realtime.channels.get("test", options: ChannelOptions(cipher: .generated()))

        #expect(same === channel)
        #expect(channel.options.cipher != nil)
        #expect(channel.options.attachOnSubscribe)
    }

    // RTS3c
    @Test func `an attached channel takes over options that the service need not know`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let channel = try realtime.channels.get("test", options: ChannelOptions(params: ["rewind": "1"]))
        try await channel.attach()

        _ = try realtime.channels.get(
            "test", options: ChannelOptions(cipher: .generated(), params: ["rewind": "1"], attachOnSubscribe: false))

        #expect(channel.options.cipher != nil && !channel.options.attachOnSubscribe)
        #expect(mock.messages(.attach).count == 1)
    }

    // UTS: realtime/unit/RTS3c1/error-reattach-params-0
    @Test func `an attached channel cannot be had with other parameters`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        #expect(channel.state == .attached)

        let error = #expect(throws: AblyError.self) {
            try realtime.channels.get("test", options: ChannelOptions(params: ["rewind": "1"]))
        }

        #expect(error?.code == 40000)
        #expect(error?.description.contains("setOptions") == true)
        #expect(channel.options == ChannelOptions())
        #expect(mock.messages(.attach).count == 1)
    }

    // UTS: realtime/unit/RTS3c1/error-reattach-modes-1
    @Test func `a channel that is being attached cannot be had with other modes`() async throws {
        let mock = MockWebSocket.connecting()
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        #expect(channel.state == .attaching)

        let error = #expect(throws: AblyError.self) {
            try realtime.channels.get("test", options: ChannelOptions(modes: [.subscribe]))
        }

        #expect(error?.code == 40000)
        #expect(channel.options == ChannelOptions())
        mock.sendToClient(.attached("test"))
        _ = try await attaching.value
    }
}
