import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// Other options for a channel that exists (RTL16).
@Suite struct SetChannelOptionsTests {
    // UTS: realtime/unit/RTL16/set-options-updates-0
    @Test func `a channel that is not attached takes over its options at once`() async throws {
        let mock = MockWebSocket()
        let channel = AblyRealtime(mock).channels["test"]

        try await channel.setOptions(ChannelOptions(params: ["delta": "vcdiff"], attachOnSubscribe: false))

        #expect(channel.options.params["delta"] == "vcdiff")
        #expect(!channel.options.attachOnSubscribe)
        #expect(channel.state == .initialized)
    }

    // UTS: realtime/unit/RTL16a/triggers-reattach-0 (RTL16a demands a request, not a change of the state)
    @Test(arguments: [ChannelOptions(params: ["rewind": "1"]), ChannelOptions(modes: [.subscribe])])
    func `an attached channel is attached anew, and stays attached meanwhile`(options: ChannelOptions) async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test"), nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()
        let received = Mutex<[String?]>([])
        let listener = try await channel.subscribe { message in received.withLock { $0.append(message.name) } }
        let setting = Task { try await channel.setOptions(options) }
        await realtime.awaits(1, mock)
        #expect(channel.options == options)
        #expect(mock.messages(.attach).count == 2)
        #expect(mock.messages(.attach).last?.params == (options.params.isEmpty ? nil : options.params))
        #expect(mock.messages(.attach).last?.flags?.rawValue == options.modes?.rawValue)

        // RTL17: what arrives before the answer reaches its subscribers.
        mock.sendToClient(.messages("test", [Message(name: "meanwhile", data: "1")]))
        mock.sendToClient(.attached("test", flags: .resumed))

        try await setting.value
        #expect(channel.state == .attached)
        #expect(log.states.isEmpty)
        await eventually { received.withLock { !$0.isEmpty } }
        #expect(received.withLock { $0 } == ["meanwhile"])
        listener.cancel()
    }

    // RTL16a
    @Test func `a channel that is being attached is attached with the new options`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)

        try await channel.setOptions(ChannelOptions(params: ["rewind": "1"]))

        _ = try await attaching.value
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).map(\.params) == [nil, ["rewind": "1"]])
    }

    // RTL16a
    @Test(arguments: [ChannelOptions(), ChannelOptions(cipher: .generated(), attachOnSubscribe: false)])
    func `an attached channel takes over options without parameters and modes at once`(options: ChannelOptions)
        async throws
    {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()

        try await channel.setOptions(options)

        #expect(channel.options == options)
        #expect(mock.messages(.attach).count == 1)
    }

    // RTL16a
    @Test(arguments: [true, false])
    func `a call fails if the channel fails or is detached before the answer`(isFailure: Bool) async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test"), nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let setting = Task { try await channel.setOptions(ChannelOptions(params: ["rewind": "1"])) }
        await realtime.awaits(1, mock)

        if isFailure {
            mock.sendToClient(.error(40160, "Denied", channel: "test"))
        } else {
            try await channel.detach()
        }

        let error = await #expect(throws: AblyError.self) { try await setting.value }
        #expect(error?.code == (isFailure ? 40160 : .channelOperationFailed))
        #expect(channel.state == (isFailure ? .failed : .detached))
    }

    // RTL16a, RTL3d
    @Test func `a call waits for the next connection if the one before is lost`() async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test"), nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let setting = Task { try await channel.setOptions(ChannelOptions(params: ["rewind": "1"])) }
        await realtime.awaits(1, mock)

        mock.simulateDisconnect()

        try await setting.value
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).map(\.params) == [nil, ["rewind": "1"], ["rewind": "1"]])
    }
}
