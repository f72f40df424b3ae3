import AblyPlatform
import Foundation

/// The program on `AblyPlatform` in the interoperability tests with another SDK.
///
///     interop-peer URL AUTHORITY KEY json|msgpack SOURCE TARGET
///
/// Prints each message of the channel SOURCE as one line of JSON, oldest first, republishes it unchanged on the channel
/// TARGET, and publishes messages of its own there.
@main
enum InteropPeer {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 6, let first = arguments.first, let format = formats[arguments[4]] else {
            FileHandle.standardError.write(
                Data("usage: interop-peer URL AUTHORITY KEY json|msgpack SOURCE TARGET\n".utf8))
            exit(2)
        }
        let (source, target) = (arguments[5], arguments[6])
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file(arguments[2])
        var configuration = Configuration.ably(.key(arguments[3]))
        configuration.baseURL = first
        configuration.transport = CurlTransport(options: options)
        configuration.format = format
        let ably = Ably(configuration: configuration)
        defer { ably.close() }

        let pages = ably.history.pages.getMessagesByChannel(channelId: source, limit: 2, direction: .forwards)
        for try await message in pages.items {
            print(String(decoding: try WireFormat.json.encode(line(message)), as: UTF8.self))
            try await ably.publishing.publishMessagesToChannel(
                channelId: target, name: message.name, data: message.data, encoding: message.encoding)
        }
        let bytes: (data: WireValue, encoding: String?) =
            format == .json ? ("AP8B", "base64") : (.bytes(Bytes([0x00, 0xFF, 0x01])), nil)
        let own = [
            Message(name: "text of ours", data: "grüße 🎈"),
            Message(name: "object of ours", data: ["table": 4, "dishes": ["soup", .null]]),
            Message(name: "bytes of ours", data: bytes.data, encoding: bytes.encoding),
        ]
        try await ably.publishing.publishMessagesToChannel(channelId: target, body: .messages(own))
    }

    private static let formats: [String: WireFormat] = ["json": .json, "msgpack": .msgpack]

    /// A message as a JSON object, with bytes in hexadecimal.
    private static func line(_ message: Message) -> WireValue {
        var members: [String: WireValue] = [:]
        members["name"] = message.name.map(WireValue.string)
        members["encoding"] = message.encoding.map(WireValue.string)
        if let bytes = message.data?.bytesValue {
            members["bytes"] = .string(bytes.array.map { String(format: "%02x", $0) }.joined())
        } else {
            members["data"] = message.data
        }
        return .object(members)
    }
}
