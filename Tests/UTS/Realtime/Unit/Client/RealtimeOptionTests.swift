import AblyPubSub
import Logging
import TestSupport
import Testing

/// The options of a realtime client, and the URL of its connections (RTC1, RTN2).
@Suite struct RealtimeOptionTests {
    /// The parameters of the first attempt to connect.
    private func query(_ change: (inout ClientOptions) -> Void = { _ in }) throws -> [String: String] {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock, change)
        realtime.connect()
        #expect(realtime.connection.state == .connecting)
        return try #require(mock.attempts.first).query
    }

    // UTS: realtime/unit/RTC1a/echo-messages-option-0
    @Test(arguments: [(nil, "true"), (true, "true"), (false, "false")])
    func `the URL says whether messages come back to their publisher`(echo: Bool?, text: String) throws {
        let query = try query { options in
            if let echo { options.echoMessages = echo }
        }
        #expect(query["echo"] == text)
    }

    // UTS: realtime/unit/RTC1b/auto-connect-option-0
    @Test func `a client connects when it is created`() {
        let mock = MockWebSocket.connecting()
        var options = ClientOptions(key: "appId.keyId:keySecret")
        options.connector = mock
        options.transport = MockHTTP.online
        options.environment = mock.clock.environment

        let realtime = AblyRealtime(options)

        #expect(realtime.connection.state == .connected)
        #expect(mock.attempts.count == 1)
    }

    // UTS: realtime/unit/RTC1b/auto-connect-option-0
    @Test func `a client with autoConnect off connects when it is told to`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock) { $0.autoConnect = false }
        let log = realtime.connection.log()
        await mock.clock.advance(by: .seconds(60))
        #expect(realtime.connection.state == .initialized && mock.attempts.isEmpty)

        realtime.connection.connect()

        #expect(log.states == [.connecting, .connected])
        #expect(mock.attempts.count == 1)
    }

    private static let recoveryKey =
        #"{"connectionKey":"previous-key","msgSerial":5,"channelSerials":{"channel1":"s1"}}"#

    // UTS: realtime/unit/RTC1c/recover-option-0
    @Test func `a recovery key is sent with the first connection only`() {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock) { $0.recover = Self.recoveryKey }

        realtime.connect()
        mock.simulateDisconnect()

        #expect(mock.attempts.map { $0.query["recover"] } == ["previous-key", nil])
        #expect(mock.attempts.map { $0.query["resume"] } == [nil, "test-connection-key"])
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTC1c/recover-option-0
    @Test(arguments: ["invalid-not-a-valid-recovery-key", "{}", ""])
    func `a malformed recovery key is logged and ignored`(key: String) throws {
        let log = LogRecorder()
        let query = try query { options in
            options.recover = key
            options.logger = log.logger
        }
        #expect(query["recover"] == nil)
        #expect(log.entries.contains { $0.level == .error && $0.message.contains("recover") })
    }

    // UTS: realtime/unit/RTC1f/transport-params-option-0
    @Test func `transportParams are part of the URL`() throws {
        // Their values are texts, as they are written into the URL (RTC1f).
        let params = [
            "customParam": "customValue", "anotherParam": "123", "boolTrueParam": "\(true)",
            "boolFalseParam": "\(false)", "reserved": "a&b=c d",
        ]
        let query = try query { $0.transportParams = params }
        for (name, value) in params { #expect(query[name] == value) }
    }

    // UTS: realtime/unit/RTC1f/transport-params-option-0
    @Test func `transportParams take the place of the client's own (RTC1f1)`() throws {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock) { $0.transportParams = ["v": "3", "heartbeats": "true"] }
        realtime.connect()

        let attempt = try #require(mock.attempts.first)
        #expect(attempt.query["v"] == "3" && attempt.query["heartbeats"] == "true")
        let names = attempt.target.path.split(whereSeparator: { "?&".contains($0) }).map { $0.prefix { $0 != "=" } }
        #expect(names.count { $0 == "v" } == 1 && names.count { $0 == "heartbeats" } == 1)
    }

    @Test func `the URL names the protocol, the format, heartbeats, the library and the credentials`() throws {
        let query = try query()
        #expect(query["v"]?.wholeMatch(of: /[0-9.]+/) != nil)
        #expect(query["format"] == "json")
        #expect(query["heartbeats"] == "false")
        #expect(query["echo"] == "true")
        #expect(query["agent"]?.hasPrefix("ably-") == true)
        #expect(query["key"] == "appId.keyId:keySecret")
        #expect(query["resume"] == nil && query["recover"] == nil && query["clientId"] == nil)
    }

    @Test(arguments: [(true, "msgpack"), (false, "json")])
    func `the format of messages is that of the option`(useBinaryProtocol: Bool, format: String) throws {
        #expect(try query { $0.useBinaryProtocol = useBinaryProtocol }["format"] == format)
    }

    @Test(arguments: [(true, 443), (false, 80)])
    func `connections use TLS unless the options say otherwise`(tls: Bool, port: Int) async throws {
        let mock = MockWebSocket.connecting()
        // A key is not sent without TLS.
        let auth = tls ? AuthOptions(key: "appId.keyId:keySecret") : AuthOptions(token: "test-token")
        let realtime = AblyRealtime(mock, auth: auth) { $0.tls = tls }

        realtime.connect()
        await realtime.connection.reaches(.connected)

        let target = try #require(mock.attempts.first).target
        #expect(target.tls == tls && target.port == port)
    }

    /// RSC18.
    @Test func `a client with a key and without TLS fails`() {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock) { $0.tls = false }
        realtime.connect()
        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40103)
        #expect(mock.attempts.isEmpty)
    }
}
