import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What a test determines for the clients that connect next.
@Suite struct NextConnectionTests {
    @Test func `each element concerns one client, and those after them are served as usual`() async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections([.refuse, .accept, .ignore])
        var clients: [DirectClient] = []
        var actions: [FrameAction?] = []
        for _ in 0..<4 {
            let (client, frame) = await fixture.connect()
            clients.append(client)
            actions.append(frame["action"]?.intValue.flatMap(FrameAction.init))
        }
        #expect(actions == [nil, .connected, nil, .connected])
        #expect(clients.map(\.closed) == [false, nil, nil, nil])
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).count == 2)
    }

    @Test(arguments: WireFormat.allCases)
    func `a client is answered with an error, or disconnected, in its own format`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections([
            .error(code: 40140, statusCode: 401, message: "no"),
            .disconnected(code: 80003, statusCode: 503, message: "later"),
        ])
        for (action, code, status, message) in [(9, 40140, 401, "no"), (6, 80003, 503, "later")] {
            let (client, frame) = await fixture.connect(format: format)
            #expect(frame["action"]?.intValue == action && frame["channel"] == nil && client.closed == true)
            #expect(frame["error"]?["code"]?.intValue == code && frame["error"]?["statusCode"]?.intValue == status)
            #expect(frame["error"]?["message"]?.stringValue == message)
        }
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).isEmpty)
    }

    @Test func `a determined failure leaves a connection that was to be resumed as it was`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        await client.lose()
        await fixture.service.setNextConnections([.error(code: 50000, statusCode: 500, message: "no"), .refuse])
        let key = try #require(connected["connectionKey"]?.stringValue)
        for _ in 0..<2 { _ = await fixture.connect("&resume=\(key)") }
        let (_, again) = await fixture.connect("&resume=\(key)")
        #expect(again["connectionId"] == connected["connectionId"] && again["error"] == nil)
    }

    @Test func `a delayed client is answered by the service's clock, and others are not delayed`() async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections([.delay(.seconds(5)), .delay(.milliseconds(1500))])
        let (first, nothing) = await fixture.connect()
        let (second, _) = await fixture.connect()
        let (_, connected) = await fixture.connect()
        #expect(nothing == .null && connected["action"] == 4)
        // What a client sends before it is connected is ignored.
        #expect(try await first.send(ClientFrame.heartbeat).isEmpty)
        await fixture.advance(by: 1_499)
        #expect(second.takeFrames().isEmpty)
        await fixture.advance(by: 1)
        #expect(second.takeFrames().actions == [.connected] && first.takeFrames().isEmpty)
        await fixture.advance(by: 3_500)
        #expect(first.takeFrames().actions == [.connected])
        #expect(try await first.send(ClientFrame.heartbeat).actions == [.heartbeat])
    }

    @Test func `a delayed client whose socket ended is not answered`() async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections([.delay(.seconds(5))])
        let (client, _) = await fixture.connect()
        await client.lose()
        await fixture.advance(by: 5_000)
        #expect(client.takeFrames().isEmpty)
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).isEmpty)
    }

    @Test func `an ignored client is never answered, whatever it sends`() async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections([.ignore])
        let (client, _) = await fixture.connect()
        #expect(try await client.send(ClientFrame.heartbeat).isEmpty)
        await fixture.advance(by: 600_000)
        #expect(client.takeFrames().isEmpty && client.closed == nil)
        await client.lose()
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).isEmpty)
    }

    @Test func `a later call replaces what an earlier one determined`() async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections([.refuse, .refuse])
        await fixture.service.setNextConnections([.accept, .ignore])
        #expect(await fixture.connect().connected["action"] == 4)
        #expect(await fixture.connect().connected == .null)
        await fixture.service.setNextConnections([.refuse])
        await fixture.service.setNextConnections([])
        #expect(await fixture.connect().connected["action"] == 4)
    }

    @Test func `at most a thousand clients are determined`() async throws {
        let fixture = try await Fixture()
        await fixture.service.setNextConnections(Array(repeating: .refuse, count: 1001))
        #expect(await fixture.service.nextConnections.count == 1000)
    }
}
