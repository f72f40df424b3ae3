import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What the connection level shows only over sockets: handshakes, pings, and clients that do not read.
@Suite struct ConnectionSocketTests {
    @Test(arguments: ["/?key=local.dev:wrong", "/?key=nobody.key:secret", "/?access_token=x", "/", "/?format=xml"])
    func `the handshake is completed before an error is reported`(target: String) async throws {
        let service = try await LocalService.start()
        let socket = try await RawWebSocket.connect(port: service.port)
        #expect(try await socket.handshake(path: target).status == 101)
        let frame = try await socket.nextMessage()
        #expect(frame["action"] == 9 && frame["channel"] == nil && frame.refusalCode != nil)
        #expect(try await socket.waitForEnd() == 1000)
        await service.stop()
    }

    @Test func `credentials in the handshake's header field Authorization are accepted`() async throws {
        let service = try await LocalService.start()
        let socket = try await RawWebSocket.connect(port: service.port)
        let authorization = SocketClient(port: service.port, key: service.key).authorization
        #expect(try await socket.handshake(path: "/?v=6", headers: ["Authorization": authorization]).status == 101)
        #expect(try await socket.nextMessage()["action"] == 4)
        await service.stop()
    }

    @Test func `a ping is answered with a pong that has its payload, also before CONNECTED`() async throws {
        let service = try await LocalService.start()
        await service.nextConnections([.ignore])
        let socket = try await RawWebSocket.connect(port: service.port)
        #expect(try await socket.handshake(path: "/?key=\(service.key)").status == 101)
        for payload in [Array("ping".utf8), []] {
            try await socket.send(frame: .ping, payload: payload)
            let pong = try await socket.nextFrame()
            #expect(pong.opcode == .pong && pong.payload == payload)
        }
        await service.stop()
    }

    @Test func `an idle client without heartbeats is pinged`() async throws {
        let service = try await LocalService.start()
        let peer = try await RealtimePeer.connect(service, query: ["heartbeats": "false"])
        service.advanceClock(by: .seconds(15))
        #expect(try await peer.socket.nextFrame().opcode == .ping)
        await service.stop()
    }

    @Test(arguments: WireFormat.allCases)
    func `clients are told before the service stops`(format: WireFormat) async throws {
        let service = try await LocalService.start()
        let peer = try await RealtimePeer.connect(service, format: format)
        async let stopped: Void = service.stop()
        #expect(try await peer.next(action: 6)["error"]?["code"] == 80003)
        #expect(try await peer.socket.waitForEnd() == 1000)
        await stopped
    }

    @Test func `a client that does not read is disconnected, and misses nothing when it resumes`() async throws {
        var options = LocalService.Options()
        options.limits.outgoingQueueSize = 100_000
        let service = try await LocalService.start(options)
        var slow = try await RealtimePeer.connect(service, query: ["clientId": "slow"])
        var position = try await slow.attach("a")["channelSerial"]?.stringValue
        let publisher = try await RealtimePeer.connect(service)
        let data = WireValue.string(String(repeating: "x", count: 10_000))
        var published: [String] = []
        while await service.connections().first(where: { $0.clientId == "slow" })?.isConnected == true {
            let name = "\(published.count)"
            published.append(name)
            try #require(published.count < 5000, "the client was not disconnected")
            _ = try await publisher.publish("a", [["name": .string(name), "data": data]])
        }
        var received: [String] = []
        for _ in 0..<20 where received.count < published.count {
            for message in await rest(of: slow, until: published.count - received.count) {
                position = message["channelSerial"]?.stringValue
                received += [message].entries().compactMap { $0["name"]?.stringValue }
            }
            guard received.count < published.count else { break }
            slow = try await RealtimePeer.connect(
                service, query: ["clientId": "slow", "resume": slow.connectionKey])
            #expect(slow.connected["error"] == nil)
            try await slow.send(["action": 10, "channel": "a", "channelSerial": position.map(WireValue.string)])
        }
        #expect(received == published)
        await service.stop()
    }

    /// The messages that a client receives before its socket ends.
    ///
    /// - Parameter count: The number after which it stops to wait.
    private func rest(of peer: RealtimePeer, until count: Int) async -> [WireValue] {
        var messages: [WireValue] = []
        while messages.count < count, let frame = try? await peer.socket.nextMessage() {
            if frame["action"] == 15 { messages.append(frame) }
        }
        return messages
    }
}
