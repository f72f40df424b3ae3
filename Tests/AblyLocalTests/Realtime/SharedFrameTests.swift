import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import NIOCore
import Testing

@testable import AblyLocal

/// How often frames for many clients are encoded.
@Suite struct SharedFrameTests {
    /// The address of a buffer's storage. Buffers that are alive at the same time have the same address only if they
    /// share it.
    private func address(_ buffer: ByteBuffer) -> UInt {
        buffer.withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
    }

    /// The buffers of the next publish, for each client.
    private func delivered(
        _ fixture: Fixture, to clients: [DirectClient], _ message: WireValue = ["name": "n", "data": "payload"]
    ) async throws -> [ByteBuffer] {
        for client in clients { _ = client.takeFrames() }
        try await fixture.publish(message, to: "a")
        return try clients.map { client in
            let buffers = client.takeBuffers()
            try #require(buffers.count == 1)
            return buffers[0]
        }
    }

    @Test func `all clients of one format receive the same encoded frame`() async throws {
        let fixture = try await Fixture()
        var clients: [DirectClient] = []
        for index in 0..<20 {
            let client = await fixture.connect(format: index % 2 == 0 ? .json : .msgpack).client
            try await client.attach(to: "a", params: index % 3 == 0 ? ["appendMode": "full"] : nil)
            clients.append(client)
        }
        let buffers = try await delivered(fixture, to: clients)
        let json = Set(buffers.indices.filter { $0 % 2 == 0 }.map { address(buffers[$0]) })
        let msgpack = Set(buffers.indices.filter { $0 % 2 == 1 }.map { address(buffers[$0]) })
        #expect(json.count == 1 && msgpack.count == 1 && json != msgpack)
    }

    @Test func `clients with the same deltas share a frame, and others receive one in full`() async throws {
        let fixture = try await Fixture()
        var clients: [DirectClient] = []
        for index in 0..<6 {
            let client = await fixture.connect().client
            try await client.attach(to: "a", params: index < 4 ? ["delta": "vcdiff"] : nil)
            clients.append(client)
        }
        let text = String(repeating: "payload ", count: 20)
        _ = try await delivered(fixture, to: clients, ["data": .string(text)])
        // This client has nothing that its next message could be a delta from.
        try await clients[3].attach(to: "a", params: ["delta": "vcdiff"])
        let buffers = try await delivered(fixture, to: clients, ["data": .string(text + "1")])
        let addresses = buffers.map(address)
        #expect(Set(addresses[0..<3]).count == 1 && Set(addresses[4..<6]).count == 1)
        #expect(Set(addresses).count == 3)
        #expect(buffers[0].readableBytes < buffers[4].readableBytes)
    }

    @Test func `a frame names the channel as each client wrote it`() async throws {
        let fixture = try await Fixture()
        let names = ["a", "[?rewind=1]a", "a", "[?rewind=1]a"]
        var clients: [DirectClient] = []
        for name in names {
            let client = await fixture.connect().client
            try await client.attach(to: name)
            clients.append(client)
        }
        let addresses = try await delivered(fixture, to: clients).map(address)
        #expect(addresses[0] == addresses[2] && addresses[1] == addresses[3] && addresses[0] != addresses[1])
        try await fixture.publish(["data": "x"], to: "a")
        for (name, client) in zip(names, clients) {
            #expect(client.takeFrames().map { $0["channel"]?.stringValue } == [name])
        }
    }

    @Test func `an append is encoded once in part and once in full`() async throws {
        let fixture = try await Fixture()
        var clients: [DirectClient] = []
        let serial = try await fixture.publish(["data": "first"], to: "mutable:a").serials[0]
        for index in 0..<6 {
            let client = await fixture.connect().client
            try await client.attach(to: "mutable:a", params: index % 2 == 0 ? ["rewind": "1"] : nil)
            _ = client.takeFrames()
            clients.append(client)
        }
        _ = try await fixture.service.update(
            serial, on: "mutable:a", with: ["action": 5, "data": "second"], by: fixture.caller())
        let buffers = clients.compactMap { $0.takeBuffers().first }
        try #require(buffers.count == 6)
        let addresses = buffers.map(address)
        #expect(Set(addresses).count == 2 && addresses[0] == addresses[2] && addresses[1] == addresses[5])
    }
}
