import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// The client that a connection acts as, from its credentials and the clientId that it asks for.
@Suite struct RealtimeIdentityTests {
    /// A row of the table of identities.
    struct Row: Sendable, CustomTestStringConvertible {
        /// The clientId of the token, empty for a token without one; nil for a key.
        let token: String?
        /// The clientId that the client asks for.
        let wanted: String?
        /// The clientId in `connectionDetails`; nil if the client is anonymous.
        var stated: String?
        /// Whether the connection is refused with 40102.
        var isRefused = false

        var testDescription: String { "\(token ?? "key"), \(wanted ?? "none")" }
    }

    static let rows = [
        Row(token: nil, wanted: nil, stated: "*"), Row(token: nil, wanted: "*", stated: "*"),
        Row(token: nil, wanted: "anna", stated: "anna"), Row(token: "", wanted: nil, stated: nil),
        Row(token: "", wanted: "anna", isRefused: true), Row(token: "", wanted: "*", isRefused: true),
        Row(token: "*", wanted: nil, stated: "*"), Row(token: "*", wanted: "*", stated: "*"),
        Row(token: "*", wanted: "anna", stated: "anna"), Row(token: "anna", wanted: nil, stated: "anna"),
        Row(token: "anna", wanted: "anna", stated: "anna"), Row(token: "anna", wanted: "berta", isRefused: true),
        Row(token: "anna", wanted: "*", isRefused: true), Row(token: "anna", wanted: "Anna", isRefused: true),
    ]

    private func credentials(_ row: Row, _ fixture: Fixture, isWebToken: Bool) async throws -> String {
        guard let clientId = row.token else { return "key=\(fixture.text())" }
        if isWebToken {
            let claims: [String: WireValue] = clientId.isEmpty ? [:] : ["x-ably-clientId": .string(clientId)]
            return "access_token=\(try fixture.jsonWebToken(claims))"
        }
        let request: WireValue = clientId.isEmpty ? [:] : ["clientId": .string(clientId)]
        return "access_token=\(try await fixture.token(request).token)"
    }

    @Test(arguments: rows, [false, true])
    func `credentials and the requested clientId determine the client, or are refused`(
        row: Row, isWebToken: Bool
    ) async throws {
        let fixture = try await Fixture()
        let client = DirectClient(fixture.service)
        let query = try await credentials(row, fixture, isWebToken: isWebToken)
        let frame = await client.open(query + (row.wanted.map { "&clientId=\($0)" } ?? ""))
        if row.isRefused {
            #expect(frame["action"] == 9 && frame.refusalCode == 40102)
            #expect(frame["error"]?["statusCode"] == 401 && client.closed == true)
        } else {
            #expect(frame["action"] == 4)
            #expect(frame["connectionDetails"]?["clientId"]?.stringValue == row.stated)
        }
    }

    @Test(arguments: [
        (nil as String?, nil as String?, nil as String?), ("anna", nil, "anna"), ("anna", "anna", "anna"),
        (nil, "anna", "anna"),
    ])
    func `a message belongs to the connection's client, or to the one that it states`(
        connection: String?, stated: String?, expected: String?
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(connection.map { "&clientId=\($0)" } ?? "")
        try await client.send(ClientFrame.attach("a"))
        let message = WireValue.object(omittingNil: [("name", "n"), ("clientId", stated.map(WireValue.string))])
        let frames = try await client.send([
            "action": 15, "channel": "a", "msgSerial": 0, "messages": .array([message]),
        ])
        #expect(frames.actions == [.message, .ack])
        #expect(frames.entries().first?["clientId"]?.stringValue == expected)
    }

    @Test(arguments: ["anna", nil] as [String?])
    func `a message that states another client is refused, and the connection remains`(identity: String?) async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(identity.map { ["clientId": .string($0)] } ?? [:]).token
        let (client, _) = try await fixture.connectBearer(token)
        let frames = try await client.send([
            "action": 15, "channel": "a", "msgSerial": 0, "messages": [["name": "n", "clientId": "berta"]],
        ])
        #expect(frames.actions == [.nack] && frames.first?.refusalCode == 40012)
        #expect(client.closed == nil)
    }

    @Test func `a clientId may be any text`() async throws {
        let fixture = try await Fixture()
        let (_, connected) = await fixture.connect("&clientId=%C3%A4%20%2B%26%F0%9F%90%9F%3A%21")
        #expect(connected["connectionDetails"]?["clientId"] == "ä +&🐟:!")
    }
}
