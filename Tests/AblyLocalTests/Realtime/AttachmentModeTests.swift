import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What each mode of an attachment allows.
@Suite struct AttachmentModeTests {
    private let channel = "mutable:a"

    /// A service with a message, a client attached with all modes but one, and another that is attached with all.
    private func attached(
        without mode: ChannelModes, key: String? = nil
    ) async throws -> (fixture: Fixture, client: DirectClient, other: DirectClient, serial: WireValue) {
        let fixture = try await Fixture(keys: key.map { [$0] } ?? [])
        let (client, _) = await fixture.connect(key: key == nil ? 0 : 1, "&clientId=anna")
        let (other, _) = await fixture.connect("&clientId=berta")
        let serial = try await fixture.publish(["name": "n", "data": "1"], to: channel).serials[0]
        try await client.attach(to: channel, modes: ChannelModes.all.subtracting(mode))
        try await other.attach(to: channel, modes: .all)
        return (fixture, client, other, .string(serial))
    }

    /// Does everything that reaches other clients.
    private func actEverywhere(_ client: DirectClient, on serial: WireValue) async throws -> [WireValue] {
        var frames = try await client.publish(["data": "x"], to: channel, serial: 0)
        frames += try await client.changePresence(["action": 2], on: channel, serial: 1)
        frames += try await client.annotate(
            ["messageSerial": serial, "type": "likes:flag.v1"], on: channel, serial: 2)
        frames += try await client.publish(["action": 1, "serial": serial, "data": "y"], to: channel, serial: 3)
        return frames
    }

    @Test(
        arguments: [(.publish, [0, 3]), (.presence, [1]), (.annotationPublish, [2]), ([], [])]
            as [(ChannelModes, [Int])])
    func `without a mode for sending, exactly its frames are refused`(
        mode: ChannelModes, refused: [Int]
    ) async throws {
        let (_, client, _, serial) = try await attached(without: mode)
        let frames = try await actEverywhere(client, on: serial)
        let refusals = frames.frames(.nack)
        #expect(refusals.map { $0["msgSerial"] } == refused.map { .int(Int64($0)) })
        #expect(refusals.allSatisfy { $0["error"]?["code"] == 40165 && $0["error"]?["statusCode"] == 401 })
        #expect(frames.frames(.ack).count == 4 - refused.count)
    }

    @Test(
        arguments: [
            (.subscribe, [.presence, .annotation]), (.annotationSubscribe, [.message, .presence, .message, .message]),
            (.presenceSubscribe, [.message, .annotation, .message, .message]),
            ([], [.message, .presence, .annotation, .message, .message]),
        ] as [(ChannelModes, [FrameAction?])])
    func `without a mode for receiving, exactly its frames are not delivered`(
        mode: ChannelModes, received: [FrameAction?]
    ) async throws {
        let (_, client, other, serial) = try await attached(without: mode)
        _ = client.takeFrames()
        _ = try await actEverywhere(other, on: serial)
        #expect(client.takeFrames().actions == received)
    }

    @Test func `a client without presence_subscribe receives its own presence and no members`() async throws {
        let (fixture, client, other, _) = try await attached(without: .presenceSubscribe)
        try await other.changePresence(["action": 2], on: channel)
        #expect(client.takeFrames().isEmpty)
        let own = try await client.changePresence(["action": 2], on: channel)
        #expect(own.actions == [.presence, .ack] && own.entries("presence").map { $0["clientId"] } == ["anna"])
        let (third, _) = await fixture.connect()
        let without = try await third.attach(to: channel, modes: .subscribe)
        #expect(without.actions == [.attached] && without[0].frameFlags == [])
        let with = try await third.attach(to: channel, modes: .presenceSubscribe)
        #expect(with.actions == [.attached, .sync] && with[0].frameFlags == .hasPresence)
        #expect(with.entries("presence").map { $0["clientId"] } == ["berta", "anna"])
    }

    @Test(
        arguments: [
            (.publish, #"{"*":["subscribe"]}"#, 0), (.presence, #"{"*":["subscribe","publish"]}"#, 1),
            (.annotationPublish, #"{"*":["subscribe","publish","presence"]}"#, 2),
        ] as [(ChannelModes, String, Int)])
    func `a capability that does not allow an operation is the reason before the mode`(
        mode: ChannelModes, key: String, index: Int
    ) async throws {
        let (_, client, _, serial) = try await attached(without: mode, key: key)
        let refusal = try await actEverywhere(client, on: serial).frames(.nack).first {
            $0["msgSerial"]?.intValue == index
        }
        #expect(refusal?["error"]?["code"] == 40160 && refusal?["error"]?["statusCode"] == 401)
    }

    @Test func `modes limit attachments and not clients that are not attached`() async throws {
        let (_, client, other, _) = try await attached(without: .publish)
        try await client.send(["action": 12, "channel": .string(channel)])
        _ = other.takeFrames()
        #expect(try await client.publish(["data": "x"], to: channel, serial: 9).actions == [.ack])
        #expect(other.takeFrames().data == ["x"])
    }
}
