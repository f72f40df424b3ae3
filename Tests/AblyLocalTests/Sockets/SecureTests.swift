import struct AblyPlatform.Ably
import struct AblyPlatform.ApiError
import struct AblyPlatform.Configuration
import class AblyPlatform.CurlTransport
import Foundation
import PubSubTestSupport
import Testing

@testable import AblyLocal

/// The secure listener, as seen by clients.
@Suite struct SecureTests {
    /// A service with a secure and a plain listener, and the file with its authority's certificate.
    private func withService(_ body: (LocalService, _ authority: String) async throws -> Void) async throws {
        var options = LocalService.Options()
        options.tls = .throwaway()
        options.httpPort = 0
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("authority-\(UUID()).pem")
        defer { try? FileManager.default.removeItem(at: file) }
        try await withLocalService(options) { service in
            try #require(service.authorityPEM).write(to: file, atomically: true, encoding: .utf8)
            try await body(service, file.path)
        }
    }

    private func ably(_ url: String?, key: String, authority: String? = nil) throws -> Ably {
        var options = CurlTransport.Options()
        options.certificateAuthorities = authority.map { .file($0) }
        var configuration = Configuration.ably(.key(key))
        let url: String = try #require(url)
        configuration.baseURL = url
        // These tests are not about time, and the machine may be busy.
        configuration.connectTimeout = .seconds(60)
        configuration.requestTimeout = .seconds(60)
        configuration.transport = CurlTransport(options: options)
        return Ably(configuration: configuration)
    }

    @Test func `messages published over TLS can be read over plain HTTP and vice versa`() async throws {
        try await withService { service, authority in
            let secure = try ably(service.secureURL, key: service.key, authority: authority)
            let plain = try ably(service.url, key: service.key)
            defer {
                secure.close()
                plain.close()
            }
            #expect(service.secureURL?.hasPrefix("https://") == true && service.url.hasPrefix("http://"))
            try await secure.publishing.publishMessagesToChannel(channelId: "a", name: "over TLS", data: "1")
            try await plain.publishing.publishMessagesToChannel(channelId: "a", name: "over plain HTTP", data: "2")
            let names = ["over plain HTTP", "over TLS"]
            #expect(try await secure.history.getMessagesByChannel(channelId: "a").map(\.name) == names)
            #expect(try await plain.history.getMessagesByChannel(channelId: "a").map(\.name) == names)
        }
    }

    @Test func `a client that does not trust the authority fails the TLS handshake`() async throws {
        try await withService { service, authority in
            try await withService { other, otherAuthority in
                #expect(service.authorityPEM != other.authorityPEM)
                for untrusted in [otherAuthority, nil] {
                    let ably = try ably(service.secureURL, key: service.key, authority: untrusted)
                    defer { ably.close() }
                    let error = await #expect(throws: ApiError.self) {
                        try await ably.publishing.publishMessagesToChannel(channelId: "a", name: "lost")
                    }
                    #expect(error?.kind == .tls && error?.status == nil)
                    #expect(error.map { "\($0)".contains("certificate") } == true, "\(error as Any)")
                }
                #expect(await service.published(on: "a").isEmpty)
                let trusting = try ably(service.secureURL, key: service.key, authority: authority)
                defer { trusting.close() }
                #expect(try await trusting.stats.getTime().count == 1)
            }
        }
    }
}
