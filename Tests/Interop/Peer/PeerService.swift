import AblyPubSub
import Foundation

/// The commands of the peer, and the service that they are about.
struct PeerService {
    let port: Int
    let authority: String
    let key: String
    let format: WireFormat

    private var transport: CurlTransport {
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file(authority)
        return CurlTransport(options: options)
    }

    private var rest: AblyRest { AblyRest(options) }

    /// The options of clients of the service.
    var options: ClientOptions {
        var options = ClientOptions(key: key)
        options.endpoint = "localhost"
        options.tlsPort = port
        options.certificateAuthorities = .file(authority)
        options.useBinaryProtocol = format == .msgpack
        return options
    }

    /// Prints the messages of one channel, republishes them unchanged on another, and publishes messages of its own there,
    /// all with the bindings.
    func republish(_ source: String, on target: String) async throws {
        var configuration = Configuration.ably(.key(key))
        configuration.baseURL = "https://localhost:\(port)"
        configuration.transport = transport
        configuration.format = format
        let ably = Ably(configuration: configuration)
        defer { ably.close() }

        let pages = ably.history.pages.getMessagesByChannel(channelId: source, limit: 2, direction: .forwards)
        for try await message in pages.items {
            try show(message)
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

    /// Prints the messages of one channel as they are after decryption, and publishes messages of its own, encrypted, on
    /// another, one by one and several with one request.
    func encrypt(_ base64Key: String, reading source: String, publishingOn target: String) async throws {
        let rest = rest
        defer { rest.close() }
        let cipher = try CipherParams(base64Key: base64Key)
        let history = try await rest.channels.get(source, cipher: cipher).history(direction: .forwards)
        for message in history.items { try show(message) }
        let channel = rest.channels.get(target, cipher: cipher)
        try await channel.publish(name: "text", data: "grüße 🎈")
        try await channel.publish([
            Message(name: "object", data: ["table": 4, "dishes": ["soup", .null]]),
            Message(name: "list", data: [1, "two"]),
            Message(name: "bytes", data: .bytes(Bytes([0x00, 0xFF, 0x01]))),
        ])
    }

    /// Prints a signed request for a token.
    func signTokenRequest(clientId: String, capability: String) async throws {
        let rest = rest
        defer { rest.close() }
        let request = try await rest.auth.createTokenRequest(
            clientId: clientId, capability: Capability(json: capability), ttl: .seconds(60))
        print(String(decoding: try WireFormat.json.encode(request), as: UTF8.self))
    }

    /// Prints a JWT.
    func issueJWT(clientId: String, capability: String) throws {
        let rest = rest
        defer { rest.close() }
        print(try rest.auth.createJWT(clientId: clientId, capability: Capability(json: capability)))
    }

    /// Prints a message as a JSON object, with bytes in hexadecimal.
    func show(_ message: Message) throws {
        var members: [String: WireValue] = [:]
        members["name"] = message.name.map(WireValue.string)
        members["encoding"] = message.encoding.map(WireValue.string)
        if let bytes = message.data?.bytesValue {
            members["bytes"] = .string(bytes.array.map { String(format: "%02x", $0) }.joined())
        } else {
            members["data"] = message.data
        }
        print(String(decoding: try WireFormat.json.encode(WireValue.object(members)), as: UTF8.self))
    }
}
