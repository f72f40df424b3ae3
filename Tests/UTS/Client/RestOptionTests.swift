import AblyLocal
import AblyPubSub
import PubSubTestSupport
import Testing

/// Options of clients, of single calls and of channels, and what their descriptions give away.
@Suite struct RestOptionTests {
    @Test func `options of single calls leave the client and its channels as they are`() async throws {
        let http = MockHTTP(answering: MockResponse(200, ["channelId": "vault"]))
        let rest = AblyRest(http)
        let cipher = CipherParams.generated()
        _ = rest.channels.get("vault", cipher: cipher)

        let other = rest.with {
            $0.format = .json
            $0.headers.append(HeaderField("X-Trace", "7"))
        }
        _ = try await other.channels["vault"].status()
        _ = try await rest.channels["vault"].status()

        #expect(other.channels["vault"].options.cipher == cipher)
        #expect(http.requests.map { $0.header("Accept") } == ["application/json", "application/x-msgpack"])
        #expect(http.requests.map { $0.header("X-Trace") } == ["7", nil])
    }

    @Test func `options of single calls apply to the calls of auth`() async throws {
        let http = MockHTTP(onRequest: { request in
            if request.host == "auth.example.com" { return .issued("from-url") }
            if request.path == "/time" { return .time }
            return request.isForToken ? .issued("token") : MockResponse(200, [["target": "clientId:jim"]])
        })
        let rest = AblyRest(http)

        let other = rest.with {
            $0.requestTimeout = .seconds(77)
            $0.format = .json
            $0.headers.append(HeaderField("X-Trace", "7"))
        }
        _ = try await other.auth.requestToken(options: AuthOptions(key: "appId.keyId:keySecret", queryTime: true))
        _ = try await other.auth.revokeTokens([.clientId("jim")])
        _ = try await other.time()

        #expect(
            http.requests.map(\.path) == [
                "/time", "/keys/appId.keyId/requestToken", "/keys/appId.keyId/revokeTokens", "/time",
            ])
        #expect(http.requests.map { $0.header("X-Trace") } == ["7", "7", "7", "7"])
        #expect(http.requests.map { $0.header("Accept") } == Array(repeating: "application/json", count: 4))
        #expect(http.requests.allSatisfy { $0.timeout == .seconds(77) })
        http.reset()

        _ = try await rest.auth.requestToken()
        #expect(http.requests.map { $0.header("X-Trace") } == [nil])
        http.reset()

        // Header fields for the service are not meant for another one.
        _ = try await other.auth.requestToken(options: AuthOptions(authUrl: "https://auth.example.com/token"))
        #expect(http.requests.map(\.timeout) == [.seconds(77)])
        #expect(http.requests.map { $0.header("X-Trace") } == [nil])
    }

    @Test func `a client with other options authorizes the client that it comes from, and outlives it`() async throws {
        let http = MockHTTP.issuing("obtained-token", clientId: "jim")
        var rest: AblyRest? = AblyRest(http)
        let other = try #require(rest).with { $0.requestTimeout = .seconds(77) }

        try await other.auth.authorize()

        #expect(rest?.auth.tokenDetails?.token == "obtained-token")
        #expect(other.auth.tokenDetails?.token == "obtained-token")
        #expect(other.clientId == "jim")
        _ = try await rest?.channels["test"].status()
        rest = nil
        _ = try await other.channels["test"].status()
        #expect(http.requests.map(\.authorization) == [nil, "Bearer obtained-token", "Bearer obtained-token"])
    }

    @Test func `a client with other options obtains tokens after the client that it comes from is gone`() async throws {
        let source = TokenSource { .valid("token-\($0)") }
        let http = MockHTTP(answering: .channelStatus)
        let other = AblyRest(http, auth: source.options).with { $0.requestTimeout = .seconds(77) }

        _ = try await other.channels["test"].status()

        #expect(http.requests.map(\.authorization) == ["Bearer token-1"])
    }

    @Test func `neither options nor clients nor keys show a secret when they are printed`() throws {
        var options = ClientOptions(key: "appId.keyId:verysecret")
        options.token = "verysecret"
        options.device = LocalDevice(id: "device", deviceIdentityToken: "verysecret", deviceSecret: "verysecret")
        let rest = AblyRest(options)
        let cipher = try CipherParams(key: Array("verysecretverysecretverysecret16".utf8))
        for value: Any in [options, options.auth, rest, cipher, options.device as Any] {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(reflecting: value), dumped] { #expect(!text.contains("verysecret")) }
        }
    }

    @Test func `invalid options are found before anything is sent`() async throws {
        let cases: [(AblyErrorCode, (inout ClientOptions) -> Void)] = [
            (.noValidAuthenticationMethodProvided, { $0.key = nil }),
            (.invalidCredential, { $0.key = "no-colon" }),
            (.invalidClientId, { $0.clientId = "*" }),
            (.badRequest, { $0.port = 70_000 }),
            (.badRequest, { $0.endpoint = "" }),
            (.invalidParameterValue, { $0.httpRequestTimeout = .zero }),
        ]
        for (code, change) in cases {
            let http = MockHTTP(answering: MockResponse(200, ["channelId": "a"]))
            let rest = AblyRest(http, change)

            let early = #expect(throws: AblyError.self) { try rest.options.validate() }
            let late = await #expect(throws: AblyError.self) { try await rest.channels["a"].status() }

            #expect(early?.code == code)
            #expect(late?.code == code)
            #expect(http.requests.isEmpty)
        }
    }

    @Test func `all pages of a list are read as one sequence, of pages or of items`() async throws {
        try await withLocalService { service in
            let rest = AblyRest(.local(service))
            let channel = rest.channels["numbers"]
            try await channel.publish((1...7).map { Message(name: "\($0)") })

            let page = try await channel.history(direction: .forwards, limit: 3)
            var names: [String?] = []
            for try await message in page.allItems { names.append(message.name) }
            var counts: [Int] = []
            for try await page in page.pages { counts.append(page.items.count) }

            #expect(names == (1...7).map { "\($0)" })
            #expect(counts == [3, 3, 1])
            rest.close()
        }
    }

    @Test func `payloads of a type come back as that type, and any other payload names its message`() async throws {
        struct Order: Codable, Equatable, Sendable { var id: Int }
        try await withLocalService { service in
            let rest = AblyRest(.local(service))
            let channel = rest.channels.get("orders", cipher: .generated(keyLength: .bits128))
            try await channel.publish(name: "order", encoding: Order(id: 7))

            let orders = try await channel.history().decoded(as: Order.self)
            #expect(orders.items.map(\.payload) == [Order(id: 7)])

            try await channel.publish(name: "other", data: "text")
            let page = try await channel.history()
            let error = #expect(throws: AblyError.self) { try page.decoded(as: Order.self) }
            #expect(error?.code == .invalidDataOrEncoding)
            #expect(error?.message.contains(page.items[0].serial ?? "-") == true)
            rest.close()
        }
    }
}
