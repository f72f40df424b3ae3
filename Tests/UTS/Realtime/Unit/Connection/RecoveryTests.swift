import AblyPubSub
import Logging
import TestSupport
import Testing

/// Connections that another client continues (RTN16).
@Suite struct RecoveryTests {
    /// A recovery key.
    private func key(_ connectionKey: String, msgSerial: Int, _ channelSerials: WireValue = [:]) throws -> String {
        let value: WireValue = [
            "connectionKey": .string(connectionKey), "msgSerial": .int(Int64(msgSerial)),
            "channelSerials": channelSerials,
        ]
        return String(decoding: try WireFormat.json.encode(value), as: UTF8.self)
    }

    /// A service that continues any connection, under another key with each attempt.
    private let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
        attempt.respondWithSuccess(.connected(id: "recovered-conn", key: "new-key-\(number)"))
    }

    // UTS: realtime/unit/RTN16g/recovery-key-structure-0
    @Test func `a recovery key has the connection's key, the next serial and the channels' serials`() async throws {
        let serials = ["channel-alpha": "serial-a-001", "channel-éàü-世界": "serial-b-002"]
        let mock = MockWebSocket.connecting(.connected(key: "key-abc-123")) { message, socket in
            guard message.action == .attach else { return MockService.answer(message, on: socket) }
            let channel = message.channel ?? ""
            socket.sendToClient(.attached(channel, serial: serials[channel]))
        }
        let realtime = AblyRealtime(mock)
        realtime.connect()
        for channel in serials.keys { try await realtime.channels[channel].attach() }
        // Not attached, so it has no place in the key.
        _ = realtime.channels["unattached"]

        let key = try #require(realtime.connection.createRecoveryKey())
        let value = try WireFormat.json.decode(WireValue.self, from: Array(key.utf8))
        #expect(value["connectionKey"] == "key-abc-123")
        #expect(value["msgSerial"] == 0)
        #expect(value["channelSerials"] == .object(serials.mapValues { .string($0) }))
        let again = try WireFormat.json.decode(WireValue.self, from: WireFormat.json.encode(value))
        #expect(again == value)

        try await realtime.channels["channel-alpha"].publish(name: "event")
        let later = try #require(realtime.connection.createRecoveryKey())
        #expect(try WireFormat.json.decode(WireValue.self, from: Array(later.utf8))["msgSerial"] == 1)
    }

    // UTS: realtime/unit/RTN16g2/recovery-key-null-inactive-0
    @Test func `there is no recovery key without a connection that can be continued`() async {
        let closing = MockWebSocket.connecting()
        let realtime = AblyRealtime(closing)
        #expect(realtime.connection.createRecoveryKey() == nil)
        realtime.connect()
        #expect(realtime.connection.createRecoveryKey() != nil)
        realtime.connection.close()
        #expect(realtime.connection.state == .closing && realtime.connection.createRecoveryKey() == nil)
        await closing.clock.advance(by: .seconds(10))
        #expect(realtime.connection.state == .closed && realtime.connection.createRecoveryKey() == nil)

        let failed = AblyRealtime(mock)
        failed.connect()
        #expect(failed.connection.createRecoveryKey() != nil)
        mock.sendToClientAndClose(.error(50000, status: 500, "Fatal error"))
        #expect(failed.connection.state == .failed && failed.connection.createRecoveryKey() == nil)

        let refuses = Toggle(false)
        let refusing = MockWebSocket.refusing(refuses, .connected(ttl: 2_000))
        let suspended = AblyRealtime(refusing) { options in
            options.disconnectedRetryTimeout = .milliseconds(500)
            options.fallbackHosts = []
        }
        suspended.connect()
        refuses.isOn = true
        refusing.simulateDisconnect()
        #expect(suspended.connection.state == .disconnected && suspended.connection.createRecoveryKey() != nil)
        await refusing.clock.advance(by: .seconds(3))
        #expect(suspended.connection.state == .suspended && suspended.connection.createRecoveryKey() == nil)
    }

    // UTS: realtime/unit/RTN16k/recover-query-param-0
    @Test func `a recovery key is sent until the client is connected, and never again`() async throws {
        let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
            if number == 1 { return attempt.respondWithRefused() }
            attempt.respondWithSuccess(.connected(id: "recovered-conn", key: "new-key-\(number)"))
        }
        let recover = try key("recovered-key-xyz", msgSerial: 5)
        let realtime = AblyRealtime(mock) { options in
            options.recover = recover
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        realtime.connect()
        await mock.clock.advance(by: .seconds(1))
        #expect(realtime.connection.state == .connected)
        mock.simulateDisconnect()
        await realtime.close()
        realtime.connect()

        #expect(realtime.connection.state == .connected)
        #expect(
            mock.attempts.map { $0.query["recover"] } == ["recovered-key-xyz", "recovered-key-xyz", nil, nil])
        #expect(mock.attempts.map { $0.query["resume"] } == [nil, nil, "new-key-2", nil])
    }

    // UTS: realtime/unit/RTN16f/recover-initializes-msgserial-0
    @Test func `a client that continues a connection goes on counting its messages`() async throws {
        let recover = try key("old-key", msgSerial: 42, ["test-channel": "ch-serial-1"])
        let realtime = AblyRealtime(mock) { $0.recover = recover }
        realtime.connect()
        let channel = realtime.channels["test-channel"]
        try await channel.attach()

        let result = try await channel.publish(name: "event", data: "data")
        try await channel.publish(name: "event", data: "data")

        #expect(mock.messages(.message).map(\.msgSerial) == [42, 43])
        #expect(result.serials == ["serial-42-0"])
        #expect(realtime.connection.state == .connected)
    }

    @Test func `a client that cannot continue a connection counts its messages anew`() async throws {
        let failure = ServiceError(code: 80008, statusCode: 400, message: "Unable to recover connection")
        let mock = MockWebSocket.connecting(.connected(error: failure), onMessageFromClient: MockService.answer)
        let recover = try key("old-key", msgSerial: 42)
        let realtime = AblyRealtime(mock) { $0.recover = recover }
        realtime.connect()

        try await realtime.channels["test"].publish(name: "event")

        #expect(mock.messages(.message).map(\.msgSerial) == [0])
        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.errorReason?.code == 80008)
    }

    // UTS: realtime/unit/RTN16f1/malformed-recovery-key-0
    @Test(arguments: ["this-is-not-valid-json!!!", "", "{}", #"{"msgSerial": 3}"#, "[1]"])
    func `a malformed recovery key is logged, and not sent`(recover: String) {
        let recorder = LogRecorder()
        let realtime = AblyRealtime(mock) { options in
            options.recover = recover
            options.logger = recorder.logger
        }

        realtime.connect()

        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.id == "recovered-conn" && realtime.connection.key == "new-key-1")
        #expect(mock.attempts.count == 1)
        #expect(mock.attempts.first?.query["recover"] == nil && mock.attempts.first?.query["resume"] == nil)
        let errors = recorder.entries.filter { $0.level == .error }
        #expect(errors.count == 1 && errors.first?.message.contains("recover") == true)
    }

    // UTS: realtime/unit/RTN16j/recover-channel-serials-0
    @Test func `the channels of a recovery key exist, and are attached where they were left`() async throws {
        let serials = [
            "channel-one": "serial-1-abc", "channel-two": "serial-2-def", "channel-üñîçöðé": "serial-3-unicode",
        ]
        let recover = try key("old-key-abc", msgSerial: 10, .object(serials.mapValues { .string($0) }))
        let realtime = AblyRealtime(mock) { $0.recover = recover }
        #expect(serials.keys.allSatisfy(realtime.channels.exists))
        realtime.connect()

        for (name, serial) in serials {
            #expect(realtime.channels[name].properties.channelSerial == serial)
            #expect(realtime.channels[name].state == .initialized)
        }
        #expect(mock.messages(.attach).isEmpty)
        try await realtime.channels["channel-one"].attach()

        #expect(mock.messages(.attach).map(\.channel) == ["channel-one"])
        #expect(mock.messages(.attach).map(\.channelSerial) == ["serial-1-abc"])
        #expect(realtime.channels["channel-one"].state == .attached)
    }
}
