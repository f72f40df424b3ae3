import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Foundation
import NIOSSL
import PubSubTestSupport
import Testing

@testable import AblyLocal

/// The service's life cycle and behaviour on a socket.
@Suite struct LifeTests {
    @Test func `several local services share no state`() async throws {
        try await withLocalService { first in
            try await withLocalService { second in
                #expect(first.port != second.port)
                let response = try await SocketClient(port: first.port, key: first.key)
                    .send("POST", "/channels/a/messages", ["name": "n", "data": "x"])
                #expect(response.status == 201)
                #expect(await first.published(on: "a").map(\.data) == ["x"])
                #expect(await second.published(on: "a").isEmpty)
            }
        }
    }

    @Test func `a stopped service accepts no connections and can be stopped again`() async throws {
        let service = try await LocalService.start()
        let idle = try SocketClient.connect(service.port)
        defer { close(idle) }
        _ = try await SocketClient(port: service.port).send("GET", "/time")
        await service.stop()
        await service.stop()
        #expect(throws: SocketClient.Failure.self) { try SocketClient.connect(service.port) }
    }

    @Test func `starting on a port in use throws an error that names the port`() async throws {
        try await withLocalService { service in
            var options = LocalService.Options()
            options.port = service.port
            await #expect {
                _ = try await LocalService.start(options)
            } throws: { error in
                "\(error)".contains("\(service.port): the port is in use")
            }
        }
    }

    @Test(
        arguments: [
            ("nonsense", nil), ("a.b", nil), (".b:c", nil), (nil, "{"), (nil, "[]"),
            (nil, #"{"keys":[{"capability":"x"}]}"#),
        ] as [(String?, String?)])
    func `invalid service options are refused by name`(key: String?, app: String?) async throws {
        var options = LocalService.Options()
        options.keys = [key].compactMap { $0 }
        options.app = app
        await #expect(throws: LocalService.OptionError.self) { _ = try await LocalService.start(options) }
    }

    @Test func `a service can be started with keys and an app description`() async throws {
        var options = LocalService.Options()
        options.keys = ["local.mine:secret", "other.key:secret"]
        options.app = #"{"keys":[{},{"capability":{"a":["publish"]}}]}"#
        try await withLocalService(options) { service in
            #expect(
                service.keys == ["local.dev:offline", "local.key1:offline", "local.mine:secret", "other.key:secret"])
            for key in service.keys {
                let response = try await SocketClient(port: service.port, key: key).send(
                    "POST", "/channels/a/messages", ["data": "x"])
                #expect(response.status == 201, "\(key)")
            }
            #expect(await service.published(on: "a").count == 3)
            #expect(await service.published(on: "a", appId: "other").count == 1)
        }
    }

    @Test func `advancing the service's clock expires tokens`() async throws {
        try await withLocalService { service in
            let token = try await SocketClient(port: service.port, key: service.key)
                .send("POST", "/keys/local.dev/requestToken", [:]).value["token"]?.stringValue
            let client = SocketClient(port: service.port, token: try #require(token))
            #expect(try await client.send("GET", "/channels/a/messages").status == 200)
            service.advanceClock(by: .seconds(3600))
            let response = try await client.send("GET", "/channels/a/messages")
            #expect(response.status == 401 && response.headers["x-ably-errorcode"] == "40142")
        }
    }

    @Test func `presence members entered through inspection are listed and recorded in history`() async throws {
        try await withLocalService { service in
            try await service.presence(.enter, clientId: "anna", data: "hi", on: "a")
            try await service.presence(.enter, clientId: "berta", on: "a")
            try await service.presence(.update, clientId: "anna", data: ["k": 1], on: "a")
            try await service.presence(.leave, clientId: "berta", on: "a")
            let client = SocketClient(port: service.port, key: service.key)
            let members = try await client.send("GET", "/channels/a/presence").value.arrayValue ?? []
            #expect(
                members.map { $0["clientId"] } == ["anna"] && members[0]["encoding"] == "json"
                    && members[0]["action"] == 1)
            let events =
                try await client.send("GET", "/channels/a/presence/history?direction=forwards").value.arrayValue ?? []
            #expect(events.map { $0["action"] } == [2, 2, 4, 3])
            await #expect(throws: LocalService.OptionError.self) {
                try await service.presence(.enter, clientId: "x", on: "a", appId: "nobody")
            }
        }
    }

    @Test func `a request body that is too large is refused before it is read`() async throws {
        var options = LocalService.Options()
        options.limits.bodySize = 1000
        try await withLocalService(options) { service in
            let client = SocketClient(port: service.port, key: service.key)
            let announced = try await client.send(
                "POST", "/channels/a/messages", ["data": .string(String(repeating: "x", count: 2000))])
            #expect(announced.status == 413 && announced.headers["x-ably-errorcode"] == "40009")
            let chunk = "800\r\n" + String(repeating: "x", count: 2048) + "\r\n0\r\n\r\n"
            let head =
                "POST /channels/a/messages HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
            let chunked = try await client.exchange(Array((head + chunk).utf8))
            #expect(String(decoding: chunked, as: UTF8.self).hasPrefix("HTTP/1.1 413"))
            #expect(await service.published(on: "a").isEmpty)
        }
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET /time HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n", "GET time\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n", "\u{0}\u{0}\u{0}\u{0}\r\n\r\n",
    ])
    func `bytes that are not an HTTP request end the connection but not the service`(bytes: String) async throws {
        try await withLocalService { service in
            let response = try await SocketClient(port: service.port).exchange(Array(bytes.utf8), isHalfClosed: true)
            #expect(response.isEmpty || String(decoding: response, as: UTF8.self).hasPrefix("HTTP/1.1 4"))
            #expect(try await SocketClient(port: service.port).send("GET", "/time").status == 200)
        }
    }

    @Test func `a half-closed connection still gets its response`() async throws {
        try await withLocalService { service in
            let request = "GET /time HTTP/1.1\r\nHost: x\r\n\r\n"
            let response = try await SocketClient(port: service.port).exchange(Array(request.utf8), isHalfClosed: true)
            #expect(String(decoding: response, as: UTF8.self).hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `a connection that falls idle within a request is closed`() async throws {
        var options = LocalService.Options()
        options.idleTimeout = .milliseconds(200)
        try await withLocalService(options) { service in
            let request = "POST /channels/a/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
            let response = try await SocketClient(port: service.port, key: service.key).exchange(Array(request.utf8))
            #expect(!String(decoding: response, as: UTF8.self).hasPrefix("HTTP/1.1 2"))
            #expect(await service.published(on: "a").isEmpty)
        }
    }

    @Test func `a request that trickles in is closed at its deadline`() async throws {
        var options = LocalService.Options()
        options.requestTimeout = .milliseconds(300)
        try await withLocalService(options) { service in
            let head = "POST /channels/a/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
            try await SocketClient(port: service.port).trickle(head, UInt8(ascii: " "))
            #expect(await service.published(on: "a").isEmpty)
        }
    }

    @Test func `a request head that trickles in is closed after the idle timeout`() async throws {
        var options = LocalService.Options()
        options.idleTimeout = .milliseconds(300)
        try await withLocalService(options) { service in
            try await SocketClient(port: service.port).trickle("GET /time HTTP/1.1\r\nX-Slow: ", UInt8(ascii: "x"))
            #expect(try await SocketClient(port: service.port).send("GET", "/time").status == 200)
        }
    }

    @Test func `stopping a service does not wait for an incomplete request`() async throws {
        let service = try await LocalService.start()
        let half = try SocketClient.connect(service.port)
        defer { close(half) }
        let head = Array("POST /channels/a/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{".utf8)
        #expect(write(half, head, head.count) == head.count)
        // Answered after the incomplete request was read.
        _ = try await SocketClient(port: service.port).send("GET", "/time")
        let duration = await ContinuousClock().measure { await service.stop(grace: .seconds(600)) }
        #expect(duration < .seconds(300))
    }

    @Test(
        arguments: [
            (.seconds(60), "timeout=59"), (.milliseconds(2500), "timeout=1"), (.milliseconds(1900), nil), (.zero, nil),
        ] as [(Duration, String?)])
    func `the Keep-Alive header is one second less than the idle timeout`(idle: Duration, value: String?) {
        #expect(HTTPListener.keepAlive(idle) == value)
    }

    @Test func `only responses on persistent connections have a Keep-Alive header`() async throws {
        try await withLocalService { service in
            let request = "GET /time HTTP/1.1\r\nHost: x\r\n\r\n"
            let stays = try await SocketClient(port: service.port).exchange(Array(request.utf8), isHalfClosed: true)
            let text = String(decoding: stays, as: UTF8.self).lowercased()
            #expect(text.contains("keep-alive: timeout=59\r\n") && text.contains("connection: keep-alive\r\n"))
            #expect(try await SocketClient(port: service.port).send("GET", "/time").headers["keep-alive"] == nil)
        }
    }

    @Test func `a limit of zero is refused by name`() async throws {
        var options = LocalService.Options()
        options.limits.messagesPerChannel = 0
        await #expect {
            _ = try await LocalService.start(options)
        } throws: { error in
            "\(error)" == "limit: messagesPerChannel: must be at least 1"
        }
    }

    @Test func `pipelined requests on one connection get their responses in order`() async throws {
        try await withLocalService { service in
            let one = "GET /time HTTP/1.1\r\nHost: x\r\n\r\n"
            let last = "GET /nope HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            let response = try await SocketClient(port: service.port).exchange(Array((one + one + last).utf8))
            let statuses = String(decoding: response, as: UTF8.self).components(separatedBy: "HTTP/1.1 ").dropFirst()
                .map {
                    $0.prefix(3)
                }
            #expect(statuses == ["200", "200", "404"])
        }
    }

    @Test func `publishes from a hundred concurrent clients are all stored`() async throws {
        try await withLocalService { service in
            let client = SocketClient(port: service.port, key: service.key)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for index in 0..<100 {
                    group.addTask {
                        try await client.send("POST", "/channels/a/messages", ["data": .string("\(index)")]).status
                    }
                }
                for try await status in group { #expect(status == 201) }
            }
            let messages = await service.published(on: "a")
            #expect(Set(messages.compactMap { $0.data?.stringValue }).count == 100)
            #expect(messages.map(\.serial) == messages.map(\.serial).sorted())
        }
    }

    @Test func `TLS uses a new authority for each start and allows a plain HTTP port beside it`() async throws {
        var options = LocalService.Options()
        options.tls = .throwaway(names: ["sandbox.example"])
        options.httpPort = 0
        try await withLocalService(options) { service in
            let pem = try #require(service.authorityPEM)
            #expect(try NIOSSLCertificate.fromPEMBytes(Array(pem.utf8)).count == 1)
            #expect(pem.hasSuffix("-----END CERTIFICATE-----\n"), "it can be joined with others in a file")
            #expect(service.secureURL?.hasPrefix("https://127.0.0.1:") == true && service.url.hasPrefix("http://"))
            #expect(try await SocketClient(port: service.port).send("GET", "/time").status == 200)
        }
    }
}
