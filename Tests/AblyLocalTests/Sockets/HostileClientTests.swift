import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import NIOCore
import NIOPosix
import NIOWebSocket
import Testing

@testable import AblyLocal

/// Clients that ask for more than their share.
@Suite struct HostileClientTests {
    /// The service's side of a connection in tests of the connection itself: tells when a message has arrived.
    private struct Receiver: WebSocketReceiver {
        let received: EventLoopPromise<Void>

        func receive(_ message: [UInt8], isText: Bool) -> Bool {
            received.succeed()
            return true
        }

        func closed(isClean: Bool) {}
    }

    @Test func `pongs for a client that does not read them do not pile up`() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let receiver = Receiver(received: group.any().makePromise())
        let opened = group.any().makePromise(of: (any Channel).self)
        let server = try await ServerBootstrap(group: group)
            .childChannelOption(.socketOption(.so_sndbuf), value: 8192)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let transport = WebSocketTransport(channel: channel, queueSize: 1 << 20)
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: 1000)))
                    try pipeline.addHandler(
                        WebSocketHandler(transport: transport, receiver: receiver, frameSize: 1000))
                    opened.succeed(channel)
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let client = try await RawWebSocket.connect(port: #require(server.localAddress?.port))
        let ping = RawFrame(opcode: .ping, payload: [UInt8](repeating: 1, count: 125), mask: [1, 2, 3, 4]).bytes
        let pings = Array(repeatElement(ping, count: 1000).joined())
        for _ in 0..<20 { try await client.send(bytes: pings) }
        try await client.send(frame: .text, payload: [1])
        try await receiver.received.futureResult.get()
        // All pings were taken; the pongs for them would be 2.5 MB.
        let channel = try await opened.futureResult.get()
        let waiting = try await channel.getOption(.bufferedWritableBytes).get()
        #expect(waiting < 200_000)
        // Once it reads again, it is answered again.
        for _ in 0..<100 { #expect(try await client.nextFrame().opcode == .pong) }
        while try await !channel.eventLoop.submit({ channel.isWritable }).get() { _ = try await client.nextFrame() }
        try await client.send(frame: .ping, payload: [2])
        while try await client.nextFrame().payload != [2] {}
        client.drop()
        try await server.close()
    }

    @Test func `a client that sends without end does not keep others waiting`() async throws {
        let service = try await LocalService.start()
        let greedy = try await RealtimePeer.connect(service)
        let other = try await RealtimePeer.connect(service)
        let frame = RawFrame(opcode: .text, payload: Array(#"{"action":0}"#.utf8), mask: [1, 2, 3, 4]).bytes
        let burst = Array(repeatElement(frame, count: 500).joined())
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled { try await greedy.socket.send(bytes: burst) }
                greedy.socket.drop()
            }
            group.addTask {
                // Reads the answers, so that it is not disconnected for lack of room.
                try await greedy.socket.dropRest()
            }
            var longest = Duration.zero
            for number in 0..<10 {
                let start = ContinuousClock.now
                try await other.send(["action": 0, "id": .string("\(number)")])
                _ = try await other.next("HEARTBEAT") { $0["id"] == .string("\(number)") }
                longest = max(longest, ContinuousClock.now - start)
            }
            group.cancelAll()
            // Generous, as other tests share the machine: without turns, the wait would have no end.
            #expect(longest < .seconds(20))
            try await group.waitForAll()
        }
        await service.stop()
    }

    @Test func `a client cannot attach to more channels than the limit, however often it tries`() async throws {
        var options = LocalService.Options()
        options.limits.channelsPerConnection = 100
        let service = try await LocalService.start(options)
        let peer = try await RealtimePeer.connect(service)
        let other = try await RealtimePeer.connect(service)
        let attempts = 10_000
        let frames = (0..<attempts).flatMap { number in
            RawFrame(
                opcode: .text, payload: Array(#"{"action":10,"channel":"channel\#(number)"}"#.utf8), mask: [1, 2, 3, 4]
            ).bytes
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await peer.socket.send(bytes: frames) }
            var answers: [WireValue] = []
            while answers.count < attempts { answers += try await peer.socket.nextMessages() }
            #expect(answers.map { $0["channel"]?.stringValue } == (0..<attempts).map { "channel\($0)" })
            #expect(answers.map { $0["action"] } == (0..<attempts).map { $0 < 100 ? 11 : 9 })
            #expect(answers.dropFirst(100).allSatisfy { $0.refusalCode == 42910 })
            try await group.waitForAll()
        }
        #expect(await service.connections().map(\.channels.count).sorted() == [0, 100])
        _ = try await peer.detach("channel0")
        #expect(try await peer.attach("another")["action"] == 11)
        #expect(try await other.attach("channel5000")["action"] == 11)
        await service.stop()
    }

    @Test func `clients that come and go leave nothing behind`() async throws {
        let service = try await LocalService.start()
        let before = await service.service.accounts(of: "local")
        for number in 0..<60 {
            let peer = try await RealtimePeer.connect(service, query: ["clientId": "c", "remainPresentFor": "0"])
            if number % 3 > 0 {
                _ = try await peer.attach("a")
                _ = try await peer.presence("a", [["action": 2]])
            }
            switch number % 4 {
            case 0: try await peer.socket.close()
            case 1: try await peer.send(["action": 7])
            case 2: try await peer.socket.send(bytes: [0x81, 0xFE])
            default: break
            }
            peer.socket.drop()
        }
        try await service.wait { await !service.connections().contains(where: \.isConnected) }
        service.advanceClock(by: .seconds(120))
        try await service.wait { await service.connections().isEmpty }
        await service.forgetEvents(of: "a")
        let after = await service.service.accounts(of: "local")
        #expect(after.members == 0 && after.attachments == 0 && after.transports == 0 && after.connectionsOfApp == 0)
        #expect(after.weight - after.counted == before.weight - before.counted)
        await service.stop()
    }

    @Test func `a client that does not read does not delay the stop of the service`() async throws {
        let service = try await LocalService.start()
        let deaf = try await RealtimePeer.connect(service)
        _ = try await deaf.attach("a")
        let publisher = SocketClient(port: service.port, key: service.key)
        let body: WireValue = ["data": .string(String(repeating: "x", count: 60_000))]
        // More than the buffers of both ends' systems take.
        for _ in 0..<120 {
            let response = try await publisher.send("POST", "/channels/a/messages", body)
            #expect(response.status == 201)
        }
        #expect(await service.connections().map(\.isConnected) == [true])
        let duration = await ContinuousClock().measure { await service.stop(grace: .seconds(600)) }
        #expect(duration < .seconds(300))
    }
}

extension RawWebSocket {
    /// Reads until the end of the connection, and drops what it reads.
    fileprivate func dropRest() async throws {
        do {
            try await receive("the end", .seconds(600)) { buffer -> Void? in
                buffer = []
                return nil
            }
        } catch is Closed {}
    }

    /// Waits for messages in text, each in one frame; all that have arrived are returned.
    fileprivate func nextMessages() async throws -> [WireValue] {
        try await receive("messages", .seconds(60)) { buffer in
            var messages: [WireValue] = []
            // Removing each frame from the front of the buffer would move the rest each time.
            var rest = Array(buffer.prefix(65_536))
            let size = rest.count
            while let frame = try RawFrame.parse(&rest) {
                messages.append(try WireFormat.json.decode(WireValue.self, from: frame.payload))
            }
            buffer.removeFirst(size - rest.count)
            return messages.isEmpty ? nil : messages
        }
    }
}
