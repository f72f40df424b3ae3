import AblyPlatform
import Measuring

/// The measured calls, through the generated bindings.
struct Calls: Sendable {
    /// The operation.
    enum Kind: String {
        case time, publish, history
    }

    private let ably: Ably
    private let transport: CurlTransport
    private let load: Load
    private let kind: Kind
    private let decodes: Bool
    private let decodesPayloads: Bool
    private let runsOnLoop: Bool
    private let limit: Int

    /// Reads `url`, `ca`, `format`, `call`, `decode`, `mode`, `limit` and the arguments of ``Load``.
    init(_ arguments: Arguments) throws {
        load = Load(arguments)
        kind = Kind(rawValue: arguments.text("call", "time")) ?? .time
        decodes = arguments.text("decode", "yes") != "no"
        decodesPayloads = arguments.text("decode") == "payloads"
        runsOnLoop = arguments.text("mode") == "loop"
        limit = arguments.integer("limit") ?? 100
        var options = CurlTransport.Options()
        options.maximumCallsInFlight = max(options.maximumCallsInFlight, load.inFlight)
        options.maximumConnections = max(options.maximumConnections, load.inFlight)
        let authority = arguments.text("ca")
        options.certificateAuthorities = authority.isEmpty ? nil : .file(authority)
        transport = CurlTransport(options: options)
        var configuration = Configuration.ably(.bearer("dG9rZW4uZm9yLmJlbmNobWFya3M"))
        configuration.baseURL = arguments.text("url")
        configuration.format = arguments.text("format") == "msgpack" ? .msgpack : .json
        configuration.transport = transport
        // The floor sends the same body each time.
        configuration.generatesIdempotencyKeys = false
        ably = Ably(configuration: configuration)
    }

    /// Makes one blocking call after another.
    func runBlocking() throws {
        switch (kind, decodes) {
        case (.time, true): try load.run { _ = try ably.blocking.stats.getTime() }
        case (.time, false): try load.run { _ = try ably.client.blocking.send(undecodedTime()) }
        case (.history, true):
            try load.run { try check(ably.blocking.history.getMessagesByChannel(channelId: "c", limit: limit)) }
        case (.history, false): try load.run { _ = try ably.client.blocking.send(undecodedHistory()) }
        case (.publish, _):
            try load.run {
                _ = try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "c", name: "greeting", data: "hello world")
            }
        }
    }

    /// Makes asynchronous calls, several at once or one after another.
    func runAsync() async throws {
        guard runsOnLoop else { return try await run() }
        try await withTaskExecutorPreference(transport.taskExecutor()) { try await run() }
    }

    private func run() async throws {
        switch (kind, decodes) {
        case (.time, true): try await load.run { _ = try await ably.stats.getTime() }
        case (.time, false): try await load.run { _ = try await ably.client.send(undecodedTime()) }
        case (.history, true):
            try await load.run { try check(await ably.history.getMessagesByChannel(channelId: "c", limit: limit)) }
        case (.history, false): try await load.run { _ = try await ably.client.send(undecodedHistory()) }
        case (.publish, _):
            try await load.run {
                _ = try await ably.publishing.publishMessagesToChannel(
                    channelId: "c", name: "greeting", data: "hello world")
            }
        }
    }

    private func undecodedTime() -> ApiRequest<[UInt8]> {
        ApiRequest(Operations.getTime, target: RequestTarget("/time"), decoder: .bytes)
    }

    private func undecodedHistory() throws -> ApiRequest<[UInt8]> {
        let typed = try HistoryApi.Request.getMessagesByChannel(channelId: "c", limit: limit)
        return ApiRequest(Operations.getMessagesByChannel, target: typed.target, decoder: .bytes)
    }

    private func check(_ page: [Message]) throws {
        guard page.count == limit else { throw WrongPage(count: page.count) }
        guard decodesPayloads else { return }
        for message in page { _ = try message.decode(WireValue.self) }
    }
}

/// A page with another number of messages than requested.
struct WrongPage: Error {
    let count: Int
}
