import AblyPubSub
import Testing

@Suite struct ChannelMessageTests {
    private let http = MockHTTP(
        answering: MockResponse(
            200,
            [
                "id": "msg-id-1", "name": "test-event", "data": "hello world", "serial": "serial-xyz",
                "clientId": "client-1", "timestamp": 1_700_000_000_000,
                "extras": ["push": ["notification": ["title": "Test"]]],
                "version": ["serial": "version-serial-1", "timestamp": 1_700_000_000_000, "clientId": "client-1"],
            ]))

    // UTS: rest/unit/RSL11b/get-correct-endpoint-0
    @Test func `a message is read by its serial`() async throws {
        let channel = AblyRest(http).channels["test:RSL11b"]

        _ = try await channel.getMessage("msg-serial-123")
        _ = try await channel.getMessage(Message(serial: "msg-serial-123"))

        #expect(http.requests.count == 2)
        for request in http.requests {
            #expect(request.method == "GET")
            #expect(request.path == "/channels/test%3ARSL11b/messages/msg-serial-123")
            #expect(request.body.isEmpty)
        }
    }

    // UTS: rest/unit/RSL11c/returns-decoded-message-0
    @Test(arguments: [false, true])
    func `a message is read with all its members`(isBinary: Bool) async throws {
        let rest = AblyRest(http) { $0.useBinaryProtocol = isBinary }

        let message: Message = try await rest.channels["test"].getMessage("serial-xyz")

        #expect(message.id == "msg-id-1")
        #expect(message.name == "test-event")
        #expect(message.data == "hello world")
        #expect(message.serial == "serial-xyz")
        #expect(message.clientId == "client-1")
        #expect(message.timestamp == 1_700_000_000_000)
        #expect(message.extras?.push?.notification?.title == "Test")
        #expect(message.version?.serial == "version-serial-1")
    }

    // UTS: rest/unit/RSL11b/url-encodes-serial-1
    @Test func `the serial of a message is percent-encoded in the path`() async throws {
        _ = try await AblyRest(http).channels["test"].getMessage("serial/with:special+chars")

        #expect(http.requests.map(\.path) == ["/channels/test/messages/serial%2Fwith%3Aspecial%2Bchars"])
    }

    // UTS: rest/unit/RSL11a/missing-serial-error-0
    @Test func `a message cannot be read without a serial`() async {
        let channel = AblyRest(http).channels["test"]

        let errors = [
            await #expect(throws: AblyError.self) { try await channel.getMessage("") },
            await #expect(throws: AblyError.self) { try await channel.getMessage(Message(name: "event")) },
        ]

        #expect(errors.map { $0?.code } == [40003, 40003])
        #expect(http.requests.isEmpty)
    }
}
