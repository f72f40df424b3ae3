import AblyLocal
import AblyPubSub
import Testing

/// Connecting and closing, against the local service.
@Suite struct RealtimeConnectionIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    // UTS: realtime/integration/RTN4b/successful-connection-0 (RTC1b: it stays initialized only if autoConnect is off)
    @Test func `a client connects`() async throws {
        let client = sandbox.realtime()
        let log = client.connection.log()
        #expect(client.connection.state == .initialized)

        client.connect()
        try await client.connection.connected()

        #expect(await client.connection.reaches(.connected))
        #expect(log.states == [.connecting, .connected])
        #expect(try #require(client.connection.id).wholeMatch(of: /[a-zA-Z0-9_-]+/) != nil)
        #expect(try #require(client.connection.key).wholeMatch(of: /[a-zA-Z0-9_!-]+/) != nil)
        #expect(client.connection.errorReason == nil)
        await client.close()
    }

    // UTS: realtime/integration/RTN4c/graceful-close-0
    @Test func `a client closes its connection, and the service confirms it`() async throws {
        let client = try await sandbox.connected()
        let id = client.connection.id
        let log = client.connection.log()

        client.connection.close()
        await client.connection.reaches(.closed)

        #expect(log.states == [.closing, .closed])
        #expect(client.connection.errorReason == nil)
        #expect(client.connection.id == nil)
        #expect(client.connection.key == nil)
        let connections = await sandbox.service.connections(appId: sandbox.appId)
        #expect(!connections.contains { $0.id == id })
    }

    // UTS: realtime/integration/RTN11/connect-reconnect-cycle-0
    @Test func `a client that was closed connects with a new connection`() async throws {
        let client = sandbox.realtime()
        #expect(client.connection.state == .initialized)

        client.connect()
        try await client.connection.connected()
        let first = client.connection.id
        client.connection.close()
        await client.connection.reaches(.closed)
        client.connect()
        try await client.connection.connected()

        #expect(client.connection.state == .connected)
        #expect(client.connection.id != nil)
        #expect(client.connection.id != first)
        #expect(client.connection.errorReason == nil)
        await client.close()
    }

    // UTS: realtime/integration/RTN14a/invalid-key-failed-0
    @Test func `an invalid key makes the connection fail`() async throws {
        let client = sandbox.realtime(auth: AuthOptions(key: "invalid.key:secret"))
        let log = client.connection.log()

        client.connect()
        await client.connection.reaches(.failed)

        #expect(log.states == [.connecting, .failed])
        let reason = try #require(client.connection.errorReason)
        #expect([40005, 40101].contains(reason.code.rawValue))
        #expect(reason.statusCode == 401 || reason.statusCode == 404)
    }

    enum LostKey: CaseIterable { case unknownApp, deletedApp, unknownKey }

    // UTS: realtime/integration/RTN14g/revoked-key-failed-0
    @Test(arguments: LostKey.allCases)
    func `a key that does not exist any more makes the connection fail`(kind: LostKey) async throws {
        let key: String
        switch kind {
        case .unknownApp: key = "nonexistent.keyname:keysecret"
        case .deletedApp:
            let deleted = try await Sandbox.create()
            let response = try await deleted.rest().request(method: "DELETE", path: "/apps/\(deleted.appId)")
            #expect(response.success)
            key = deleted.key()
        case .unknownKey: key = "\(sandbox.appId).keyname:keysecret"
        }
        let client = sandbox.realtime(auth: AuthOptions(key: key))
        let log = client.connection.log()

        client.connect()
        await client.connection.reaches(.failed)

        #expect(log.states == [.connecting, .failed])
        let reason = try #require(client.connection.errorReason)
        #expect(!(40140..<40150).contains(reason.code.rawValue))
    }
}
