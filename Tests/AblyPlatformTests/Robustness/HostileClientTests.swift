import Testing

@testable import AblyPlatform

/// A client against a hostile server: each misdeed is an error of the right kind, within the limits, and the same client's
/// next call to the same host succeeds.
@Suite struct HostileClientTests {
    /// The server's behaviour in one call; it responds correctly to all others.
    struct Misdeed: Sendable, CustomTestStringConvertible {
        let name: String
        let kind: ApiError.Kind
        let act: @Sendable (ScriptedConnection) throws -> Void

        var testDescription: String { name }

        init(
            _ name: String, _ kind: ApiError.Kind, _ act: @escaping @Sendable (ScriptedConnection) throws -> Void
        ) {
            self.name = name
            self.kind = kind
            self.act = act
        }

        /// Sends these bytes and closes.
        init(_ name: String, _ kind: ApiError.Kind, sends text: String) {
            self.init(name, kind) { try $0.send(text) }
        }
    }

    private static let ok = "HTTP/1.1 200 OK\r\n"
    private static let json = ok + "Content-Type: application/json\r\n"

    private static let misdeeds: [Misdeed] = [
        Misdeed("closes without a response", .interrupted) { _ in },
        Misdeed("closes in the status line", .interrupted, sends: "HTTP/1."),
        Misdeed("closes in the header", .interrupted, sends: ok + "Content-Ty"),
        Misdeed("closes in the body", .interrupted, sends: json + "Content-Length: 9\r\n\r\n[1,2"),
        Misdeed("closes in a chunk", .interrupted, sends: json + "Transfer-Encoding: chunked\r\n\r\n9\r\n[1,2"),
        Misdeed("resets the connection", .interrupted) {
            try $0.send(ok)
            $0.reset()
        },
        Misdeed("never responds", .timedOut) { _ = $0.waitForClose() },
        Misdeed("never ends its header", .timedOut) {
            try $0.send(ok + "X-A: b\r\n")
            _ = $0.waitForClose()
        },
        Misdeed("never ends its body", .timedOut) {
            try $0.send(json + "Content-Length: 100\r\n\r\n[")
            _ = $0.waitForClose()
        },
        Misdeed("sends only interim responses", .timedOut) {
            try $0.send("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n")
            _ = $0.waitForClose()
        },
        Misdeed("sends an endless header", .tooLarge) {
            try $0.send(ok)
            while true { try $0.send(String(repeating: "X-A: 0123456789\r\n", count: 500)) }
        },
        Misdeed("sends an endless body", .tooLarge) {
            try $0.send(json + "\r\n")
            while true { try $0.send([UInt8](repeating: 0x20, count: 64 << 10)) }
        },
        Misdeed("sends endless chunks", .tooLarge) {
            try $0.send(json + "Transfer-Encoding: chunked\r\n\r\n")
            while true { try $0.send("4000\r\n" + String(repeating: " ", count: 0x4000) + "\r\n") }
        },
        Misdeed("sends a compression bomb", .tooLarge) {
            try $0.send(json + "Content-Encoding: gzip\r\n\r\n")
            try $0.send(GzipBomb.megabytes(8, isWhole: false))
        },
        Misdeed("sends a compression bomb as an error body", .tooLarge) {
            try $0.send("HTTP/1.1 400 No\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\r\n")
            try $0.send(GzipBomb.megabytes(8, isWhole: false))
        },
        Misdeed("sends chunked garbage", .interrupted, sends: json + "Transfer-Encoding: chunked\r\n\r\nzz\r\n[]\r\n"),
        Misdeed("sends an invalid Content-Length", .interrupted, sends: json + "Content-Length: many\r\n\r\n[]"),
        Misdeed("sends invalid gzip", .interrupted, sends: json + "Content-Encoding: gzip\r\n\r\n[]"),
        Misdeed("does not speak HTTP", .interrupted, sends: "220 mail.example ESMTP\r\n"),
        Misdeed("redirects elsewhere", .response, sends: "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"),
        Misdeed("sends an error status with garbage", .response, sends: "HTTP/1.1 403 No\r\n\r\n\0\u{1B}[31m<html>"),
        Misdeed("sends another media type", .undecodable, sends: ok + "Content-Type: text/html\r\n\r\n<html>"),
        Misdeed("truncates its JSON", .undecodable, sends: json + "Content-Length: 3\r\n\r\n[1,"),
        Misdeed("nests its JSON endlessly", .undecodable) {
            let body = String(repeating: "[", count: 100_000)
            try $0.send(json + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
        },
        Misdeed("announces more elements than it has", .undecodable) {
            try $0.send(ok + "Content-Type: application/x-msgpack\r\nContent-Length: 5\r\n\r\n")
            try $0.send([0xDD, 0xFF, 0xFF, 0xFF, 0xFF])
        },
    ]

    @Test(arguments: misdeeds, CallStyle.allCases)
    func `a hostile response fails its call and no other`(_ misdeed: Misdeed, style: CallStyle) async throws {
        let server = try ScriptedServer { connection in
            while let request = try connection.readRequest() {
                guard request.target.contains("hostile") else {
                    try connection.send(
                        ScriptedServer.reply(headers: ["Content-Type: application/json"], body: "[1]"))
                    continue
                }
                return try misdeed.act(connection)
            }
        }
        let client = Self.client(server.origin, timeout: misdeed.kind == .timedOut ? .milliseconds(300) : .seconds(30))
        defer { client.close() }
        for _ in 0..<2 {
            let error = try await failure { () async throws(ApiError) in
                try await style.send(ApiRequest<[Int]>.wire(.getItems, "/hostile"), by: client)
            }
            #expect(error.kind == misdeed.kind, "\(error)")
            #expect(error.operation == "getItems")
            #expect(!error.description.contains("planted-secret"))
        }
        // On a slow machine this call may exceed the short timeout: it is repeated until the host has responded.
        var body: [Int]?
        let end = ContinuousClock.now + .seconds(30)
        while body == nil, ContinuousClock.now < end {
            do throws(ApiError) {
                body = try await style.send(ApiRequest<[Int]>.wire(.getItems, "/honest"), by: client).body
            } catch { try #require(error.kind == .timedOut, "\(error)") }
        }
        #expect(body == [1])
    }

    @Test(arguments: CallStyle.allCases)
    func `a response sent byte by byte is decoded`(style: CallStyle) async throws {
        let server = try ScriptedServer { connection in
            while try connection.readRequest() != nil {
                try connection.drip(ScriptedServer.reply(headers: ["Content-Type: application/json"], body: "[1, 2]"))
            }
        }
        let client = Self.client(server.origin)
        defer { client.close() }
        for _ in 0..<3 {
            #expect(try await style.send(ApiRequest<[Int]>.wire(.getItems), by: client).body == [1, 2])
        }
    }

    @Test(arguments: CallStyle.allCases)
    func `an unsolicited second response is not taken for that of the next call`(style: CallStyle) async throws {
        let server = try ScriptedServer { connection in
            while let request = try connection.readRequest() {
                let number = request.target.split(separator: "/").last.map(String.init) ?? ""
                let type = ["Content-Type: application/json"]
                try connection.send(
                    ScriptedServer.reply(headers: type, body: number) + ScriptedServer.reply(headers: type, body: "-1"))
            }
        }
        let client = Self.client(server.origin)
        defer { client.close() }
        for number in 0..<20 {
            do throws(ApiError) {
                let response = try await style.send(ApiRequest<Int>.wire(.getItems, "/items/\(number)"), by: client)
                #expect(response.body == number)
            } catch { #expect(error.kind == .interrupted) }
        }
    }

    @Test(arguments: CallStyle.allCases)
    func `an unreachable, unknown or silent host is an error, or leads to another host`(style: CallStyle) async throws {
        let refusing = try ScriptedServer(listens: false)
        defer { refusing.shutDown() }
        let deaf = try ScriptedServer(backlog: 0, accepts: false)
        let fillers = (0..<4).map { _ in Self.client(deaf.origin) }
        for filler in fillers {
            Task { _ = try? await filler.send(ApiRequest<[Int]>.wire(.getItems)) }
        }
        let cases: [(String, Set<ApiError.Kind>)] = [
            // Without a name server the lookup may take longer than the timeout.
            (refusing.origin, [.unreachable]), ("https://nowhere.invalid", [.unreachable, .timedOut]),
            (deaf.origin, [.timedOut]),
        ]
        let honest = try ScriptedServer.answering { _ in
            ScriptedServer.reply(headers: ["Content-Type: application/json"], body: "[1]")
        }
        for (origin, kinds) in cases {
            let client = Self.client(origin, timeout: .seconds(2))
            let start = ContinuousClock.now
            let error = try await failure { () async throws(ApiError) in
                try await style.send(ApiRequest<[Int]>.wire(.getItems), by: client)
            }
            #expect(kinds.contains(error.kind), "\(origin): \(error)")
            #expect(ContinuousClock.now - start < .seconds(30))
            client.close()
            // With a fallback host, the same call succeeds.
            let second = Self.client(origin, fallback: honest.origin, timeout: .seconds(2))
            #expect(try await style.send(ApiRequest<[Int]>.wire(.getItems), by: second).body == [1])
            second.close()
        }
        for filler in fillers { filler.close() }
    }

    @Test(
        .enabled(if: TLSFixture.openssl != nil, "openssl is not installed"),
        arguments: [TLSFixture.Certificate.expired, .otherHost, .selfSigned], CallStyle.allCases)
    func `a server with an invalid certificate is sent nothing`(_ certificate: TLSFixture.Certificate, style: CallStyle)
        async throws
    {
        let fixture = try #require(TLSFixture.shared)
        let bad = try TLSServer(openssl: certificate, in: fixture)
        let good = try TLSServer(openssl: .good, in: fixture)
        var options = CurlTransport.Options()
        options.proxy = .none
        options.certificateAuthorities = .file(fixture.authority)
        let transport = CurlTransport(options: options)
        defer { transport.close() }
        let refused = Self.client(bad.origin, transport: transport)
        for _ in 0..<2 {
            let error = try await failure { () async throws(ApiError) in
                try await style.send(ApiRequest<[Int]>.wire(.getItems), by: refused)
            }
            #expect(error.kind == .tls, "\(error)")
        }
        // The server's page is not JSON, but it was received: the transport still works.
        let error = try await failure { () async throws(ApiError) in
            try await style.send(ApiRequest<[Int]>.wire(.getItems), by: Self.client(good.origin, transport: transport))
        }
        #expect(error.kind == .undecodable)
        #expect(error.status == 200)
    }

    private static func client(
        _ origin: String, fallback: String? = nil, timeout: Duration = .seconds(30),
        transport: (any HTTPTransport)? = nil
    ) -> ApiClient {
        var configuration = Configuration(service: .sample, credentials: .key("name:planted-secret"))
        configuration.baseURL = origin
        configuration.fallbackHosts = fallback.map { [$0] } ?? []
        configuration.connectTimeout = timeout
        configuration.requestTimeout = timeout
        configuration.retryBudget = .seconds(60)
        configuration.maximumResponseBytes = 1 << 20
        configuration.transport = transport ?? TransportWay.asynchronous.makeTransport()
        return ApiClient(configuration: configuration)
    }
}
