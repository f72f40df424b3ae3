import enum AblyPlatform.WireValue

@testable import AblyLocal

/// Frames that clients send.
enum ClientFrame {
    static let heartbeat: WireValue = ["action": 0]
    static let disconnect: WireValue = ["action": 5]
    static let close: WireValue = ["action": 7]

    /// `AUTH` with a token.
    static func auth(_ token: String) -> WireValue { ["action": 17, "auth": ["accessToken": .string(token)]] }

    /// `ATTACH`, with the modes and parameters of a client that asks for none.
    static func attach(_ channel: String, after channelSerial: WireValue? = nil) -> WireValue {
        .object(omittingNil: [("action", 10), ("channel", .string(channel)), ("channelSerial", channelSerial)])
    }

    /// `MESSAGE` with one message without data.
    static func message(_ channel: String, name: String, messageSerial: Int64 = 0) -> WireValue {
        [
            "action": 15, "channel": .string(channel), "msgSerial": .int(messageSerial),
            "messages": [["name": .string(name)]],
        ]
    }

    /// `PRESENCE` by which a client enters.
    static func enter(_ channel: String, clientId: String, messageSerial: Int64 = 0) -> WireValue {
        [
            "action": 14, "channel": .string(channel), "msgSerial": .int(messageSerial),
            "presence": [["action": 2, "clientId": .string(clientId)]],
        ]
    }
}

extension WireValue {
    /// The code of a frame's error, if it has one.
    var refusalCode: Int? { self["error"]?["code"]?.intValue }
}
