import enum AblyPlatform.WireValue

@testable import AblyLocal

extension DirectClient {
    /// Attaches to a channel.
    ///
    /// - Parameters:
    ///   - modes: The modes among the flags.
    ///   - flags: Further flags.
    ///   - position: The `channelSerial` to continue from.
    /// - Returns: What the service sent since the frames were last taken.
    @discardableResult
    func attach(
        to channel: String, modes: ChannelModes = [], flags: FrameFlags = [], params: [String: WireValue]? = nil,
        after position: String? = nil
    ) async throws -> [WireValue] {
        try await send(
            .object(omittingNil: [
                ("action", 10), ("channel", .string(channel)), ("flags", .int(modes.rawValue | flags.rawValue)),
                ("params", params.map(WireValue.object)), ("channelSerial", position.map(WireValue.string)),
            ]))
    }

    /// Publishes messages.
    ///
    /// - Returns: What the service sent since the frames were last taken.
    @discardableResult
    func publish(_ messages: WireValue..., to channel: String, serial: Int64 = 0) async throws -> [WireValue] {
        try await send([
            "action": 15, "channel": .string(channel), "msgSerial": .int(serial), "messages": .array(messages),
        ])
    }

    /// Changes presence sets.
    ///
    /// - Returns: What the service sent since the frames were last taken.
    @discardableResult
    func changePresence(_ events: WireValue..., on channel: String, serial: Int64 = 0) async throws -> [WireValue] {
        try await send([
            "action": 14, "channel": .string(channel), "msgSerial": .int(serial), "presence": .array(events),
        ])
    }

    /// Annotates messages.
    ///
    /// - Returns: What the service sent since the frames were last taken.
    @discardableResult
    func annotate(_ annotations: WireValue..., on channel: String, serial: Int64 = 0) async throws -> [WireValue] {
        try await send([
            "action": 21, "channel": .string(channel), "msgSerial": .int(serial), "annotations": .array(annotations),
        ])
    }
}

extension Fixture {
    /// Publishes over HTTP.
    @discardableResult
    func publish(_ body: WireValue, to channel: String) async throws -> PublishResult {
        try await service.publish(body, to: channel, by: caller())
    }
}

extension [WireValue] {
    /// The code of the error in the first frame with one.
    var errorCode: Int? { lazy.compactMap { $0["error"]?["code"]?.intValue }.first }

    /// The data of all messages in the frames; null for a message without data.
    var data: [WireValue] { entries().map { $0["data"] ?? .null } }

    /// The positions of the frames; empty for a frame without one.
    var positions: [String] { map { $0["channelSerial"]?.stringValue ?? "" } }
}

extension WireValue {
    /// The flags of a frame that are not modes.
    var frameFlags: FrameFlags {
        FrameFlags(rawValue: Int64(self["flags"]?.intValue ?? 0)).intersection([
            .hasPresence, .hasBacklog, .resumed, .attachResume,
        ])
    }

    /// The modes among the flags of a frame.
    var modes: ChannelModes { ChannelModes(flags: Int64(self["flags"]?.intValue ?? 0)) }
}
