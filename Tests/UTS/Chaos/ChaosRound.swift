import AblyLocal
import AblyPubSub
import PubSubTestSupport
import Synchronization

/// Publishes by many tasks, over connections that fail, to a service of its own; and a comparison of the channels' history
/// with what each publish said about its outcome.
struct ChaosRound: Sendable {
    /// How a publish ended, as far as the caller knows.
    enum Outcome: Sendable {
        case published
        /// An error that says that the publish may have been carried out.
        case uncertain(AblyError)
        /// An error that says that the publish was not carried out.
        case refused(AblyError)
    }

    /// A publish that ended.
    struct Publish: Sendable {
        let channel: String
        let messages: [Message]
        let outcome: Outcome
    }

    /// The source of tokens failed.
    private struct Unavailable: Error {}

    private static let channelCount = 8
    private static let taskCount = 32

    let publishes: Int
    let seed: UInt64

    /// - Returns: What happened, and what contradicts the outcomes.
    func run() async throws -> ChaosTally {
        try await withLocalService { service in
            let ended = try await FaultProxy.run(to: service.port, rules: ChaosFaults.rules(seed: seed)) { proxy in
                let clients = (0..<4).map { rest(proxy, service, number: $0) }
                let ended = await publishAll(clients, service)
                for client in clients { client.close() }
                return ended
            }
            // Requests that the client had given up arrive until the proxy has ended.
            var tally = ChaosTally()
            for channel in Set(ended.map(\.channel)) {
                let history = try await history(of: channel, service)
                tally.compare(ended.filter { $0.channel == channel }, with: history, on: channel)
            }
            return tally
        }
    }

    private func publishAll(_ clients: [AblyRest], _ service: LocalService) async -> [Publish] {
        await withTaskGroup(of: [Publish].self) { group in
            for task in 0..<Self.taskCount {
                group.addTask {
                    let channel = clients[task % clients.count].channels["persisted:chaos-\(task % Self.channelCount)"]
                    var ended: [Publish] = []
                    for number in stride(from: task, to: publishes, by: Self.taskCount) {
                        // All tokens expire, now and then.
                        if number > 0, number.isMultiple(of: 160) { service.advanceClock(by: .seconds(7_200)) }
                        ended.append(await publish(number, on: channel, task: task))
                    }
                    return ended
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func publish(_ number: Int, on channel: RestChannel, task: Int) async -> Publish {
        let isBatch = number % 7 == 3
        let messages = (0..<(isBatch ? 3 : 1)).map { index in
            Message(name: "\(number)-\(index)", data: Self.data(number + index))
        }
        // The faults that a task meets depend on the target of its requests: no two tasks share one.
        let params = ["task": "\(task)"]
        let call = Task { () async -> Outcome in
            do throws(AblyError) {
                if isBatch {
                    try await channel.publish(messages, params: params)
                } else {
                    try await channel.publish(messages[0], params: params)
                }
                return .published
            } catch {
                return error.mayHaveBeenCarriedOut ? .uncertain(error) : .refused(error)
            }
        }
        if number % 29 == 11 {
            for _ in 0..<number % 50 { await Task.yield() }
            call.cancel()
        }
        return Publish(channel: channel.name, messages: messages, outcome: await call.value)
    }

    /// The payload of a message.
    private static func data(_ number: Int) -> WireValue {
        switch number % 3 {
        case 0: .string("text \(number) grüße")
        case 1: ["number": .int(Int64(number)), "list": [true, .null]]
        default: .bytes(Bytes((0...UInt8(number % 200)).map { $0 &* 7 }))
        }
    }

    /// A client of the proxy: every other one in JSON, and with tokens that expire and whose source sometimes fails.
    private func rest(_ proxy: FaultProxy, _ service: LocalService, number: Int) -> AblyRest {
        let signer = AblyRest(.local(service))
        let calls = Mutex(0)
        let callback: AuthCallback = { _ in
            let count = calls.withLock { count in
                count += 1
                return count
            }
            if count % 11 == 10 { throw Unavailable() }
            let params = TokenParams(timestamp: service.now)
            // The client exchanges a request over the proxy, where that may fail as well.
            if count.isMultiple(of: 2) { return .request(try await signer.auth.createTokenRequest(params)) }
            return .details(try await signer.auth.requestToken(params))
        }
        var options = ClientOptions.local(service, auth: AuthOptions(authCallback: callback))
        options.port = proxy.port
        options.fallbackHosts = ["127.0.0.1", "localhost", "127.0.0.1"]
        options.httpRequestTimeout = ChaosFaults.requestTimeout
        options.useBinaryProtocol = number.isMultiple(of: 2)
        return AblyRest(options)
    }

    private func history(of channel: String, _ service: LocalService) async throws -> [Message] {
        let rest = AblyRest(.local(service))
        defer { rest.close() }
        var all: [Message] = []
        var page: PaginatedResult<Message>? = try await rest.channels[channel].history(
            direction: .forwards, limit: 1_000)
        while let current = page {
            all += current.items
            page = try await current.next()
        }
        return all
    }
}
