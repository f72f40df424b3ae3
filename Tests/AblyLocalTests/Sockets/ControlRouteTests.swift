import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Foundation
import HTTPTypes
import Testing

@testable import AblyLocal

/// The control of connections by tests, over HTTP and in Swift, with sockets.
@Suite struct ControlRouteTests {
    private static let controlRoutes = RouteTable.controlled.routes.filter { $0.path.hasPrefix("/control/") }

    /// Starts a service with test control.
    private func start() async throws -> (service: LocalService, client: SocketClient) {
        var options = LocalService.Options()
        options.hasTestControl = true
        let service = try await LocalService.start(options)
        return (service, SocketClient(port: service.port))
    }

    /// A path of a route, with names for its parameters.
    private func target(_ route: Route) -> String {
        route.path.split(separator: "/").map { $0.first == "{" ? "/x" : "/\($0)" }.joined()
    }

    @Test func `without test control there are no control paths`() async throws {
        #expect(!Self.controlRoutes.isEmpty)
        #expect(!RouteTable.service.routes.contains { $0.path.contains("control") })
        let service = try await LocalService.start()
        let client = SocketClient(port: service.port, key: service.key)
        for route in Self.controlRoutes {
            let response = try await client.send(route.method.rawValue, target(route), route.method == .get ? nil : [:])
            #expect(response.status == 404 && response.headers["x-ably-errorcode"] == "40400", "\(route.id)")
        }
        await service.stop()
    }

    @Test func `with test control all other routes are as without`() {
        let controlled = Set(RouteTable.controlled.routes.map { "\($0.id) \($0.method.rawValue) \($0.path)" })
        let service = Set(RouteTable.service.routes.map { "\($0.id) \($0.method.rawValue) \($0.path)" })
        let control = Set(Self.controlRoutes.map { "\($0.id) \($0.method.rawValue) \($0.path)" })
        #expect(controlled == service.union(control) && controlled.count == service.count + control.count)
    }

    @Test(arguments: WireFormat.allCases)
    func `connections and members are listed`(format: WireFormat) async throws {
        let (service, client) = try await start()
        let peer = try await RealtimePeer.connect(service, format: format, query: ["clientId": "anna"])
        _ = try await peer.attach("a/b")
        _ = try await peer.presence("a/b", [["action": 2, "data": "here"]])
        let connections = try await client.send("GET", "/control/connections", format: format)
        let id = WireValue.string(peer.connectionId)
        #expect(connections.status == 200)
        #expect(
            try connections.value == [
                ["id": id, "appId": "local", "clientId": "anna", "isConnected": true, "channels": ["a/b"]]
            ])
        let members = try await client.send("GET", "/control/channels/a%2Fb/members", format: format)
        #expect(try members.value == [["clientId": "anna", "connectionId": id, "data": "here"]])
        for target in ["/control/connections?appId=other", "/control/channels/a%2Fb/members?appId=other"] {
            #expect(try await client.send("GET", target).value == [])
        }
        #expect(await service.connections().map(\.id) == [peer.connectionId])
        #expect(await service.members(of: "a/b").map(\.data) == ["here"])
        #expect(await service.connections(appId: "other").isEmpty)
        await service.stop()
    }

    @Test(arguments: [nil, false, true] as [Bool?], [false, true])
    func `a dropped socket ends with a close frame only if asked for`(closeFrame: Bool?, isRequest: Bool) async throws {
        let (service, client) = try await start()
        let peer = try await RealtimePeer.connect(service)
        if isRequest {
            let target = "/control/connections/\(peer.connectionId)/drop"
            let body = closeFrame.map { WireValue.object(["closeFrame": .bool($0)]) }
            #expect(try await client.send("POST", target, body).status == 204)
        } else {
            #expect(await service.dropConnection(peer.connectionId, withCloseFrame: closeFrame ?? false))
        }
        #expect(try await peer.socket.waitForEnd() == (closeFrame == true ? 1000 : nil))
        #expect(await service.connections().map(\.isConnected) == [false])
        await service.stop()
    }

    @Test(arguments: [false, true])
    func `a client is disconnected with the error that the test determines`(isRequest: Bool) async throws {
        let (service, client) = try await start()
        for hasError in [false, true] {
            let peer = try await RealtimePeer.connect(service)
            let error: WireValue = ["code": 40142, "statusCode": 401, "message": "expired"]
            switch (isRequest, hasError) {
            case (true, _):
                let target = "/control/connections/\(peer.connectionId)/disconnect"
                #expect(try await client.send("POST", target, hasError ? ["error": error] : nil).status == 204)
            case (false, true):
                await service.disconnect(peer.connectionId, code: 40142, statusCode: 401, message: "expired")
            case (false, false): await service.disconnect(peer.connectionId)
            }
            let frame = try await peer.next(action: 6)
            #expect(frame["error"]?["code"] == (hasError ? 40142 : 80003))
            #expect(frame["error"]?["statusCode"] == (hasError ? 401 : 503))
            if hasError { #expect(frame["error"]?["message"] == "expired") }
            #expect(try await peer.socket.waitForEnd() == 1000)
        }
        await service.stop()
    }

    @Test(arguments: [false, true])
    func `a client is silenced and served again`(isRequest: Bool) async throws {
        let (service, client) = try await start()
        let peer = try await RealtimePeer.connect(service)
        let publisher = try await RealtimePeer.connect(service)
        _ = try await peer.attach("a")
        func silence(_ isSilent: Bool) async throws {
            guard isRequest else {
                #expect(await service.silenceConnection(peer.connectionId, isSilent))
                return
            }
            let target = "/control/connections/\(peer.connectionId)/silence"
            // Without a body, the client is silenced.
            #expect(try await client.send("POST", target, isSilent ? nil : ["silent": false]).status == 204)
        }
        try await silence(true)
        _ = try await publisher.publish("a", [["name": "lost"]])
        try await silence(false)
        _ = try await publisher.publish("a", [["name": "received"]])
        #expect(try await peer.next(action: 15)["messages"]?[0]?["name"] == "received")
        await service.stop()
    }

    @Test(arguments: [false, true])
    func `a forgotten connection breaks and cannot be resumed`(isRequest: Bool) async throws {
        let (service, client) = try await start()
        let peer = try await RealtimePeer.connect(service)
        if isRequest {
            #expect(try await client.send("DELETE", "/control/connections/\(peer.connectionId)").status == 204)
        } else {
            #expect(await service.forgetConnection(peer.connectionId))
        }
        #expect(try await peer.socket.waitForEnd() == nil)
        let again = try await RealtimePeer.connect(service, query: ["resume": peer.connectionKey])
        #expect(again.connected.refusalCode == 80018 && again.connectionId != peer.connectionId)
        await service.stop()
    }

    @Test(arguments: [false, true])
    func `the events of a channel are forgotten`(isRequest: Bool) async throws {
        let (service, client) = try await start()
        let peer = try await RealtimePeer.connect(service)
        let position = try await peer.attach("a/b")["channelSerial"]?.stringValue
        if isRequest {
            #expect(try await client.send("DELETE", "/control/channels/a%2Fb/events").status == 204)
        } else {
            await service.forgetEvents(of: "a/b")
        }
        let again = try await peer.attach("a/b", channelSerial: position)
        #expect(again["error"]?["code"] == 90003)
        await service.stop()
    }

    @Test(arguments: [false, true])
    func `the next clients experience what the test determines`(isRequest: Bool) async throws {
        let (service, client) = try await start()
        if isRequest {
            let error: WireValue = ["code": 50001, "statusCode": 500, "message": "no"]
            let behaviors: WireValue = [
                ["action": "refuse"], ["action": "error", "error": error], ["action": "error"],
                ["action": "disconnected", "error": error], ["action": "accept"],
                ["action": "delay", "milliseconds": 1], ["action": "ignore"],
            ]
            #expect(try await client.send("POST", "/control/next-connections", behaviors).status == 204)
        } else {
            await service.nextConnections([
                .refuse, .error(code: 50001, statusCode: 500, message: "no"),
                .error(code: 80003, statusCode: 503, message: "no"),
                .disconnected(code: 50001, statusCode: 500, message: "no"), .accept, .delay(.milliseconds(1)), .ignore,
            ])
        }
        await #expect(throws: RawWebSocket.Closed.self) { _ = try await RealtimePeer.connect(service) }
        for (action, code) in [(9, 50001), (9, 80003), (6, 50001)] {
            await #expect {
                _ = try await RealtimePeer.connect(service)
            } throws: { error in
                let refused = error as? RealtimePeer.Refused
                return refused?.code == code && refused?.message["action"]?.intValue == action
            }
        }
        _ = try await RealtimePeer.connect(service)
        _ = try await RealtimePeer.connect(service)
        let ignored = try await RawWebSocket.connect(port: service.port)
        let path = "/?key=\(service.key)"
        #expect(try await ignored.handshake(path: path).status == 101)
        // The next client is served, while the one before it is not answered.
        _ = try await RealtimePeer.connect(service)
        #expect(await service.connections().count == 3)
        await service.stop()
    }

    @Test func `the clock is advanced, and what is due then happens before the response`() async throws {
        let (service, client) = try await start()
        let peer = try await RealtimePeer.connect(service)
        let before = service.now
        let response = try await client.send("POST", "/control/clock", ["advance": 15_000])
        let time = try #require(response.value[0]?.exactInteger)
        #expect(response.status == 200 && time >= before + 15_000 && service.now >= time)
        #expect(try await peer.next("HEARTBEAT") { $0["action"] == 0 }["id"] == nil)
        await service.stop()
    }

    @Test(
        arguments: [
            ("POST", "/control/connections/nobody/drop", nil, 404, 40400),
            ("POST", "/control/connections/nobody/disconnect", nil, 404, 40400),
            ("POST", "/control/connections/nobody/silence", nil, 404, 40400),
            ("DELETE", "/control/connections/nobody", nil, 404, 40400), ("GET", "/control/nothing", nil, 404, 40400),
            ("GET", "/control/clock", nil, 404, 40400), ("POST", "/control/clock", nil, 400, 40003),
            ("POST", "/control/clock", ["advance": -1], 400, 40003),
            ("POST", "/control/clock", ["advance": "1"], 400, 40001), ("POST", "/control/clock", [1], 400, 40001),
            ("POST", "/control/connections/nobody/drop", ["closeFrame": 1], 400, 40001),
            ("POST", "/control/connections/nobody/silence", ["silent": "no"], 400, 40001),
            ("POST", "/control/connections/nobody/disconnect", ["error": 1], 400, 40001),
            ("POST", "/control/next-connections", nil, 400, 40001),
            ("POST", "/control/next-connections", ["action": "refuse"], 400, 40001),
            ("POST", "/control/next-connections", ["refuse"], 400, 40001),
            ("POST", "/control/next-connections", [["action": "fly"]], 400, 40003),
            ("POST", "/control/next-connections", [[:]], 400, 40003),
            ("POST", "/control/next-connections", [["action": "delay"]], 400, 40003),
            ("POST", "/control/next-connections", [["action": "delay", "milliseconds": -1]], 400, 40003),
            ("POST", "/control/next-connections", [["action": "refuse"], ["action": "fly"]], 400, 40003),
        ] as [(String, String, WireValue?, Int, Int)])
    func `an invalid control request is refused and changes nothing`(
        method: String, target: String, body: WireValue?, status: Int, code: Int
    ) async throws {
        let (service, client) = try await start()
        let response = try await client.send(method, target, body)
        #expect(response.status == status && response.headers["x-ably-errorcode"] == "\(code)", "\(response.text)")
        _ = try await RealtimePeer.connect(service)
        await service.stop()
    }

    @Test(arguments: [false, true])
    func `ably-local has control paths only with --test-control`(isOn: Bool) async throws {
        let command = try CommandProcess(["--port", "0"] + (isOn ? ["--test-control"] : []))
        let client = SocketClient(port: try command.port())
        let response = try await client.send("GET", "/control/connections")
        #expect(response.status == (isOn ? 200 : 404))
        command.process.terminate()
        #expect(await command.end() == 0)
    }
}
