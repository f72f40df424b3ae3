import Foundation
import TestSupport
import Testing

@testable import AblyPlatform

/// Concurrent calls from tasks and threads, some of them cancelled, and a client that is closed meanwhile.
///
/// `STRESS_CALLS` sets how many calls each case makes (300), `STRESS_SEED` repeats a run.
@Suite struct StressTests {
    private static let calls = number("STRESS_CALLS") ?? 300
    private static let seed = UInt64(number("STRESS_SEED") ?? Int.random(in: 0..<1 << 31))

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    /// How the server handles a call, by the beginning of its path.
    private enum Fate: String, CaseIterable {
        case answered, dripped, refused, broken, silent, large
    }

    /// How a call is made and how it ends.
    private struct Plan: Sendable {
        var number: Int
        var fate: Fate
        var isBlocking: Bool
        /// How often the canceller yields first; nil if the call is not cancelled.
        var cancelledAfter: Int?
    }

    private static func server() throws -> ScriptedServer {
        try ScriptedServer { connection in
            while let request = try connection.readRequest() {
                let parts = request.target.split(separator: "/").map(String.init)
                let type = ["Content-Type: application/json"]
                let whole = ScriptedServer.reply(headers: type, body: parts.last ?? "")
                switch Fate(rawValue: parts.first ?? "") {
                case .answered, nil: try connection.send(whole)
                case .dripped: try connection.drip(whole)
                case .refused: try connection.send(ScriptedServer.reply("404 No", headers: type, body: "{}"))
                case .broken:
                    try connection.send(String(whole.dropLast()))
                    return
                case .silent:
                    _ = connection.waitForClose()
                    return
                case .large:
                    let body = (parts.last ?? "") + String(repeating: " ", count: 100_000)
                    try connection.send(ScriptedServer.reply(headers: type, body: body))
                }
            }
        }
    }

    @Test(arguments: TransportWay.allCases, [false, true])
    func `every call ends once, with its own response or a fitting error`(_ way: TransportWay, isClosed: Bool)
        async throws
    {
        let server = try Self.server()
        var options = CurlTransport.Options()
        options.maximumConnections = 16
        options.maximumCallsInFlight = 24
        let transport = way.makeTransport(options)
        let client = Self.client(server, transport)
        var generator = SeededGenerator(seed: Self.seed)
        let plans = (0..<Self.calls).map { Self.plan($0, mayHang: isClosed, using: &generator) }
        let closesAt = isClosed ? Self.calls / 2 : nil
        let ends = await withTaskGroup(of: (Plan, ApiError?, Bool).self) { group in
            for plan in plans {
                group.addTask {
                    if plan.number == closesAt { client.close() }
                    let (error, isRight) = await Self.run(plan, client)
                    return (plan, error, isRight)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(ends.count == plans.count)
        for (plan, error, isRight) in ends {
            #expect(isRight, "seed \(Self.seed): \(plan) got another call's response")
            guard let error else { continue }
            #expect(Self.fits(error, plan, isClosed), "seed \(Self.seed): \(plan) ended with \(error)")
        }
        if isClosed {
            let after = try await failure { () async throws(ApiError) in
                try await client.send(ApiRequest<Int>.wire(.getItems, "/answered/1"))
            }
            #expect(after.kind == .closed)
        } else {
            for style in CallStyle.allCases {
                let after = try await style.send(ApiRequest<Int>.wire(.getItems, "/answered/7"), by: client)
                #expect(after.body == 7)
            }
        }
        client.close()
    }

    private static func client(_ server: ScriptedServer, _ transport: CurlTransport) -> ApiClient {
        var configuration = Configuration(service: .sample, credentials: .key("name:secret"))
        configuration.baseURL = server.origin
        configuration.fallbackHosts = []
        configuration.connectTimeout = .seconds(60)
        configuration.requestTimeout = .seconds(60)
        configuration.transport = transport
        return ApiClient(configuration: configuration)
    }

    private static func plan(_ number: Int, mayHang: Bool, using generator: inout SeededGenerator) -> Plan {
        let word = generator.next()
        let isBlocking = word % 4 == 0
        let isCancelled = !isBlocking && word >> 8 & 1 == 0
        // Only calls that are cancelled or closed may wait forever.
        let fates = isCancelled || mayHang ? Fate.allCases : Fate.allCases.filter { $0 != .silent }
        return Plan(
            number: number, fate: fates[Int(word >> 16) % fates.count], isBlocking: isBlocking,
            cancelledAfter: isCancelled ? Int(word >> 40) % 64 : nil)
    }

    private static func run(_ plan: Plan, _ client: ApiClient) async -> (ApiError?, isRight: Bool) {
        let request = ApiRequest<Int>.wire(.getItems, "/\(plan.fate.rawValue)/\(plan.number)")
        let task = Task { () async -> Result<Int, ApiError> in
            do throws(ApiError) {
                return .success(
                    try await (plan.isBlocking ? CallStyle.blocking : .async).send(request, by: client).body)
            } catch { return .failure(error) }
        }
        if let turns = plan.cancelledAfter {
            for _ in 0..<turns { await Task.yield() }
            task.cancel()
        }
        switch await task.value {
        case .success(let number): return (nil, number == plan.number)
        case .failure(let error): return (error, true)
        }
    }

    private static func fits(_ error: ApiError, _ plan: Plan, _ isClosed: Bool) -> Bool {
        switch error.kind {
        case .cancelled: plan.cancelledAfter != nil
        case .closed: isClosed
        case .response: plan.fate == .refused && error.status == 404
        case .interrupted: plan.fate == .broken
        default: false
        }
    }
}
