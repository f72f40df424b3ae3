import AblyPubSub
import Foundation

/// The program on `AblyPlatform` and `AblyPubSub` in the interoperability tests with another SDK.
///
///     interop-peer PORT AUTHORITY KEY json|msgpack COMMAND…
///
/// The service listens on PORT of this machine, with a certificate of AUTHORITY. The commands:
///
///     republish SOURCE TARGET            repeat the messages of a channel on another, as the bindings read them
///     encrypt CIPHER SOURCE TARGET       read a channel with a key in base64, and publish on another one with it
///     token-request CLIENT CAPABILITY    sign a request for a token
///     jwt CLIENT CAPABILITY              issue a JWT
///     echo CHANNEL [CIPHER]              over a connection, publish each message of a channel on CHANNEL-echo, until one is
///                                        named `end`; meanwhile `peer` is present there, and says whom it sees
///
/// The first two print each message of SOURCE as one line of JSON, oldest first; the last one as well, as they arrive; the
/// others print what they made.
@main
enum InteropPeer {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count > 4, let port = Int(arguments[0]), let format = formats[arguments[3]] else { usage() }
        let (authority, key) = (arguments[1], arguments[2])
        let service = PeerService(port: port, authority: authority, key: key, format: format)
        let words = Array(arguments[5...])
        switch (arguments[4], words.count) {
        case ("republish", 2): try await service.republish(words[0], on: words[1])
        case ("encrypt", 3): try await service.encrypt(words[0], reading: words[1], publishingOn: words[2])
        case ("token-request", 2): try await service.signTokenRequest(clientId: words[0], capability: words[1])
        case ("jwt", 2): try service.issueJWT(clientId: words[0], capability: words[1])
        case ("echo", 1): try await service.echo(words[0], cipher: nil)
        case ("echo", 2): try await service.echo(words[0], cipher: CipherParams(base64Key: words[1]))
        default: usage()
        }
    }

    private static let formats: [String: WireFormat] = ["json": .json, "msgpack": .msgpack]

    private static func usage() -> Never {
        FileHandle.standardError.write(
            Data(
                "usage: interop-peer PORT AUTHORITY KEY json|msgpack republish|encrypt|token-request|jwt|echo …\n".utf8)
        )
        exit(2)
    }
}
