import Foundation
import Testing

@testable import AblyPlatform

@Suite(
    "Client certificates and certificate authorities",
    .enabled(if: TLSFixture.openssl != nil, "openssl is not installed"))
struct ClientCertificateTests {
    /// A server that rejects clients without a certificate of the fixture's authority.
    private func demandingServer(_ fixture: TLSFixture) throws -> TLSServer {
        let arguments = ["-Verify", "1", "-verify_return_error", "-CAfile", "authority.pem"]
        return try TLSServer(openssl: .good, in: fixture, arguments: arguments)
    }

    private func request(_ server: TLSServer) -> TransportRequest {
        TransportRequest(method: "GET", origin: server.origin, target: "/", timeout: .seconds(30))
    }

    private func options(_ fixture: TLSFixture, _ client: ClientCertificate?) -> CurlTransport.Options {
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file(fixture.authority)
        options.clientCertificate = client
        return options
    }

    @Test(arguments: TransportWay.allCases)
    func `a certificate from files is presented to a server that requests one`(_ way: TransportWay) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try demandingServer(fixture)
        let client = ClientCertificate(
            certificate: .file(fixture.path(of: .good, "pem")), privateKey: .file(fixture.path(of: .good, "key")))
        let response = try await way.send(request(server), over: way.makeTransport(options(fixture, client)))
        #expect(response.status == 200)
        #expect(response.text.contains("Client certificate"))
    }

    @Test(arguments: TransportWay.allCases)
    func `certificate, key and authorities can be given as bytes`(_ way: TransportWay) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try demandingServer(fixture)
        let apart = ClientCertificate(
            certificate: .bytes(try fixture.bytes(of: .good, "pem")),
            privateKey: .bytes(try fixture.bytes(of: .good, "key")))
        let together = ClientCertificate(
            certificate: .bytes(try fixture.bytes(of: .good, "key") + fixture.bytes(of: .good, "pem")))
        for client in [apart, together] {
            var options = options(fixture, client)
            options.certificateAuthorities = .bytes(try Data(contentsOf: URL(fileURLWithPath: fixture.authority)))
            let response = try await way.send(request(server), over: way.makeTransport(options))
            #expect(response.text.contains("Client certificate"))
        }
    }

    @Test(arguments: TransportWay.allCases)
    func `an encrypted private key is decrypted with its passphrase only`(_ way: TransportWay) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try demandingServer(fixture)
        var client = ClientCertificate(
            certificate: .file(fixture.path(of: .good, "pem")),
            privateKey: .bytes(try fixture.encryptedKey(passphrase: "open-sesame-2")), passphrase: "open-sesame-2")
        let response = try await way.send(request(server), over: way.makeTransport(options(fixture, client)))
        #expect(response.text.contains("Client certificate"))
        for passphrase in [nil, "wrong-sesame-3"] {
            client.passphrase = passphrase
            let error = try await way.failure(request(server), over: way.makeTransport(options(fixture, client)))
            #expect(error.kind == .invalidOption(name: "clientCertificate"))
            #expect(!error.mayHaveBeenSent)
            #expect(!"\(error)".contains("sesame"))
        }
    }

    @Test(arguments: TransportWay.allCases)
    func `a call without the client certificate that the server requires fails with a TLS error`(_ way: TransportWay)
        async throws
    {
        let fixture = try #require(TLSFixture.shared)
        let server = try demandingServer(fixture)
        let error = try await way.failure(request(server), over: way.makeTransport(options(fixture, nil)))
        #expect(error.kind == .tls)
    }

    @Test(arguments: TransportWay.allCases)
    func `a private key that does not match the certificate is rejected before anything is sent`(_ way: TransportWay)
        async throws
    {
        let fixture = try #require(TLSFixture.shared)
        let server = try demandingServer(fixture)
        let client = ClientCertificate(
            certificate: .file(fixture.path(of: .good, "pem")),
            privateKey: .bytes(try fixture.bytes(of: .selfSigned, "key")))
        let error = try await way.failure(request(server), over: way.makeTransport(options(fixture, client)))
        #expect(error.kind == .invalidOption(name: "clientCertificate"))
        #expect(!error.mayHaveBeenSent)
    }

    @Test(arguments: TransportWay.allCases)
    func `certificate authorities given as bytes are the only trusted ones`(_ way: TransportWay) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try TLSServer(openssl: .good, in: fixture)
        var options = CurlTransport.Options()
        options.certificateAuthorities = .bytes(try fixture.bytes(of: .selfSigned, "pem"))
        #expect(try await way.failure(request(server), over: way.makeTransport(options)).kind == .tls)
    }
}
