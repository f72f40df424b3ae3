import AblyPubSub
import Logging
import TestSupport
import Testing

/// Messages as deltas, which the local service really makes and the client really applies.
@Suite struct DeltaIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    /// Payloads so similar that a delta is shorter.
    private static let similar: [WireValue] = [
        ["foo": "bar", "count": 1, "status": "active"],
        ["foo": "bar", "count": 2, "status": "active"],
        ["foo": "bar", "count": 2, "status": "inactive"],
        ["foo": "bar", "count": 3, "status": "inactive"],
        ["foo": "bar", "count": 3, "status": "active"],
    ]

    private let sandbox: Sandbox
    private let log = LogRecorder()

    init() async throws { sandbox = try await Self.app.value }

    /// A connected client.
    private func client(
        _ format: WireFormat, _ decoder: (any DeltaDecoder)?, _ change: (inout ClientOptions) -> Void = { _ in }
    ) async throws -> AblyRealtime {
        try await sandbox.connected(format: format) { options in
            options.deltaDecoder = decoder
            options.logger = log.logger
            change(&options)
        }
    }

    /// Publishes payloads, each under its place in the list as a name.
    private func publish(_ payloads: some Sequence<(offset: Int, element: WireValue)>, on channel: RealtimeChannel)
        async throws
    {
        for (number, payload) in payloads { try await channel.publish(name: "\(number)", data: payload) }
    }

    /// Checks that all payloads were received, each once and in order.
    private func expect(_ payloads: [WireValue], in received: Deliveries<Message>) async {
        await received.reaches(payloads.count)
        #expect(received.items.map(\.name) == payloads.indices.map { "\($0)" })
        #expect(received.items.map(\.data) == payloads)
    }

    // UTS: realtime/integration/PC3/delta-decode-end-to-end-0
    @Test(arguments: formats)
    func `similar messages are sent as deltas, and received as published`(format: WireFormat) async throws {
        let decoder = CountingDecoder()
        let client = try await client(format, decoder)
        let channel = try client.channels.get(Sandbox.unique("delta-PC3"), options: .delta)
        let received = try await channel.deliveries()
        let log = channel.log()

        try await publish(Self.similar.enumerated(), on: channel)

        await expect(Self.similar, in: received)
        #expect(decoder.calls == Self.similar.count - 1)
        #expect(log.changes.isEmpty)
        await client.close()
    }

    // UTS: realtime/integration/RTL19b/dissimilar-payloads-no-delta-0
    @Test(arguments: formats)
    func `dissimilar messages are received as published, and sent in full`(format: WireFormat) async throws {
        let decoder = CountingDecoder()
        let client = try await client(format, decoder)
        let channel = try client.channels.get(Sandbox.unique("delta-dissimilar"), options: .delta)
        let received = try await channel.deliveries()
        let log = channel.log()
        let payloads = (0..<5).map { _ in
            WireValue.bytes(Bytes((0..<1_024).map { _ in UInt8.random(in: .min ... .max) }))
        }

        try await publish(payloads.enumerated(), on: channel)

        await expect(payloads, in: received)
        // The local service sends a delta only if it is shorter, which it cannot be here.
        #expect(decoder.calls == 0)
        #expect(log.changes.isEmpty)
        await client.close()
    }

    // UTS: realtime/integration/PC3/no-deltas-without-param-1
    @Test(arguments: formats)
    func `a channel that does not ask for deltas receives none`(format: WireFormat) async throws {
        let decoder = CountingDecoder()
        let client = try await client(format, decoder)
        let channel = client.channels[Sandbox.unique("delta-no-param")]
        let received = try await channel.deliveries()

        try await publish(Self.similar.enumerated(), on: channel)

        await expect(Self.similar, in: received)
        #expect(decoder.calls == 0)
        await client.close()
    }

    // UTS: realtime/integration/RTL18/recovery-message-id-mismatch-0
    @Test(arguments: formats)
    func `after a message was missed, the next delta makes the client catch up on both`(
        format: WireFormat
    ) async throws {
        let decoder = CountingDecoder()
        let connector = LossyConnector()
        let client = try await client(format, decoder) { $0.connector = connector }
        let channel = try client.channels.get(Sandbox.unique("delta-recovery-mismatch"), options: .delta)
        let received = try await channel.deliveries()
        let log = channel.log()
        let payloads = Array(Self.similar.enumerated())

        try await publish(payloads.prefix(3), on: channel)
        await received.reaches(3)
        connector.loseNextMessage()
        try await publish(payloads.dropFirst(3), on: channel)

        await expect(Self.similar, in: received)
        #expect(await channel.reaches(.attached))
        #expect(log.states == [.attaching, .attached])
        #expect(log.changes.first?.reason?.code == 40018)
        #expect(self.log.entries.filter { $0.level == .error }.map { $0.metadata["code"] } == ["40018"])
        // RTL20: the delta of the message that was missed is not handed to the decoder.
        #expect(decoder.calls == 3)
        await client.close()
    }

    // UTS: realtime/integration/RTL18/recovery-decode-failure-1
    @Test(arguments: formats)
    func `what the decoder refuses is asked for anew, and received in full`(format: WireFormat) async throws {
        let decoder = CountingDecoder(isFailing: true)
        let client = try await client(format, decoder)
        let channel = try client.channels.get(Sandbox.unique("delta-recovery-decode"), options: .delta)
        let received = try await channel.deliveries()
        let log = channel.log()

        try await publish(Self.similar.enumerated(), on: channel)

        await expect(Self.similar, in: received)
        #expect(decoder.calls >= 1)
        await expectRecoveries(of: channel, log)
        await client.close()
    }

    // UTS: realtime/integration/PC3/no-plugin-causes-failed-2 (RTL18: recovery with 40018; RTL27b has 40019)
    @Test(arguments: formats)
    func `without a decoder, what is sent as a delta is asked for anew, and received in full`(
        format: WireFormat
    ) async throws {
        let subscriber = try await client(format, nil)
        let publisher = try await sandbox.connected(format: format)
        let name = Sandbox.unique("delta-no-decoder")
        let channel = try subscriber.channels.get(name, options: .delta)
        let received = try await channel.deliveries()
        let log = channel.log()

        try await publish(Self.similar.enumerated(), on: publisher.channels[name])

        await expect(Self.similar, in: received)
        await expectRecoveries(of: channel, log)
        await subscriber.close()
        await publisher.close()
    }

    /// Checks that a channel was attached anew, once or more, and only because of deltas.
    private func expectRecoveries(of channel: RealtimeChannel, _ log: StateLog<ChannelStateChange>) async {
        #expect(await channel.reaches(.attached))
        let recoveries = log.changes.filter { $0.current == .attaching }
        #expect(!recoveries.isEmpty)
        #expect(recoveries.allSatisfy { $0.reason?.code == 40018 })
        #expect(log.states == recoveries.flatMap { _ in [ChannelState.attaching, .attached] })
    }
}
