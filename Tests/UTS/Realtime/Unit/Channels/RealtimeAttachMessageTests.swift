import AblyPubSub
import Testing

/// What a client and the service tell each other when a channel is attached (RTL4c1, RTL4k, RTL4l, RTL4m).
@Suite struct RealtimeAttachMessageTests {
    private static func attached(
        _ options: ChannelOptions, answer: ProtocolMessage = .attached("test")
    ) async throws -> (channel: RealtimeChannel, request: ProtocolMessage) {
        let mock = MockWebSocket.scripted(attach: [answer])
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let channel = try realtime.channels.get("test", options: options)
        try await channel.attach()
        return (channel, try #require(mock.messages(.attach).first))
    }

    // UTS: realtime/unit/RTL4c1/includes-channel-serial-0
    @Test func `a request to attach names the last place that the service named`() async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test", serial: "serial-from-server-1")])
        let (_, channel) = try await mock.clientAndAttachedChannel()

        try await channel.setOptions(ChannelOptions(modes: [.subscribe]))

        #expect(mock.messages(.attach).map(\.channelSerial) == [nil, "serial-from-server-1"])
    }

    // UTS: realtime/unit/RTL4k/includes-channel-params-0
    @Test func `a request to attach carries the parameters of the options`() async throws {
        let (_, request) = try await Self.attached(ChannelOptions(params: ["rewind": "1", "delta": "vcdiff"]))
        #expect(request.params == ["rewind": "1", "delta": "vcdiff"])
    }

    @Test func `a request to attach without options has neither parameters nor flags`() async throws {
        let (_, request) = try await Self.attached(ChannelOptions())
        #expect(request.params == nil)
        #expect(request.flags == nil)
    }

    // RTL4k1
    @Test func `a channel has the parameters that the service has recognised last`() async throws {
        let (channel, _) = try await Self.attached(
            ChannelOptions(params: ["rewind": "1", "unknown": "x"]),
            answer: .attached("test", params: ["rewind": "1"]))
        #expect(channel.params == ["rewind": "1"])
    }

    @Test func `a channel has no parameters if the service names none`() async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test", params: ["rewind": "1"])])
        let (_, channel) = try await mock.clientAndAttachedChannel()
        #expect(channel.params == ["rewind": "1"])

        mock.sendToClient(.attached("test"))

        #expect(channel.params == [:])
    }

    // UTS: realtime/unit/RTL4l/modes-encoded-as-flags-0
    @Test func `a request to attach carries the modes of the options as flags`() async throws {
        let (_, request) = try await Self.attached(ChannelOptions(modes: [.publish, .subscribe]))
        #expect(request.flags?.rawValue == 131_072 | 262_144)
    }

    // UTS: realtime/unit/RTL4m/modes-from-attached-0
    @Test func `a channel has the modes among the flags of the answer, and no other flag`() async throws {
        let flags = ProtocolMessage.Flags(rawValue: 131_072 | 262_144).union([.resumed, .hasBacklog, .hasPresence])
        let (channel, _) = try await Self.attached(ChannelOptions(), answer: .attached("test", flags: flags))
        #expect(channel.modes == [.publish, .subscribe])
        #expect(channel.modes.contains(.publish) && channel.modes.contains(.subscribe))
        #expect(channel.modes.rawValue == 393_216)
    }

    // UTS: realtime/unit/RTL4j/attach-resume-flag-0 (RTL4j was deleted: no flag is sent)
    @Test func `a request to attach an attached channel anew has no flag of its own`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()

        try await channel.setOptions(ChannelOptions(params: ["rewind": "1"]))

        #expect(mock.messages(.attach).count == 2)
        #expect(mock.messages(.attach).allSatisfy { ($0.flags?.rawValue ?? 0) & 32 == 0 })
    }
}
