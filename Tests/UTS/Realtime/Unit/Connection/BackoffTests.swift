import AblyPubSub
import Synchronization
import Testing

/// Delays between attempts (RTB1).
@Suite struct BackoffTests {
    private static let coefficients = [1, 4.0 / 3, 5.0 / 3, 2, 2, 2, 2, 2, 2, 2]

    /// Whether a delay is the initial one times the coefficient of a retry, shortened by a fifth at most.
    private func isDelay(_ delay: Duration, _ initial: Duration, retry: Int) -> Bool {
        let longest = initial * Self.coefficients[retry]
        return delay >= longest * 0.8 && delay <= longest
    }

    // UTS: realtime/unit/RTB1a/backoff-coefficient-sequence-0
    @Test func `delays grow by a third of the first one, up to twice the first one`() {
        for (retry, coefficient) in Self.coefficients.enumerated() {
            // The random number that shortens nothing.
            let delay = RetryDelay.of(.seconds(3), retry: retry, random: .max)
            #expect(abs(delay / .seconds(3) - coefficient) < 1e-9)
        }
    }

    // UTS: realtime/unit/RTB1b/jitter-coefficient-range-0
    @Test func `delays are shortened at random, by a fifth at most`() {
        let delays = (0..<1_000).map { _ in
            RetryDelay.of(.seconds(1), retry: 0, random: UInt64.random(in: .min ... .max)) / .seconds(1)
        }

        #expect(delays.allSatisfy { (0.8...1).contains($0) })
        #expect((0.85...0.95).contains(delays.reduce(0, +) / 1_000))
        #expect((delays.max() ?? 0) - (delays.min() ?? 0) > 0.05)
        #expect(RetryDelay.of(.seconds(1), retry: 0, random: 0) == .milliseconds(800))
    }

    // UTS: realtime/unit/RTB1/disconnected-retry-delay-0 (RTN15a: the first retry comes at once)
    @Test func `the delays of a connection grow with its failed attempts`() async {
        let mock = MockWebSocket.scripted { number, attempt in
            if number > 1 { return attempt.respondWithRefused() }
            attempt.respondWithSuccess(.connected(ttl: 60_000))
        }
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(2)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()
        mock.simulateDisconnect()

        await mock.clock.advance(by: .seconds(25))

        let disconnected = log.changes.filter { $0.current == .disconnected }
        #expect(disconnected.first?.retryIn == nil)
        let delays = disconnected.dropFirst().compactMap(\.retryIn)
        #expect(delays.count == disconnected.count - 1 && delays.count >= 5)
        for (retry, delay) in delays.prefix(10).enumerated() { #expect(isDelay(delay, .seconds(2), retry: retry)) }
        #expect(realtime.connection.state == .disconnected)
    }

    @Test func `a connection retries after the delay that it has announced`() async throws {
        let mock = MockWebSocket.refusing(Toggle(true))
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = [] }
        let log = realtime.connection.log()
        realtime.connect()
        let delay = try #require(log.changes.last?.retryIn)

        await mock.clock.advance(by: delay - .milliseconds(1))
        #expect(mock.attempts.count == 1)
        await mock.clock.advance(by: .milliseconds(1))

        #expect(mock.attempts.count == 2)
        #expect(realtime.connection.state == .disconnected)
    }

    // RTL14: an error fails a channel, so it is detached; TH: a channel's change names no delay, so the time until
    // the channel is attaching is taken.
    // UTS: realtime/unit/RTB1/suspended-channel-retry-delay-1 (RTL14: DETACHED instead)
    @Test func `the delays of a channel grow with its failed attempts`() async throws {
        let attaches = Mutex(0)
        let mock = MockWebSocket.connecting(onMessageFromClient: { message, socket in
            guard message.action == .attach, let channel = message.channel else { return }
            let isFirst = attaches.withLock { count in
                count += 1
                return count == 1
            }
            let error = ServiceError(code: 90001, statusCode: 500, message: "not now")
            socket.sendToClient(isFirst ? .attached(channel) : .detached(channel, error: error))
        })
        let (realtime, channel) = try await mock.clientAndAttachedChannel { $0.channelRetryTimeout = .seconds(3) }
        let times = Mutex<[(ChannelState, ContinuousClock.Instant)]>([])
        channel.observe { [clock = mock.clock] change in times.withLock { $0.append((change.current, clock.now)) } }

        mock.sendToClient(.detached("test", error: ServiceError(code: 90001, statusCode: 500, message: "lost")))
        for _ in 0..<40 {
            await mock.clock.advance(by: .seconds(1))
            // The service lives, so that the connection does.
            mock.activeConnection?.sendPingFrame()
        }

        let changes = times.withLock { $0 }
        var delays: [Duration] = []
        for (index, (state, time)) in changes.enumerated() where state == .suspended && index + 1 < changes.count {
            #expect(changes[index + 1].0 == .attaching)
            delays.append(time.duration(to: changes[index + 1].1))
        }
        #expect(delays.count >= 4)
        for (retry, delay) in delays.prefix(10).enumerated() { #expect(isDelay(delay, .seconds(3), retry: retry)) }
        #expect(realtime.connection.state == .connected)
    }
}
