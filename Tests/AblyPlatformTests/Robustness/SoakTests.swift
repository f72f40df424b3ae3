import Foundation
import TestSupport
import Testing

@testable import AblyPlatform

/// The number of calls of the soak test; nil to skip it.
private let soakCalls = ProcessInfo.processInfo.environment["SOAK_CALLS"].flatMap { Int($0) }

/// Very many calls of all kinds, after which the process's resources are unchanged. Runs only if `SOAK_CALLS` is set to the
/// number of calls.
@Suite(.enabled(if: soakCalls != nil, "set SOAK_CALLS"))
struct SoakTests {
    /// The number of calls by outcome.
    private struct Tally {
        var answered = 0
        var refused = 0
        var cancelled = 0
        var other: [String] = []

        static func + (left: Tally, right: Tally) -> Tally {
            Tally(
                answered: left.answered + right.answered, refused: left.refused + right.refused,
                cancelled: left.cancelled + right.cancelled, other: left.other + right.other)
        }
    }

    @Test(.enabled(if: TLSFixture.nginx != nil && TLSFixture.openssl != nil, "nginx or openssl is not installed"))
    func `a long run leaves memory, file descriptors and threads unchanged`() async throws {
        let fixture = try #require(TLSFixture.shared)
        let server = try SoakServer(fixture)
        // A process inherits descriptors from its parent.
        let beginning = try ProcessHoldings.now()
        let plain = Self.ably(server.plain, fixture)
        let secure = Self.ably(server.secure, fixture)
        defer {
            plain.close()
            secure.close()
        }
        try await Self.waitUntilReady([plain, secure])
        let rounds = 20
        let perRound = (soakCalls ?? 0) / rounds
        var baseline = ProcessHoldings()
        var tally = Tally()
        let start = ContinuousClock.now
        for round in 1...rounds {
            tally = tally + (await Self.round(perRound, [plain, secure]))
            tally = tally + (await Self.shortLives(perRound / 200, server, fixture))
            let holdings = try ProcessHoldings.now()
            print("soak: \(round * perRound) calls, \(holdings)")
            // By then the pools are full and the allocator has its arenas.
            if round == rounds / 4 { baseline = holdings }
        }
        let end = try ProcessHoldings.now()
        print(
            "soak: \(tally.answered) answered, \(tally.refused) refused, \(tally.cancelled) cancelled, ", terminator: ""
        )
        print("in \(ContinuousClock.now - start)")
        #expect(tally.other.isEmpty, "\(tally.other.prefix(3))")
        #expect(tally.answered > 0 && tally.refused > 0 && tally.cancelled > 0)
        #expect(end.memory <= baseline.memory + baseline.memory / 10 + 8 << 10, "from \(baseline) to \(end)")
        #expect(end.descriptors <= baseline.descriptors + 64, "from \(baseline) to \(end)")
        #expect(end.threads <= baseline.threads + 8, "from \(baseline) to \(end)")
        // After the clients are closed, neither connections nor event loop threads remain.
        plain.close()
        secure.close()
        #expect(try await eventually { try ProcessHoldings.now().descriptors <= beginning.descriptors })
    }

    private static func ably(_ origin: String, _ fixture: TLSFixture) -> Ably {
        var options = CurlTransport.Options()
        options.proxy = .none
        options.certificateAuthorities = .file(fixture.authority)
        options.maximumConnections = 32
        options.maximumCallsInFlight = 64
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.baseURL = origin
        configuration.fallbackHosts = []
        configuration.connectTimeout = .seconds(60)
        configuration.requestTimeout = .seconds(60)
        configuration.transport = CurlTransport(options: options)
        return Ably(configuration: configuration)
    }

    /// Until the server listens, each attempt fails at once.
    private static func waitUntilReady(_ clients: [Ably]) async throws {
        let end = ContinuousClock.now + .seconds(10)
        for client in clients {
            while ContinuousClock.now < end {
                if (try? await client.history.getMessagesByChannel(channelId: "c")) != nil { break }
            }
        }
    }

    /// Sixty-four tasks and eight threads share the calls.
    private static func round(_ calls: Int, _ clients: [Ably]) async -> Tally {
        await withTaskGroup(of: Tally.self) { group in
            for worker in 0..<72 {
                group.addTask {
                    var tally = Tally()
                    for number in stride(from: worker, to: calls, by: 72) {
                        await call(number, clients[number % clients.count], isBlocking: worker >= 64, &tally)
                    }
                    return tally
                }
            }
            return await group.reduce(Tally(), +)
        }
    }

    /// Clients that are created for a few calls, and closed or released in the middle of one.
    private static func shortLives(_ count: Int, _ server: SoakServer, _ fixture: TLSFixture) async -> Tally {
        var tally = Tally()
        for number in 0..<count {
            let client = ably(number.isMultiple(of: 4) ? server.secure : server.plain, fixture)
            for _ in 0..<2 { await call(1, client, isBlocking: false, &tally) }
            guard number.isMultiple(of: 2) else { continue }
            let slow = Task { try? await client.history.getMessagesByChannel(channelId: "slow") }
            await Task.yield()
            client.close()
            _ = await slow.value
        }
        return tally
    }

    private static func call(_ number: Int, _ client: Ably, isBlocking: Bool, _ tally: inout Tally) async {
        let isCancelled = !isBlocking && number % 10 == 3
        let channel = isCancelled && number % 20 == 3 ? "slow" : number % 20 == 7 ? "refused" : "messages"
        do throws(ApiError) {
            if isCancelled {
                let task = Task { () async -> Result<Int, ApiError> in
                    do throws(ApiError) {
                        return .success(try await client.history.getMessagesByChannel(channelId: channel).count)
                    } catch { return .failure(error) }
                }
                for _ in 0..<number % 50 { await Task.yield() }
                task.cancel()
                _ = try await task.value.get()
            } else if isBlocking {
                let page = try await onThread { () throws(ApiError) in
                    try client.blocking.history.getMessagesByChannel(channelId: channel)
                }
                guard page.count == SoakServer.pageSize else { return tally.other.append("\(page)") }
            } else {
                let page = try await client.history.getMessagesByChannel(channelId: channel)
                guard page.count == SoakServer.pageSize else { return tally.other.append("\(page)") }
            }
            tally.answered += 1
        } catch {
            switch error.kind {
            case .cancelled where isCancelled: tally.cancelled += 1
            case .response where error.status == 404: tally.refused += 1
            default: tally.other.append("\(error)")
            }
        }
    }
}
