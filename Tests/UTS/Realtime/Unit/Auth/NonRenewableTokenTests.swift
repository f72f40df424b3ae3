import AblyPubSub
import Logging
import TestSupport
import Testing

/// Clients with a token that cannot be renewed (RSA4a).
@Suite struct NonRenewableTokenTests {
    // UTS: realtime/unit/RSA4a1/non-renewable-token-logs-warning-0
    @Test func `that the token cannot be renewed is logged when the client is created`() {
        let log = LogRecorder()
        let realtime = AblyRealtime(MockWebSocket(), auth: AuthOptions(token: "non-renewable-token")) { options in
            options.logger = log.logger
            options.logLevel = .info
        }

        let entries = log.entries.filter { $0.message.contains("40171") }
        #expect(entries.map(\.level) == [.info])
        #expect(entries.first?.message.contains("https://help.ably.io/error/40171") == true)
        #expect(realtime.connection.state == .initialized)
    }

    // UTS: realtime/unit/RSA4a2/token-error-non-renewable-failed-0
    // UTS: realtime/unit/RSA4a2/token-error-non-renewable-no-retry-1
    @Test(arguments: [40140, 40142])
    func `a client whose token is rejected and cannot be renewed fails, and does not try again`(code: Int) async {
        let mock = MockWebSocket(onConnectionAttempt: { attempt in
            attempt.respondWithError(.error(code, status: 401, "Token expired"))
        })
        let realtime = AblyRealtime(mock, auth: AuthOptions(token: "expired-token"))
        let log = realtime.connection.log()

        realtime.connect()
        await realtime.connection.reaches(.failed)
        await mock.clock.advance(by: .seconds(300))

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40171)
        #expect((realtime.connection.errorReason?.cause as? AblyError)?.code.rawValue == code)
        #expect(log.states == [.connecting, .failed])
        #expect(log.changes.last?.reason?.code == 40171)
        #expect(mock.attempts.count == 1)
    }
}
