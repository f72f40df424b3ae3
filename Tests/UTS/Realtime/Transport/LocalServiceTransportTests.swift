import AblyLocal
import PubSubTestSupport
import Testing

@testable import AblyPubSub

/// The transport against the local service.
@Suite(.timeLimit(.minutes(2))) struct LocalServiceTransportTests {
    private func withService(
        tls: Bool, _ body: (LocalService, Int, NIOConnectorOptions) async throws -> Void
    ) async throws {
        var options = LocalService.Options()
        if tls { options.tls = .throwaway() }
        try await withLocalService(options) { service in
            let connection = service.authorityPEM.map { NIOConnectorOptions.trusting($0) } ?? .init()
            try await body(service, service.port, connection)
        }
    }

    private func path(_ service: LocalService, _ format: WireFormat) -> String {
        "/?key=\(service.key)&v=2&format=\(format == .json ? "json" : "msgpack")"
    }

    @Test(arguments: [false, true], WireFormat.allCases)
    func `a client connects, exchanges heartbeats and closes`(tls: Bool, format: WireFormat) async throws {
        try await withService(tls: tls) { service, port, options in
            let session = TransportSession(
                .local(port: port, host: "localhost", tls: tls, path: path(service, format), format: format),
                options: options)
            try await session.opened()
            let connected = try format.decode(WireValue.self, from: try await session.received(1)[0])
            #expect(connected["action"] == 4)
            session.transport.send(try format.encode(["action": 0, "id": "first"] as WireValue))
            session.transport.send(try format.encode(["action": 0, "id": "second"] as WireValue))
            session.transport.flush()
            let responses = try await session.received(2).map { try format.decode(WireValue.self, from: $0)["id"] }
            #expect(responses == ["first", "second"])
            session.transport.close()
            #expect(try await session.closed() == nil)
            await eventuallyDisconnected(service)
        }
    }

    @Test func `an address is verified against the addresses of the certificate`() async throws {
        try await withService(tls: true) { service, port, options in
            let session = TransportSession(
                .local(port: port, host: "127.0.0.1", tls: true, path: path(service, .json)), options: options)
            try await session.opened()
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: [false, true])
    func `messages of all sizes arrive unchanged`(tls: Bool) async throws {
        try await withService(tls: tls) { service, port, options in
            let session = TransportSession(
                .local(port: port, host: "localhost", tls: tls, path: path(service, .json)), options: options)
            try await session.opened()
            _ = try await session.received(1)
            for size in [0, 1, 7, 8, 9, 100, 125, 126, 65_000, 65_535, 65_536, 66_000, 100_000] {
                let id = String(repeating: "ä", count: size / 2) + String(repeating: "b", count: size % 2)
                session.transport.send(try WireFormat.json.encode(["action": 0, "id": .string(id)] as WireValue))
                session.transport.flush()
                let response = try await session.received(1)[0]
                #expect(try WireFormat.json.decode(WireValue.self, from: response)["id"] == .string(id))
            }
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    private func eventuallyDisconnected(_ service: LocalService) async {
        while await service.connections().contains(where: \.isConnected) { await Task.yield() }
    }
}
