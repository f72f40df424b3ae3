import AblyLocal
import PubSubTestSupport
import Testing

@testable import AblyPubSub

/// Connections through HTTP proxies.
@Suite(.timeLimit(.minutes(2))) struct TransportProxyTests {
    private typealias Peer = ScriptedPeer

    /// Options with a proxy of this machine.
    private func options(_ port: Int, user: String = "", authority: String? = nil) -> NIOConnectorOptions {
        var options = authority.map { NIOConnectorOptions.trusting($0) } ?? .init()
        options.proxy = .url("http://\(user)127.0.0.1:\(port)")
        return options
    }

    @Test(arguments: [false, true], ["", "us%40er:pass%3Aword@"])
    func `a proxy leads to the service`(tls: Bool, user: String) async throws {
        var serviceOptions = LocalService.Options()
        if tls { serviceOptions.tls = .throwaway(names: ["ably.example"]) }
        try await withLocalService(serviceOptions) { service in
            let port = service.port
            try await Peer.serve { proxy in
                let lines = try await proxy.readRequest().split(separator: "\r\n").map(String.init)
                var expected = ["CONNECT ably.example:\(port) HTTP/1.1", "Host: ably.example:\(port)"]
                if !user.isEmpty { expected.append("Proxy-Authorization: Basic dXNAZXI6cGFzczp3b3Jk") }
                #expect(lines == expected)
                try await proxy.write("HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")
                try await proxy.relay(toPort: port)
            } client: { proxyPort in
                let session = TransportSession(
                    .local(port: port, host: "ably.example", tls: tls, path: "/?key=\(service.key)"),
                    options: options(proxyPort, user: user, authority: service.authorityPEM))
                try await session.opened()
                let connected = try WireFormat.json.decode(WireValue.self, from: try await session.received(1)[0])
                #expect(connected["action"] == 4)
                session.transport.abort()
                #expect(try await session.closed() == nil)
            }
        }
    }

    @Test(arguments: [
        ("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407"),
        ("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno", "403"),
        ("HTTP/1.1 200 OK\r\n\r\nsurprise", "more than its response"),
        ("SOCKS", "invalid"),
        ("HTTP/1.1 20", "closed the connection"),
    ])
    func `a proxy that does not open a tunnel makes the service unreachable`(
        response: String, detail: String
    ) async throws {
        try await Peer.serve { proxy in
            _ = try await proxy.readRequest()
            try await proxy.write(response)
        } client: { port in
            let failure = try await TransportSession(
                .local(port: 443, host: "ably.example"), options: options(port, user: "me:pass@")
            ).closed()
            #expect(failure?.kind == .unreachable && failure?.detail.contains(detail) == true, "\(failure as Any)")
            #expect(failure?.detail.contains("pass") == false)
        }
    }

    @Test func `a proxy that does not run, or that is not supported, makes the service unreachable`() async throws {
        for url in ["http://127.0.0.1:1", "socks5://me:pass@127.0.0.1:1", "https://127.0.0.1:1", "http://:1"] {
            var options = NIOConnectorOptions()
            options.proxy = .url(url)
            let failure = try await TransportSession(.local(port: 1, host: "ably.example"), options: options).closed()
            #expect(failure?.kind == .unreachable && failure?.detail.contains("proxy") == true)
            #expect(failure?.detail.contains("pass") == false)
        }
    }

    @Test func `the environment names the proxy`() async throws {
        try await Peer.serve { proxy in
            let request = try await proxy.readRequest()
            #expect(request.hasPrefix("CONNECT ably.example:1 "))
        } client: { port in
            let session = TransportSession(
                .local(port: 1, host: "ably.example"), environment: ["http_proxy": "127.0.0.1:\(port)"])
            let failure = try await session.closed()
            #expect(failure?.kind == .unreachable)
        }
    }
}
