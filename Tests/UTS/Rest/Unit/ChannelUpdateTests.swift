import AblyPubSub
import Testing

@Suite struct ChannelUpdateTests {
    private let http = MockHTTP(answering: MockResponse(200, ["versionSerial": "vs1"]))

    private var channel: RestChannel { AblyRest(http).channels["test:RSL15"] }

    /// The body of the only request, which must change the message `msg-serial-1`.
    private func body() throws -> WireValue {
        #expect(http.requests.count == 1)
        let request = try #require(http.requests.first)
        #expect(request.method == "PATCH")
        #expect(request.path == "/channels/test%3ARSL15/messages/msg-serial-1")
        return try request.decodedBody()
    }

    // UTS: rest/unit/RSL15b/update-sends-patch-update-0
    @Test func `an update is sent with its action and the members to replace`() async throws {
        try await channel.updateMessage(Message(name: "updated", data: "new-data", serial: "msg-serial-1"))

        let body = try body()
        #expect(body["action"] == 1)
        #expect(body["name"] == "updated")
        #expect(body["data"] == "new-data")
    }

    // UTS: rest/unit/RSL15b/delete-sends-patch-delete-1
    @Test func `a deletion is sent with its action`() async throws {
        try await channel.deleteMessage(Message(serial: "msg-serial-1"))

        let body = try body()
        #expect(body["action"] == 2)
    }

    // UTS: rest/unit/RSL15b/append-sends-patch-append-2
    @Test func `what is appended to a message is sent with its action`() async throws {
        try await channel.appendMessage(Message(data: "appended-data", serial: "msg-serial-1"))

        let body = try body()
        #expect(body["action"] == 5)
        #expect(body["data"] == "appended-data")
    }

    // UTS: rest/unit/RSL15b7/version-set-with-operation-0
    @Test func `who updates a message and why is sent as its version`() async throws {
        try await channel.updateMessage(
            Message(data: "updated", serial: "msg-serial-1"),
            operation: MessageOperation(
                clientId: "user1", description: "fixed typo", metadata: ["reason": "typo"]))

        let body = try body()
        #expect(
            body["version"] == ["clientId": "user1", "description": "fixed typo", "metadata": ["reason": "typo"]])
    }

    // UTS: rest/unit/RSL15b7/version-absent-no-operation-1
    @Test func `an update without an operation has no version`() async throws {
        try await channel.updateMessage(
            Message(data: "updated", serial: "msg-serial-1", version: MessageVersion(serial: "vs0")))

        let body = try body()
        #expect(body["data"] == "updated")
        #expect(body["version"] == nil)
    }

    /// RSL15b.
    @Test func `all members of the given message are sent with an update, except its version`() async throws {
        let message = Message(
            id: "id-1", name: "event", clientId: "jim", connectionId: "connection-1", timestamp: 1_700_000_000_000,
            action: .create, serial: "msg-serial-1", version: MessageVersion(serial: "version-1"),
            annotations: MessageAnnotations(summary: [:] as [String: WireValue]))

        try await channel.updateMessage(message, operation: MessageOperation(description: "typo"))

        let sent: WireValue = [
            "id": "id-1", "name": "event", "clientId": "jim", "connectionId": "connection-1",
            "timestamp": 1_700_000_000_000, "action": 1, "serial": "msg-serial-1", "version": ["description": "typo"],
            "annotations": ["summary": [:]],
        ]
        #expect(try body() == sent)
    }

    // UTS: rest/unit/RSL15c/no-mutate-user-message-0
    @Test func `an update leaves the given message as it is`() async throws {
        let message = Message(name: "orig", data: "original-data", serial: "msg-serial-1")

        try await channel.updateMessage(message)

        #expect(message == Message(name: "orig", data: "original-data", serial: "msg-serial-1"))
        #expect(message.action == nil)
        let body = try body()
        #expect(body["action"] == 1)
    }

    // UTS: rest/unit/RSL15e/returns-update-delete-result-0
    @Test func `an update returns the serial of the new version`() async throws {
        let result: UpdateResult = try await channel.updateMessage(Message(data: "updated", serial: "msg-serial-1"))

        #expect(result.versionSerial == "vs1")
    }

    // UTS: rest/unit/RSL15e/null-version-serial-1
    @Test func `an update that was superseded returns no serial`() async throws {
        let http = MockHTTP(answering: MockResponse(200, ["versionSerial": nil]))

        let result = try await AblyRest(http).channels["test"].updateMessage(Message(data: "updated", serial: "s1"))

        #expect(result.versionSerial == nil)
    }

    // UTS: rest/unit/RSL15f/params-sent-as-querystring-0
    @Test func `parameters of an update are sent in the query`() async throws {
        let params = ["key": "value", "num": "42"]
        let message = Message(data: "updated", serial: "s1")

        try await channel.updateMessage(message, params: params)
        try await channel.deleteMessage(message, params: params)
        try await channel.appendMessage(message, params: params)

        #expect(http.requests.map(\.query) == [params, params, params])
    }

    // UTS: rest/unit/RSL15a/serial-required-throws-error-0
    @Test func `a message without a serial can be neither updated nor deleted nor appended to`() async {
        let channel = channel

        let errors = [
            await #expect(throws: AblyError.self) { try await channel.updateMessage(Message(name: "x", data: "y")) },
            await #expect(throws: AblyError.self) { try await channel.deleteMessage(Message(name: "x")) },
            await #expect(throws: AblyError.self) { try await channel.appendMessage(Message(data: "y")) },
            await #expect(throws: AblyError.self) { try await channel.updateMessage(Message(data: "y", serial: "")) },
        ]

        #expect(errors.map { $0?.code } == [40003, 40003, 40003, 40003])
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSL15d/body-encoded-per-rsl4-0
    @Test(arguments: [false, true])
    func `the payload of an update is encoded like that of a publish`(isBinary: Bool) async throws {
        try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test:RSL15"]
            .updateMessage(Message(data: ["key": "value"], serial: "msg-serial-1"))

        let body = try body()
        #expect(body["encoding"] == "json")
        #expect(body["data"]?.parsed == ["key": "value"])
        let type = isBinary ? "application/x-msgpack" : "application/json"
        #expect(http.requests.first?.header("Content-Type") == type)
    }

    // UTS: rest/unit/RSL15b/serial-url-encoded-path-3
    @Test func `the serial of an update is percent-encoded in the path`() async throws {
        try await channel.updateMessage(Message(data: "updated", serial: "serial/special:chars"))

        #expect(http.requests.map(\.path) == ["/channels/test%3ARSL15/messages/serial%2Fspecial%3Achars"])
    }
}
