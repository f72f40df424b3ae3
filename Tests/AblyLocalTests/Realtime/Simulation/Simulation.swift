import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import struct AblyPlatform.Bytes

@testable import AblyLocal

/// Random clients of a service without sockets, on a clock that only the simulation advances. The service is compared
/// with what must have happened after each step.
final class Simulation {
    let fixture: Fixture
    let clients: [SimulatedClient]
    let channels: [SimulatedChannel]
    var connections: [SimulatedConnection] = []
    var random: SeededRandom
    /// The number of sockets that were lost so far.
    var losses = 0
    /// Numbers messages, so that no two are the same.
    var published = 0
    /// Publishes with ids of the client, which are repeated now and then.
    var identified: [(channel: String, drafts: [SimulatedDraft])] = []
    /// Bytes of memory that the app took before any client came.
    let initialWeight: Int
    /// The steps taken, for the report of a violation.
    private(set) var trace: [String] = []

    var service: Backend { fixture.service }
    var now: Int64 { service.clock.now }

    /// - Parameter seed: Determines everything.
    init(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        var limits = LocalService.Limits()
        if Int.random(in: 0..<3, using: &random) == 0 { limits.continuityEventsPerChannel = 20 }
        fixture = try await Fixture(limits: limits, seed: seed)
        let channels = ["a", "persisted:b"].map { name in
            SimulatedChannel(name: name, capacity: limits.continuityEventsPerChannel)
        }
        self.channels = channels
        clients = (0..<6).map { number in
            let attachments = channels.map { SimulatedAttachment(name: $0.name, channel: $0, kind: nil) }
            // `headers.kind == 'odd'`
            let filter = "[filter=aGVhZGVycy5raW5kID09ICdvZGQn]"
            let derived = SimulatedAttachment(name: filter + channels[0].name, channel: channels[0], kind: "odd")
            return SimulatedClient(
                number: number, clientId: number % 2 == 0 ? "client\(number)" : nil,
                echoes: Int.random(in: 0..<3, using: &random) > 0,
                format: .allCases.randomElement(using: &random) ?? .json, attachments: attachments + [derived])
        }
        initialWeight = await fixture.service.provisionedWeight(of: fixture.appId) ?? 0
        self.random = random
    }

    /// Takes random steps.
    ///
    /// - Throws: ``Violation`` with the last steps.
    func run(steps: Int) async throws {
        do {
            for step in 0..<steps {
                try await takeStep()
                try readAll()
                if step % 20 == 0 { try await checkService() }
            }
            try await checkService()
            try await end()
        } catch {
            throw Violation("\(error)\nafter:\n\(trace.suffix(30).joined(separator: "\n"))")
        }
    }

    /// Notes a step.
    func note(_ text: String) { trace.append("\(trace.count) @\(now - Fixture.epoch): \(text)") }

    /// A number below a bound.
    func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

    func channel(_ name: String) -> SimulatedChannel { channels.first { $0.name == name } ?? channels[0] }

    /// All clients that are not busy read what they were sent, and must have received everything.
    private func readAll() throws {
        for client in clients {
            guard let transport = client.transport, !client.isBusy else { continue }
            try client.receive(transport.takeFrames(), at: now)
            try client.checkComplete()
            try verify(transport.closed == nil, "client \(client.number): its socket was closed")
        }
    }

    // MARK: Time

    /// Advances the clock, and lets members and connections expire.
    func advance(by milliseconds: Int64) async {
        let now = now + milliseconds
        var due: [(time: Int64, order: Int, connection: SimulatedConnection)] = []
        for connection in connections {
            guard let loss = connection.loss, !connection.isGone else { continue }
            let expiry = loss.time + Backend.connectionStateTTL
            let leave = min(loss.time + connection.presenceGrace, expiry)
            if leave <= now, !connection.hasLeft { due.append((leave, loss.order, connection)) }
            if expiry <= now { connection.isGone = true }
        }
        // Everything that is due happens at once when the clock is advanced, in the order in which it was due.
        for (_, _, connection) in due.sorted(by: { ($0.time, $0.order) < ($1.time, $1.order) }) {
            leaveAll(connection, at: now)
        }
        connections.removeAll { $0.isGone }
        await fixture.advance(by: milliseconds)
    }

    /// The members of a connection leave all channels.
    func leaveAll(_ connection: SimulatedConnection, at time: Int64) {
        connection.hasLeft = true
        for channel in channels { channel.leaveAll(of: connection.id, at: time) }
    }

    // MARK: Connections

    /// Notes that a client lost its socket.
    ///
    /// - Parameter isForgotten: Whether the service forgot the connection, too.
    func noteLoss(of client: SimulatedClient, isForgotten: Bool = false) {
        guard let connection = client.connection else { return }
        connection.loss = (now, losses)
        losses += 1
        connection.hasLeft = false
        if isForgotten || connection.presenceGrace == 0 { leaveAll(connection, at: now) }
        if isForgotten { connection.isGone = true }
        client.lose()
    }

    /// Connects a client, which resumes its connection if it has one, sends again what was not acknowledged, and
    /// attaches again where it was attached.
    func connect(_ client: SimulatedClient) async throws {
        let transport = DirectClient(service, format: client.format)
        let grace: Int64 = [0, 2000, 15_000, 60_000][number(4)]
        var query = "key=\(fixture.text())&remainPresentFor=\(grace)&echo=\(client.echoes)"
        if let clientId = client.clientId { query += "&clientId=\(clientId)" }
        if let key = client.connectionKey { query += "&\(number(2) == 0 ? "resume" : "recover")=\(key)" }
        let connected = await transport.open(query)
        let id = connected["connectionId"]?.stringValue ?? ""
        let mustResume = client.connection.map { !$0.isGone } ?? false
        try verify(
            (id == client.connectionId) == mustResume,
            "client \(client.number): \(connected) for \(client.connectionId)")
        try verify(
            (connected["error"]?["code"]?.intValue == 80018) == (client.connection != nil && !mustResume),
            "client \(client.number): \(connected)")
        if let old = client.transport {
            try verify(old.closed != nil, "client \(client.number): its old socket is open")
            client.lose()
        }
        if !mustResume {
            client.connection = SimulatedConnection(id: id)
            client.connection.map { connections.append($0) }
            client.renumber()
        }
        client.connection?.loss = nil
        client.connection?.hasLeft = false
        client.connection?.presenceGrace = grace
        client.transport = transport
        client.connectionKey = connected["connectionKey"]?.stringValue
        note("client \(client.number) has connection \(id), resumed: \(mustResume)")
        // What it sends again may be lost again.
        for frame in client.pending where client.transport != nil {
            if number(12) == 0 { return try await lose(client) }
            try await transmit(frame.serial, of: client)
        }
        try await reattach(client)
    }

    private func reattach(_ client: SimulatedClient) async throws {
        for attachment in client.attachments.shuffled(using: &random)
        where attachment.wantsToBeAttached && !attachment.isAttached && number(5) > 0 {
            try await attach(client, to: attachment, with: attachment.options)
        }
    }
}
