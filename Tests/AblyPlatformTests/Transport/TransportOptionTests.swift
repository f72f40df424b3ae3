import Foundation
import Testing

@testable import AblyPlatform

@Suite struct TransportOptionTests {
    private static let certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
    private static let key = "-----BEGIN EC PRIVATE KEY-----\nc2VjcmV0LWtleQ\n-----END EC PRIVATE KEY-----\n"

    /// Invalid options, with the names that their errors give.
    private static let unusable: [(name: String, change: @Sendable (inout CurlTransport.Options) -> Void)] = [
        ("unixSocketPath", { $0.unixSocketPath = "" }),
        ("unixSocketPath", { $0.unixSocketPath = "/tmp/a\0b" }),
        ("unixSocketPath", { $0.unixSocketPath = "/" + String(repeating: "x", count: 200) }),
        (
            "unixSocketPath",
            {
                $0.unixSocketPath = "/tmp/service.sock"
                $0.proxy = .url("http://user:hidden-word@127.0.0.1:1")
            }
        ),
        ("certificateAuthorities", { $0.certificateAuthorities = .file("") }),
        ("certificateAuthorities", { $0.certificateAuthorities = .file("/nonexistent/authorities.pem") }),
        ("certificateAuthorities", { $0.certificateAuthorities = .file("/tmp") }),
        ("certificateAuthorities", { $0.certificateAuthorities = .bytes([]) }),
        ("certificateAuthorities", { $0.certificateAuthorities = .bytes(key.utf8) }),
        (
            "clientCertificate.certificate",
            { $0.clientCertificate = ClientCertificate(certificate: .bytes(key.utf8)) }
        ),
        (
            "clientCertificate.certificate",
            { $0.clientCertificate = ClientCertificate(certificate: .bytes(certificate.utf8)) }
        ),
        (
            "clientCertificate.privateKey",
            {
                $0.clientCertificate = ClientCertificate(
                    certificate: .bytes(certificate.utf8), privateKey: .file("/nonexistent/client.key"))
            }
        ),
        (
            "clientCertificate.privateKey",
            {
                $0.clientCertificate = ClientCertificate(
                    certificate: .bytes(certificate.utf8), privateKey: .bytes(certificate.utf8))
            }
        ),
        (
            "clientCertificate.passphrase",
            {
                $0.clientCertificate = ClientCertificate(
                    certificate: .bytes(certificate.utf8), privateKey: .bytes(key.utf8), passphrase: "hidden-word\0")
            }
        ),
    ]

    @Test(arguments: unusable.indices)
    func `an invalid option fails calls before connecting, with an error that names it`(_ index: Int)
        async throws
    {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        let (name, change) = Self.unusable[index]
        for way in [TransportWay.blocking, .asynchronous] {
            var options = CurlTransport.Options()
            change(&options)
            let proxy = options.proxy
            let transport = way.makeTransport(options, proxy: proxy)
            let error = try await way.failure(.get(server), over: transport)
            #expect(error.kind == .invalidOption(name: name))
            #expect(!error.mayHaveBeenSent)
            #expect(!"\(error)".contains("c2VjcmV0LWtleQ"))
            #expect(!"\(error)".contains("hidden-word"))
        }
        #expect(server.connectionCount == 0)
    }

    @Test func `a client's error names the invalid option of its transport`() async throws {
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file("/nonexistent/authorities.pem")
        var configuration = Configuration.ably()
        configuration.transport = CurlTransport(options: options)
        let ably = Ably(configuration: configuration)
        let error = await #expect(throws: ApiError.self) { try await ably.stats.getTime() }
        #expect(error?.kind == .invalidArgument(name: "certificateAuthorities"))
        #expect(error?.description.contains("/nonexistent/authorities.pem cannot be read: No such file") == true)
    }

    @Test func `descriptions and dumps show neither keys nor passphrases`() {
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file("/etc/authorities.pem")
        options.clientCertificate = ClientCertificate(
            certificate: .bytes(Self.certificate.utf8), privateKey: .bytes(Self.key.utf8), passphrase: "hidden-word")
        var texts = ["\(options)", String(reflecting: options), "\(options.clientCertificate as Any)"]
        var dumped = ""
        dump(options, to: &dumped)
        texts.append(dumped)
        for text in texts {
            #expect(!text.contains("c2VjcmV0LWtleQ"))
            #expect(!text.contains("hidden-word"))
        }
        #expect(dumped.contains("/etc/authorities.pem"))
    }
}

@Suite struct UnixSocketTests {
    /// A unique path that is short enough for a socket.
    private func makePath() -> String { "/tmp/ably-\(UUID().uuidString.prefix(8)).sock" }

    @Test(arguments: TransportWay.allCases)
    func `calls use one keep-alive connection to the Unix domain socket`(_ way: TransportWay) async throws {
        let path = makePath()
        defer { unlink(path) }
        let server = try ScriptedServer(path: path) { connection in
            while let request = try connection.readRequest() {
                try connection.send(ScriptedServer.reply(body: "\(request.target) \(request["Host"] ?? "")"))
            }
        }
        var options = CurlTransport.Options()
        options.unixSocketPath = path
        let transport = way.makeTransport(options)
        for target in ["/a", "/b"] {
            let request = TransportRequest(
                method: "GET", origin: "http://localhost", target: target, timeout: .seconds(30))
            #expect(try await way.send(request, over: transport).text == "\(target) localhost")
        }
        #expect(server.connectionCount == 1)
    }

    @Test func `credentials are sent to a Unix domain socket of localhost`() async throws {
        let path = makePath()
        defer { unlink(path) }
        let server = try ScriptedServer(path: path) { connection in
            while let request = try connection.readRequest() {
                let isAuthorized = request["Authorization"] != nil
                let headers = ["Content-Type: application/json"]
                try connection.send(
                    ScriptedServer.reply(isAuthorized ? "200 OK" : "401 Unauthorized", headers: headers, body: "[]"))
            }
        }
        defer { server.shutDown() }
        var options = CurlTransport.Options()
        options.unixSocketPath = path
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.baseURL = "http://localhost"
        configuration.transport = CurlTransport(options: options)
        let ably = Ably(configuration: configuration)
        #expect(try await ably.history.getMessagesByChannel(channelId: "c").isEmpty)
    }

    @Test(arguments: TransportWay.allCases)
    func `a Unix domain socket that does not exist is unreachable`(_ way: TransportWay) async throws {
        var options = CurlTransport.Options()
        options.unixSocketPath = makePath()
        let request = TransportRequest(method: "GET", origin: "http://localhost", target: "/", timeout: .seconds(30))
        let error = try await way.failure(request, over: way.makeTransport(options))
        #expect(error.kind == .unreachable)
        #expect(!error.mayHaveBeenSent)
    }
}
