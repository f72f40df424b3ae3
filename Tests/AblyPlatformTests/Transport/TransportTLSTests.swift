import Testing

@testable import AblyPlatform

@Suite(.enabled(if: TLSFixture.openssl != nil, "openssl is not installed"))
struct TransportTLSTests {
    private func options(_ fixture: TLSFixture) -> CurlTransport.Options {
        var options = CurlTransport.Options()
        options.certificateAuthorities = .file(fixture.authority)
        return options
    }

    private func request(_ server: TLSServer, _ target: String = "/") -> TransportRequest {
        TransportRequest(method: "GET", origin: server.origin, target: target, timeout: .seconds(30))
    }

    @Test(arguments: TransportWay.allCases)
    func `a server with a valid certificate is trusted`(_ way: TransportWay) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try TLSServer(openssl: .good, in: fixture)
        let response = try await way.send(request(server), over: way.makeTransport(options(fixture)))
        #expect(response.status == 200)
        #expect(response.text.contains("TLSv1.3"))
    }

    @Test(arguments: [TLSFixture.Certificate.expired, .otherHost, .selfSigned], TransportWay.allCases)
    func `a certificate that is expired, self-signed or for another host is rejected`(
        _ certificate: TLSFixture.Certificate, _ way: TransportWay
    )
        async throws
    {
        let fixture = try #require(TLSFixture.shared)
        let server = try TLSServer(openssl: certificate, in: fixture)
        let error = try await way.failure(request(server), over: way.makeTransport(options(fixture)))
        #expect(error.kind == .tls)
        #expect(!error.mayHaveBeenSent)
        #expect(!error.detail.isEmpty)
    }

    @Test(arguments: TransportWay.allCases)
    func `a certificate of an unknown authority is rejected`(_ way: TransportWay) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try TLSServer(openssl: .good, in: fixture)
        #expect(try await way.failure(request(server)).kind == .tls)
    }

    @Test func `TLS versions below 1.2 are rejected`() async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try TLSServer(openssl: .good, in: fixture, arguments: ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
        let transport = TransportWay.asynchronous.makeTransport(options(fixture))
        #expect(try await TransportWay.asynchronous.failure(request(server), over: transport).kind == .tls)
    }

    @Test(arguments: TransportWay.allCases)
    func `a server that does not speak TLS is rejected`(_ way: TransportWay) async throws {
        let server = try ScriptedServer { connection in try connection.send("HTTP/1.1 200 OK\r\n\r\n") }
        let request = TransportRequest(
            method: "GET", origin: "https://localhost:\(server.port)", target: "/", timeout: .seconds(30))
        #expect(try await way.failure(request).kind == .tls)
    }

    /// 120 calls in flight are more than libcurl's default limit of streams per connection, and fewer than nginx
    /// allows.
    @Test(
        .enabled(if: TLSFixture.nginx != nil, "nginx is not installed"), arguments: [(60, ""), (120, "/slow")])
    func `concurrent calls share one HTTP 2 connection`(_ calls: Int, _ path: String) async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try TLSServer(nginx: fixture)
        let transport = TransportWay.asynchronous.makeTransport(options(fixture))
        // Retries until the server listens; refusals are immediate.
        var first: TransportResponse?
        let end = ContinuousClock.now + .seconds(60)
        while first == nil, ContinuousClock.now < end { first = try? await transport.send(request(server)) }
        let connection = try #require(first).text.split(separator: " ")[1]
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<calls {
                group.addTask { try await transport.send(request(server, "\(path)/\(number)")).text }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(texts == Set((0..<calls).map { "HTTP/2.0 \(connection) \(path)/\($0)" }))
    }
}
