import Testing

@testable import AblyLocal

/// The modes of attachments as values.
@Suite struct ChannelModesTests {
    @Test(
        arguments: [
            (.presence, 16, "presence"), (.publish, 17, "publish"), (.subscribe, 18, "subscribe"),
            (.presenceSubscribe, 19, "presence_subscribe"), (.annotationPublish, 21, "annotation_publish"),
            (.annotationSubscribe, 22, "annotation_subscribe"), (.objectSubscribe, 24, "object_subscribe"),
            (.objectPublish, 25, "object_publish"),
        ] as [(ChannelModes, Int64, String)])
    func `each mode has its flag (TB2d) and its name`(mode: ChannelModes, bit: Int64, name: String) {
        #expect(ChannelModes(flags: 1 << bit) == mode && mode.rawValue == 1 << bit)
        #expect(ChannelModes(names: name) == mode && mode.names == name)
    }

    @Test func `flags that are not modes are not among the modes`() {
        #expect(ChannelModes(flags: 1 << 20 | 1 << 23 | 0xffff | 1 << 40) == [])
        #expect(ChannelModes(flags: 1 << 17 | 1 << 5) == .publish)
        #expect(ChannelModes(flags: -1).names.split(separator: ",").count == 8)
    }

    @Test func `names of modes are read in any order and case, and written in the order of the flags`() {
        let modes = ChannelModes(names: " subscribe ,PUBLISH,nonsense,,presence_subscribe")
        #expect(modes == [.publish, .subscribe, .presenceSubscribe])
        #expect(modes.names == "publish,subscribe,presence_subscribe")
        #expect(ChannelModes(names: "") == [] && ChannelModes(rawValue: 0).names == "")
    }

    @Test(
        arguments: [
            (#"{"*":["*"]}"#, "a", .all), (#"{"*":["subscribe"]}"#, "a", [.subscribe, .presenceSubscribe]),
            (#"{"*":["publish","presence"]}"#, "a", [.publish, .presence]), (#"{"b":["*"]}"#, "a", []),
            (#"{"*":["history"]}"#, "a", []),
            (#"{"a":["annotation-subscribe"]}"#, "[?rewind=1]a", .annotationSubscribe),
            (#"{"a":["annotation-publish"]}"#, "[filter=bmFtZQ==]a", .annotationPublish),
            (#"{"*":["*"]}"#, "[meta]a", []),
            (#"{"[meta]*":["subscribe"]}"#, "[meta]a", [.subscribe, .presenceSubscribe]),
        ] as [(String, String, ChannelModes)])
    func `a capability allows the modes whose operations it allows on the stored channel`(
        capability: String, channel: String, expected: ChannelModes
    ) throws {
        let modes = ChannelModes.all.allowed(
            by: try Capability(text: capability), on: try ChannelName(channel))
        #expect(modes == expected)
    }
}

extension ChannelModes {
    /// All modes.
    static let all = Self(table.map(\.mode))
}
