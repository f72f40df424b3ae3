import AblyLocal
import AblyPubSub
import PubSubTestSupport
import Synchronization
import TestSupport

/// Publishers and subscribers whose connections break again and again; and a comparison of what each subscriber saw with what
/// the service accepted.
struct RealtimeChaosRound: Sendable {
    private static let channelNames = ["chaos-a", "chaos-b", "chaos-c"]
    private static let publisherCount = 4
    private static let subscriberCount = 4

    let messages: Int
    let seed: UInt64
    /// How often the service is replaced by one that knows nothing.
    var restarts = 0

    /// What the subscribers saw, by subscriber and channel.
    private final class Record: Sendable {
        private let seen = Mutex<[String: SeenMessages]>([:])
        /// The number of publishes that have ended.
        let settled = Atomic(0)

        subscript(key: String) -> SeenMessages { seen.withLock { $0[key] ?? SeenMessages() } }

        func add(_ event: RealtimeChannelEvent, to key: String) {
            seen.withLock { seen in
                var own = seen[key] ?? SeenMessages()
                // The dictionary must not hold a second reference, or the list is copied.
                seen[key] = nil
                switch event {
                case .message(let message): own.names.append(message.name ?? "")
                case .discontinuity: own.gaps.append(own.names.count)
                case .state: break
                }
                seen[key] = own
            }
        }
    }

    /// - Returns: What happened, and what contradicts the rules.
    func run() async throws -> RealtimeChaosTally {
        let service = try await RestartingService()
        let proxy = try await CuttingProxy.start(to: { service.current.port }, seed: seed)
        let result: Result<RealtimeChaosTally, any Error>
        do { result = .success(try await run(service, proxy)) } catch { result = .failure(error) }
        await proxy.close()
        await service.current.stop()
        var tally = try result.get()
        (tally.cuts, tally.pauses, tally.restarts) = (proxy.cuts, proxy.pauses, service.restarts)
        return tally
    }

    private func run(_ service: RestartingService, _ proxy: CuttingProxy) async throws -> RealtimeChaosTally {
        let subscribers = (0..<Self.subscriberCount).map {
            // Shorter than the proxy's long pauses.
            client(service, proxy, number: $0, prefix: "subscriber", timeout: .milliseconds(600))
        }
        let publishers = (0..<Self.publisherCount).map {
            client(service, proxy, number: $0, prefix: "publisher", timeout: .seconds(2))
        }
        let record = Record()
        var watching: [Task<Void, any Error>] = []
        for (number, subscriber) in subscribers.enumerated() {
            for name in Self.channelNames {
                let channel = subscriber.channels[name]
                let events = channel.events(buffer: .unbounded)
                watching.append(Task { for try await event in events { record.add(event, to: "\(number) \(name)") } })
                // On a busy machine, attempts take longer than the client's short timeout.
                await Self.persistently { _ = try await channel.attach() }
                await Self.persistently { try await channel.presence.enter(.string("here")) }
            }
        }
        let disturbance = Task { await disturb(service) }
        async let restarted: Void = restart(service, record)
        let outcomes = await publish(publishers, record)
        try await restarted
        disturbance.cancel()
        await disturbance.value
        proxy.stopCutting()

        var tally = RealtimeChaosTally()
        for outcome in outcomes {
            if let error = outcome.error {
                tally.codes[error.code.rawValue, default: 0] += 1
            } else {
                tally.accepted += 1
            }
        }
        // Whoever has yet to connect again may be told of a gap, and a message that was published before is in it.
        for subscriber in subscribers {
            await Self.persistently { _ = try await subscriber.connection.ping() }
            for name in Self.channelNames {
                await Self.persistently { _ = try await subscriber.channels[name].attach() }
            }
        }
        // A last message on each channel: when a subscriber has it, it has all before it.
        for name in Self.channelNames {
            await Self.persistently { _ = try await publishers[0].channels[name].publish(name: "last") }
        }
        for number in subscribers.indices {
            for name in Self.channelNames {
                let key = "\(number) \(name)"
                await eventually(within: .seconds(60)) { record[key].names.last == "last" }
                let seen = record[key]
                let accepted = outcomes.filter { $0.channel == name && $0.error == nil }.map(\.name)
                tally.seen += seen.names.count
                tally.gaps += seen.gaps.count
                tally.problems += seen.problems(accepted: accepted, mayRepeat: restarts > 0).map { "\(key): \($0)" }
            }
        }
        try await comparePresence(subscribers, &tally)
        for client in subscribers + publishers { await client.close() }
        for task in watching { _ = try? await task.value }
        return tally
    }

    private func comparePresence(_ subscribers: [AblyRealtime], _ tally: inout RealtimeChaosTally) async throws {
        let expected = (0..<Self.subscriberCount).map { "subscriber-\($0)" }
        for (number, subscriber) in subscribers.enumerated() {
            for name in Self.channelNames {
                var members: [String] = []
                // Members of connections that were given up remain for up to fifteen seconds.
                for _ in 0..<600 {
                    let present = try? await subscriber.channels[name].presence.get()
                    members = (present ?? []).compactMap(\.clientId).sorted()
                    if members == expected { break }
                    try await Task.sleep(for: .milliseconds(50))
                }
                if members != expected { tally.problems.append("subscriber \(number) sees \(members) on \(name)") }
            }
        }
    }

    /// Calls a function until it succeeds, for a minute at most.
    private static func persistently(_ body: () async throws -> Void) async {
        for _ in 0..<1_200 {
            if (try? await body()) != nil { return }
            try? await Task.sleep(for: .milliseconds(50))
        }
    }

    /// What else goes wrong: the service forgets a subscriber's connection, or what it has missed; it ends connections, refuses
    /// new ones for a while, and declares tokens invalid.
    private func disturb(_ running: RestartingService) async {
        var random = SystemRandomNumberGenerator()
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(40))
            let service = running.current
            let connections = await service.connections()
            guard let victim = connections.randomElement(using: &random) else { continue }
            let isSubscriber = victim.clientId?.hasPrefix("subscriber") == true
            switch Int.random(in: 0..<8, using: &random) {
            case 0 where isSubscriber: await service.forgetConnection(victim.id)
            case 1: await service.disconnect(victim.id)
            case 2: await service.disconnect(victim.id, code: 40142, statusCode: 401, message: "token expired")
            case 3:
                await service.nextConnections([.disconnected(code: 80003, statusCode: 503, message: "busy"), .ignore])
            case 4: await service.dropConnection(victim.id)
            // Rarely, since a subscriber that was told of a gap may lack anything.
            case 5 where Int.random(in: 0..<50, using: &random) == 0:
                await service.forgetEvents(of: Self.channelNames.randomElement(using: &random) ?? "")
            default: break
            }
        }
    }

    /// Replaces the service while messages are published.
    private func restart(_ service: RestartingService, _ record: Record) async throws {
        for number in 0..<restarts {
            let share = messages * (number + 1) / (restarts + 1)
            await eventually(within: .seconds(300)) { record.settled.load(ordering: .relaxed) >= share }
            try await service.restart()
        }
    }

    private func client(
        _ service: RestartingService, _ proxy: CuttingProxy, number: Int, prefix: String, timeout: Duration
    ) -> AblyRealtime {
        let clientId = "\(prefix)-\(number)"
        let issuer = AblyRest(.local(service.current, auth: AuthOptions(key: RestartingService.key)))
        // Valid after a restart too, unlike tokens of the service.
        let callback: AuthCallback = { _ in .token(try issuer.auth.createJWT(clientId: clientId)) }
        var options = ClientOptions.local(service.current, auth: AuthOptions(authCallback: callback))
        options.clientId = clientId
        options.port = proxy.port
        options.fallbackHosts = []
        options.logLevel = nil
        options.useBinaryProtocol = number.isMultiple(of: 2)
        // Short, so that a run takes no minutes.
        options.disconnectedRetryTimeout = .milliseconds(50)
        options.channelRetryTimeout = .milliseconds(50)
        options.realtimeRequestTimeout = timeout
        return AblyRealtime(options)
    }

    private func publish(_ publishers: [AblyRealtime], _ record: Record) async -> [RealtimeChaosTally.Outcome] {
        await withTaskGroup(of: [RealtimeChaosTally.Outcome].self) { group in
            for (number, publisher) in publishers.enumerated() {
                group.addTask {
                    var outcomes: [RealtimeChaosTally.Outcome] = []
                    var pending: [(channel: String, name: String, PendingPublish)] = []
                    for index in 0..<messages / Self.publisherCount {
                        let channel = Self.channelNames[index % Self.channelNames.count]
                        let name = "\(number)-\(index)"
                        do throws(AblyError) {
                            let publish = try publisher.channels[channel].send([
                                // With an id, it is not published twice if a new connection has to replace the old one.
                                Message(id: "chaos-\(name)", name: name, data: .string(name))
                            ])
                            pending.append((channel, name, publish))
                        } catch { outcomes.append(.init(channel: channel, name: name, error: error)) }
                        if pending.count == 64 || index + Self.publisherCount >= messages {
                            await Self.settle(&pending, into: &outcomes, record)
                        }
                    }
                    await Self.settle(&pending, into: &outcomes, record)
                    return outcomes
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func settle(
        _ pending: inout [(channel: String, name: String, PendingPublish)],
        into outcomes: inout [RealtimeChaosTally.Outcome], _ record: Record
    ) async {
        for (channel, name, publish) in pending {
            do throws(AblyError) {
                _ = try await publish.result
                outcomes.append(.init(channel: channel, name: name, error: nil))
            } catch { outcomes.append(.init(channel: channel, name: name, error: error)) }
        }
        record.settled.add(pending.count, ordering: .relaxed)
        pending = []
    }
}
