import AblyPubSub
import TestSupport
import Testing

/// Channels of which the service does not do, or undoes, what the client asked for, over real sockets (RTL3 to RTL14).
@Suite struct ChannelFaultProxyTests {
    /// Runs code with a connected client and a channel that is attached.
    private static func attached(
        _ name: String = Sandbox.unique("channel-fault"), _ change: (inout ClientOptions) -> Void = { _ in },
        _ body: (ProxiedSandbox, AblyRealtime, RealtimeChannel) async throws -> Void
    ) async throws {
        try await ProxiedSandbox.run { proxied in
            let realtime = proxied.realtime(change)
            realtime.connect()
            let channel = realtime.channels[name]
            try await channel.attach()
            #expect(channel.state == .attached)
            try await body(proxied, realtime, channel)
            #expect(realtime.connection.state == .connected)
        }
    }

    // UTS: realtime/proxy/RTL4f/attach-timeout-suppressed-0
    @Test func `a channel is suspended if the service does not respond to its attachment in time`() async throws {
        let name = Sandbox.unique("RTL4f")
        let rules = [ProxyRule(.message(.toService, .attach, channel: name), .suppress)]
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime { $0.realtimeRequestTimeout = .milliseconds(500) }
            realtime.connect()
            await realtime.connection.reaches(.connected)
            let channel = realtime.channels[name]
            let log = channel.log()

            let error = await #expect(throws: AblyError.self) { try await channel.attach() }

            #expect(error?.code == .channelOperationTimedOut)
            #expect(channel.state == .suspended)
            #expect(log.states == [.attaching, .suspended])
            #expect(realtime.connection.state == .connected)
            let attaches = proxied.log.filter { $0.message(.toService, .attach, channel: name) != nil }
            #expect(!attaches.isEmpty && attaches.allSatisfy(\.hasAction))
        }
    }

    // UTS: realtime/proxy/RTL14/error-on-attach-0
    @Test func `a channel whose attachment is responded to with an error has failed`() async throws {
        let name = Sandbox.unique("RTL14-error-on-attach")
        let message = WireValue.errorMessage(40160, status: 403, "Not permitted", channel: name)
        let rules = [ProxyRule(.message(.toClient, .attached, channel: name), .replace(message), times: 1)]
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime()
            realtime.connect()
            await realtime.connection.reaches(.connected)
            let channel = realtime.channels[name]
            let log = channel.log()

            let error = await #expect(throws: AblyError.self) { try await channel.attach() }

            #expect(error?.code == 40160)
            #expect(channel.state == .failed)
            #expect(channel.errorReason?.code == 40160 && channel.errorReason?.statusCode == 403)
            #expect(log.states == [.attaching, .failed])
            #expect(realtime.connection.state == .connected)
        }
    }

    // UTS: realtime/proxy/RTL5f/detach-timeout-suppressed-0
    @Test func `a channel is attached again if the service does not respond to its detachment in time`()
        async throws
    {
        let timeout: (inout ClientOptions) -> Void = { $0.realtimeRequestTimeout = .milliseconds(1_000) }
        try await Self.attached(Sandbox.unique("RTL5f"), timeout) { proxied, _, channel in
            proxied.proxy.add(
                [ProxyRule(.message(.toService, .detach, channel: channel.name), .suppress)], first: true)
            let log = channel.log()

            let error = await #expect(throws: AblyError.self) { try await channel.detach() }

            #expect(error?.code == .channelOperationTimedOut)
            #expect(channel.state == .attached)
            #expect(log.states == [.detaching, .attached])
            #expect(proxied.log.messages(.toService, .detach).count == 1)
        }
    }

    // UTS: realtime/proxy/RTL13a/unsolicited-detach-reattach-0
    @Test func `a channel that the service detaches is attached again`() async throws {
        try await Self.attached(Sandbox.unique("RTL13a")) { proxied, _, channel in
            let log = channel.log()
            let message: WireValue = [
                "action": 13, "channel": .string(channel.name),
                "error": .error(90198, status: 500, "Channel detached by server"),
            ]

            try await proxied.proxy.act(.inject(message))
            await eventually { log.states.last == .attached }

            #expect(channel.state == .attached)
            #expect(log.states == [.attaching, .attached])
            #expect(log.changes.first?.reason?.code == 90198)
            #expect(proxied.log.messages(.toService, .attach, channel: channel.name).count == 2)
        }
    }

    // UTS: realtime/proxy/RTL14/channel-error-goes-failed-1
    @Test func `an error about a channel ends the channel, and no more`() async throws {
        try await Self.attached(Sandbox.unique("RTL14")) { proxied, _, channel in
            let log = channel.log()
            let message = WireValue.errorMessage(40160, status: 403, "Not permitted", channel: channel.name)

            try await proxied.proxy.act(.inject(message))
            await channel.reaches(.failed)

            #expect(channel.state == .failed)
            #expect(channel.errorReason?.code == 40160)
            #expect(channel.errorReason?.statusCode == 403)
            #expect(channel.errorReason?.message.contains("Not permitted") == true)
            #expect(log.changes.map(\.current) == [.failed] && log.changes.map(\.previous) == [.attached])
        }
    }

    // UTS: realtime/proxy/RTL12/attached-non-resumed-update-0
    @Test func `a channel that is attached once more without its past tells of an update`() async throws {
        try await Self.attached(Sandbox.unique("RTL12")) { proxied, _, channel in
            let log = channel.log()
            let message = WireValue.attachedMessage(
                channel.name, error: .error(91001, status: 500, "Continuity lost"))

            try await proxied.proxy.act(.inject(message))
            await eventually { !log.changes.isEmpty }

            #expect(log.changes.map(\.event) == [.update])
            let update = log.changes.first
            #expect(update?.current == .attached && update?.previous == .attached)
            #expect(update?.resumed == false)
            #expect(update?.reason?.code == 91001 && update?.reason?.statusCode == 500)
            #expect(update?.reason?.message.contains("Continuity lost") == true)
            #expect(channel.state == .attached)
        }
    }

    // UTS: realtime/proxy/RTL3d/channels-reattach-on-reconnect-0
    @Test func `channels are attached again after their connection was lost`() async throws {
        try await Self.attached(Sandbox.unique("RTL3d-a")) { proxied, realtime, first in
            let second = realtime.channels[Sandbox.unique("RTL3d-b")]
            try await second.attach()
            let logs = [first.log(), second.log()]

            try await proxied.proxy.act(.close())
            await eventually { logs.allSatisfy { $0.states.last == .attached } }

            #expect(logs.map(\.states) == [[.attaching, .attached], [.attaching, .attached]])
            for channel in [first, second] {
                #expect(proxied.log.messages(.toService, .attach, channel: channel.name).count == 2)
                #expect(proxied.log.afterConnect(2).messages(.toService, .attach, channel: channel.name).count == 1)
            }
        }
    }
}
