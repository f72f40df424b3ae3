import AblyPlatform
import AblyPubSub
import Measuring

/// The measured calls, through `AblyRest`. They send what those through the generated bindings send.
struct Calls: Sendable {
    /// The operation.
    enum Kind: String {
        case publish, history
    }

    private let channel: RestChannel
    private let load: Load
    private let kind: Kind
    private let limit: Int

    /// Reads `url`, `format`, `call`, `limit` and the arguments of ``Load``.
    init(_ arguments: Arguments) throws {
        load = Load(arguments)
        guard let kind = Kind(rawValue: arguments.text("call")) else { throw UnknownCall() }
        self.kind = kind
        limit = arguments.integer("limit") ?? 100
        var transport = CurlTransport.Options()
        transport.maximumCallsInFlight = max(transport.maximumCallsInFlight, load.inFlight)
        transport.maximumConnections = max(transport.maximumConnections, load.inFlight)
        var options = ClientOptions(token: "dG9rZW4uZm9yLmJlbmNobWFya3M")
        let server = try Server(arguments.text("url"))
        options.endpoint = server.host
        options.port = server.port
        options.tls = false
        options.useBinaryProtocol = arguments.text("format") == "msgpack"
        options.idempotentRestPublishing = false
        options.transport = CurlTransport(options: transport)
        channel = AblyRest(options).channels["c"]
    }

    /// Makes one blocking call after another.
    func runBlocking() throws {
        let channel = channel.blocking
        switch kind {
        case .publish: try load.run { try channel.publish(name: "greeting", data: "hello world") }
        case .history: try load.run { try check(channel.history(limit: limit)) }
        }
    }

    /// Makes asynchronous calls, several at once or one after another.
    func runAsync() async throws {
        switch kind {
        case .publish: try await load.run { try await channel.publish(name: "greeting", data: "hello world") }
        case .history: try await load.run { try check(await channel.history(limit: limit)) }
        }
    }

    private func check(_ page: PaginatedResult<Message>) throws {
        guard page.items.count == limit else { throw WrongPage(count: page.items.count) }
    }
}

/// Host and port of a URL of the form `http://host:port`.
private struct Server {
    let host: String
    let port: Int

    init(_ url: String) throws {
        let authority = url.split(separator: "/").last ?? ""
        guard url.hasPrefix("http://"), let colon = authority.lastIndex(of: ":"),
            let port = Int(authority[authority.index(after: colon)...])
        else { throw UnsupportedURL(url: url) }
        host = String(authority[..<colon])
        self.port = port
    }
}

/// A call that is not measured.
struct UnknownCall: Error {}

/// A URL other than `http://host:port`.
struct UnsupportedURL: Error {
    let url: String
}

/// A page with another number of messages than requested.
struct WrongPage: Error {
    let count: Int
}
