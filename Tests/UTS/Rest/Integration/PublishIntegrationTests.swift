import AblyPubSub
import Testing

@Suite struct PublishIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    // UTS: rest/integration/RSL1d/publish-failure-error-0
    @Test(arguments: formats) func `a publish that the key does not permit fails`(format: WireFormat) async throws {
        let channel = sandbox.rest(.perChannel, format: format).channels[Sandbox.unique("forbidden")]

        let error = await #expect(throws: AblyError.self) { try await channel.publish(name: "event", data: "data") }

        #expect(error?.code.rawValue == 40160)
        #expect(error?.statusCode == 401)
    }

    // UTS: rest/integration/RSL1n/publish-result-serials-0
    @Test(arguments: formats) func `a publish results in a serial for each message`(format: WireFormat) async throws {
        let channel = sandbox.rest(format: format).channels[Sandbox.unique("serials")]

        let one = try await channel.publish(name: "event1", data: "data1")
        let three = try await channel.publish((2...4).map { Message(name: "event\($0)", data: .string("data\($0)")) })

        #expect(one.serials?.count == 1)
        #expect(one.serials?.allSatisfy { $0?.isEmpty == false } == true)
        #expect(three.serials?.count == 3)
        #expect(three.serials?.allSatisfy { $0?.isEmpty == false } == true)
        #expect(Set(three.serials ?? []).count == 3)
    }

    // UTS: rest/integration/RSL1k5/idempotent-client-ids-0
    @Test(arguments: formats)
    func `a message that is published again with the same id counts once`(format: WireFormat) async throws {
        let channel = sandbox.rest(format: format).channels[Sandbox.unique("idempotent")]
        let id = Sandbox.unique("id")

        for number in 1...3 {
            try await channel.publish(Message(id: id, name: "event", data: .string("data-\(number)")))
        }

        let history = try await channel.history()
        #expect(history.items.map(\.id) == [id])
        #expect(history.items.map(\.data) == ["data-1"])
    }

    // UTS: rest/integration/RSL1l1/publish-params-force-nack-0
    @Test(arguments: formats) func `parameters of a publish reach the service`(format: WireFormat) async throws {
        let channel = sandbox.rest(format: format).channels[Sandbox.unique("nack")]

        let error = await #expect(throws: AblyError.self) {
            try await channel.publish(Message(name: "event", data: "data"), params: ["_forceNack": "true"])
        }

        #expect(error?.code.rawValue == 40099)
    }

    // UTS: rest/integration/RSL1m4/clientid-mismatch-rejected-0
    @Test(arguments: formats)
    func `a message for another client id than that of the token is rejected`(format: WireFormat) async throws {
        let token = try await sandbox.rest().auth.requestToken(clientId: "authenticated-client-id")
        let channel = sandbox.rest(auth: AuthOptions(token: token.token), format: format)
            .channels[Sandbox.unique("mismatch")]

        let error = await #expect(throws: AblyError.self) {
            try await channel.publish(Message(name: "event", data: "data", clientId: "different-client-id"))
        }

        #expect(error?.code.rawValue == 40012)
        #expect(error?.statusCode == 400)
    }
}
