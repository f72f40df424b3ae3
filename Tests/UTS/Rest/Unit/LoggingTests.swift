import AblyPubSub
import Logging
import TestSupport
import Testing

@Suite struct LoggingTests {
    private let http = MockHTTP(answering: MockResponse(200, [1_704_067_200_000]))
    private let log = LogRecorder()

    private func client(_ change: (inout ClientOptions) -> Void = { _ in }) -> AblyRest {
        AblyRest(http, auth: AuthOptions(key: "app.key:secret")) { options in
            options.logger = log.logger
            change(&options)
        }
    }

    // UTS: rest/unit/RSC2/default-log-level-warn-0
    @Test func `nothing below a warning is logged by default`() async throws {
        _ = try await client().time()

        #expect(log.entries.allSatisfy { $0.level >= .warning })
    }

    // UTS: rest/unit/TO3b/log-level-changeable-0
    @Test func `at the lowest level, the client and its requests are logged`() async throws {
        _ = try await client { $0.logLevel = .trace }.time()

        #expect(log.entries.contains { $0.level == .info })
        #expect(log.entries.contains { $0.level == .debug && $0.message.contains("HTTP request") })
    }

    // UTS: rest/unit/TO3c/custom-handler-structured-events-0
    @Test func `a custom logger gets messages with metadata`() async throws {
        _ = try await client { $0.logLevel = .info }.time()

        #expect(!log.entries.isEmpty)
        #expect(log.entries.contains { !$0.metadata.isEmpty })
        #expect(log.entries.allSatisfy { $0.level >= .info })
    }

    // UTS: rest/unit/TO3c2/context-contains-expected-keys-0
    @Test func `a request is logged with method, host and path`() async throws {
        _ = try await client { $0.logLevel = .debug }.time()

        let entry = try #require(log.entries.first { $0.level == .debug && $0.message.contains("HTTP request") })
        #expect(entry.metadata["method"] == "GET")
        #expect(entry.metadata["host"] == "main.realtime.ably.net")
        #expect(entry.metadata["path"] == "/time")
    }

    // UTS: rest/unit/RSC2b/log-level-none-suppresses-all-0
    @Test func `nothing is logged without a level`() async throws {
        _ = try await client { $0.logLevel = nil }.time()

        #expect(log.entries.isEmpty)
    }

    @Test func `a token that cannot be renewed is logged when the client is created`() {
        let rest = AblyRest(http, auth: AuthOptions(token: "a-token")) { options in
            options.logger = log.logger
            options.logLevel = .info
        }

        #expect(rest.auth.tokenDetails != nil)
        let entry = log.entries.first { $0.message.contains("40171") }
        #expect(entry?.level == .info)
        #expect(entry?.message.contains("https://help.ably.io/error/40171") == true)
        #expect(!log.entries.contains { "\($0)".contains("a-token") })
    }
}
