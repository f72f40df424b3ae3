import Foundation
import NIOCore
import NIOSSL
import Testing

@testable import AblyPubSub

/// Connections over TLS to servers that fail.
@Suite(.timeLimit(.minutes(2))) struct TransportTLSTests {
    private typealias Peer = ScriptedPeer

    private func target(_ port: Int, host: String = "localhost") -> TransportTarget {
        .local(port: port, host: host, tls: true)
    }

    @Test func `a frame in the record of the response is not lost`() async throws {
        let (server, authority) = try TestCertificate.make()
        try await Peer.serve(tls: server) { peer in
            try await peer.accept(Peer.frame(1, [1]))
            #expect(try await peer.readFrame() == .init(opcode: 1, payload: [2]))
            try await peer.write(Peer.close(4000))
            #expect(try await peer.readFrame().opcode == 8)
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(target(port), options: .trusting(authority))
            try await session.opened()
            #expect(try await session.received() == [[1]])
            session.transport.send([2])
            session.transport.flush()
            #expect(try await session.closed()?.kind == .closed(code: 4000))
        }
    }

    @Test func `a certificate of an unknown authority is not accepted`() async throws {
        let server = try TestCertificate.make().server
        let other = try TestCertificate.make().authority
        for options in [NIOConnectorOptions.trusting(other), .init()] {
            try await Peer.serve(tls: server) { peer in
                try await peer.readEnd()
            } client: { port in
                let failure = try await TransportSession(target(port), options: options).closed()
                #expect(failure?.kind == .tls && failure?.detail.contains("trusted authority") == true)
            }
        }
    }

    /// Runs a body with a session that a tunnel leads to a server under the name or address of a host.
    private func withTunnel(
        to host: String, server: TLSConfiguration, options: NIOConnectorOptions,
        peer: @escaping @Sendable (Peer) async throws -> Void, _ body: (TransportSession) async throws -> Void
    ) async throws {
        try await Peer.serve(tls: server, peer) { port in
            try await Peer.serve { proxy in
                _ = try await proxy.readRequest()
                try await proxy.write("HTTP/1.1 200 OK\r\n\r\n")
                try await proxy.relay(toPort: port)
            } client: { proxyPort in
                var options = options
                options.proxy = .url("http://127.0.0.1:\(proxyPort)")
                try await body(TransportSession(target(443, host: host), options: options))
            }
        }
    }

    /// The certificate is for 127.0.0.1, which is the address of the socket: the proxy's.
    @Test(arguments: ["other.example", "192.0.2.1", "2001:db8::1"])
    func `a certificate for another host is not accepted`(host: String) async throws {
        let (server, authority) = try TestCertificate.make()
        try await withTunnel(to: host, server: server, options: .trusting(authority)) { peer in
            try await peer.readEnd()
        } _: { session in
            let failure = try await session.closed()
            #expect(failure?.kind == .tls && failure?.detail.contains("another host") == true, "\(failure as Any)")
        }
    }

    @Test func `an address is verified through a proxy`() async throws {
        let (server, authority) = try TestCertificate.make(names: ["192.0.2.1"])
        try await withTunnel(to: "192.0.2.1", server: server, options: .trusting(authority)) { peer in
            try await peer.accept()
            try await peer.readEnd()
        } _: { session in
            try await session.opened()
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test func `an authority is verified through a proxy to an address`() async throws {
        let server = try TestCertificate.make(names: ["192.0.2.1"]).server
        let other = try TestCertificate.make().authority
        try await withTunnel(to: "192.0.2.1", server: server, options: .trusting(other)) { peer in
            try await peer.readEnd()
        } _: { session in
            let failure = try await session.closed()
            #expect(failure?.kind == .tls && failure?.detail.contains("trusted authority") == true)
        }
    }

    @Test func `an end during the TLS handshake is a failure of TLS`() async throws {
        for isReset in [false, true] {
            try await Peer.serve { peer in
                try await peer.readSome()
                // The beginning of a record.
                try await peer.write([22, 3, 3, 0, 100, 2])
                if isReset { try await peer.reset() }
            } client: { port in
                let failure = try await TransportSession(target(port)).closed()
                #expect(failure?.kind == .tls)
            }
        }
    }

    @Test func `a server that does not use TLS is a failure of TLS`() async throws {
        try await Peer.serve { peer in
            try await peer.readSome()
            try await peer.write("HTTP/1.1 400 Bad Request\r\n\r\n")
            try await peer.readEnd()
        } client: { port in
            let failure = try await TransportSession(target(port)).closed()
            #expect(failure?.kind == .tls)
        }
    }

    @Test func `an end of the socket in the middle of a frame is a lost connection`() async throws {
        let (server, authority) = try TestCertificate.make()
        try await Peer.serve(tls: server) { peer in
            try await peer.accept(Peer.frame(1, [1]) + Peer.frame(1, [2, 3]).dropLast())
            #expect(try await peer.readFrame().payload == [4])
            try await peer.drop()
        } client: { port in
            let session = TransportSession(target(port), options: .trusting(authority))
            try await session.opened()
            #expect(try await session.received() == [[1]])
            session.transport.send([4])
            session.transport.flush()
            #expect(try await session.closed()?.kind == .lost)
        }
    }

    @Test func `versions before TLS 1 2 are not accepted`() async throws {
        var (server, authority) = try TestCertificate.make()
        server.minimumTLSVersion = .tlsv1
        server.maximumTLSVersion = .tlsv11
        let options = NIOConnectorOptions.trusting(authority)
        try await Peer.serve(tls: server) { peer in
            try await peer.readEnd()
        } client: { port in
            let failure = try await TransportSession(target(port), options: options).closed()
            #expect(failure?.kind == .tls)
        }
    }

    @Test(arguments: ["SSL_CERT_FILE", "SSL_CERT_DIR"])
    func `the environment names authorities as for OpenSSL`(variable: String) async throws {
        let (server, authority) = try TestCertificate.make()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("authorities-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("0123abcd.0")
        try authority.write(to: file, atomically: true, encoding: .utf8)
        let environment = [variable: variable == "SSL_CERT_FILE" ? file.path : "/no/such/folder:\(folder.path)"]
        try await Peer.serve(tls: server) { peer in
            try await peer.accept()
            try await peer.readEnd()
        } client: { port in
            let session = TransportSession(target(port), environment: environment)
            try await session.opened()
            session.transport.abort()
            #expect(try await session.closed() == nil)
        }
    }

    @Test(arguments: [PEMSource.bytes([]), .bytes("not PEM".utf8), .file("/no/such/file.pem")])
    func `authorities that cannot be used are named`(source: PEMSource) async throws {
        var options = NIOConnectorOptions()
        options.certificateAuthorities = source
        let failure = try await TransportSession(target(1), options: options).closed()
        #expect(failure?.kind == .tls && failure?.detail.hasPrefix("certificateAuthorities: ") == true)
    }
}
