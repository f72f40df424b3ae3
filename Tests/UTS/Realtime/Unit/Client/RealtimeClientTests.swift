import AblyPubSub
import TestSupport
import Testing

/// What a realtime client consists of (RTC2 to RTC4, RTC12, RTC13, RTC15 to RTC17).
@Suite struct RealtimeClientTests {
    // UTS: realtime/unit/RTC12/constructor-string-detection-0
    @Test func `a text with a colon is a key, another one is a token`() async {
        func attempt(_ text: String) async -> PendingConnection? {
            let mock = MockWebSocket()
            var options = ClientOptions(keyOrToken: text)
            options.connector = mock
            options.transport = MockHTTP.online
            let realtime = AblyRealtime(options)
            let attempt = await mock.nextAttempt()
            realtime.connection.close()
            return attempt
        }
        // What the client's initializer takes; called, it would connect to the real service.
        let initializer: (String) -> AblyRealtime = AblyRealtime.init(_:)
        _ = initializer

        let withKey = await attempt("appId.keyId:keySecret")
        #expect(withKey?.query["key"] == "appId.keyId:keySecret" && withKey?.query["accessToken"] == nil)
        let withToken = await attempt("a-token-string")
        #expect(withToken?.query["accessToken"] == "a-token-string" && withToken?.query["key"] == nil)
    }

    // UTS: realtime/unit/RTC12/constructor-string-detection-0
    // UTS: realtime/unit/RTC12/invalid-arguments-error-1
    @Test(arguments: [ClientOptions(), ClientOptions(keyOrToken: "")])
    func `a client without credentials fails`(given: ClientOptions) async {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock, auth: given.auth)

        #expect(throws: AblyError.self) { try realtime.options.validate() }
        let log = realtime.connection.log()
        realtime.connect()

        #expect(log.states == [.connecting, .failed])
        #expect(realtime.connection.errorReason?.code == 40106)
        #expect(mock.attempts.isEmpty)
        let error = await #expect(throws: AblyError.self) { try await realtime.time() }
        #expect(error?.code == 40106)
    }

    // UTS: realtime/unit/RTC2/connection-attribute-0
    // UTS: realtime/unit/RTC3/channels-attribute-0
    // UTS: realtime/unit/RTC4/auth-attribute-0
    // UTS: realtime/unit/RTC13/push-attribute-0
    @Test func `a client has a connection, channels, Auth and Push`() async throws {
        let mock = MockWebSocket()
        let http = MockHTTP(answering: MockResponse(200, []))
        let realtime = AblyRealtime(mock, http: http)

        let connection: Connection = realtime.connection
        #expect(connection === realtime.connection && connection.state == .initialized)
        let channels: RealtimeChannels = realtime.channels
        #expect(channels === realtime.channels)
        let channel: RealtimeChannel = channels["test-RTC3"]
        #expect(channel.name == "test-RTC3" && channel === channels["test-RTC3"])
        let auth: Auth = realtime.auth
        #expect(auth === realtime.auth)
        #expect(try await auth.createTokenRequest().keyName == "appId.keyId")
        let push: Push = realtime.push
        _ = try await push.admin.deviceRegistrations.list()
        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations"])
        #expect(mock.attempts.isEmpty)
    }

    // UTS: realtime/unit/RTC17/client-id-attribute-0
    @Test func `a client has the client id of its Auth`() {
        let realtime = AblyRealtime(MockWebSocket()) { $0.clientId = "explicit-client-id" }
        #expect(realtime.clientId == "explicit-client-id")
        #expect(realtime.clientId == realtime.auth.clientId)
    }

    /// RTC4a, RSA7b3.
    @Test func `a client takes the client id that the service confirms`() {
        let realtime = AblyRealtime(MockWebSocket.connecting(.connected(clientId: "jim")))
        #expect(realtime.clientId == nil)
        realtime.connect()
        #expect(realtime.clientId == "jim" && realtime.auth.clientId == "jim")
    }

    // UTS: realtime/unit/RTC15/connect-method-0
    @Test func `connect connects the client`() {
        let realtime = AblyRealtime(MockWebSocket.connecting())
        let log = realtime.connection.log()
        #expect(realtime.connection.state == .initialized)

        realtime.connect()

        #expect(log.states == [.connecting, .connected])
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTC16/close-method-0
    @Test func `close closes the connection, and returns when it is closed`() async {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock) { $0.autoConnect = true }
        #expect(realtime.connection.state == .connected)
        let log = realtime.connection.log()

        await realtime.close()

        #expect(mock.messages(.close).count == 1)
        #expect(log.states == [.closing, .closed])
        #expect(realtime.connection.state == .closed)
    }
}
