import AblyPubSub
import Measuring

/// The other side of the connections, and what it is asked to do: see `Benchmarks/floor/stream.c`.
struct Service: Sendable {
    private let host: String
    private let port: Int
    private let isBinary: Bool
    private let params: [String: String]

    /// Reads `server`, `format` and the parameters of the connection's URL: `stream`, `payload`, `channels`, `reflect`.
    init(_ arguments: Arguments) throws {
        let server = arguments.text("server")
        let parts = server.split(separator: ":")
        guard parts.count == 2, let port = Int(parts[1]) else { throw InvalidArgument(name: "server", value: server) }
        host = String(parts[0])
        self.port = port
        isBinary = arguments.text("format") == "msgpack"
        let given = ["stream", "payload", "channels", "reflect"].map { ($0, arguments.text($0)) }
        params = Dictionary(uniqueKeysWithValues: given.filter { !$0.1.isEmpty })
    }

    /// A client that is connected.
    func connect() async throws -> AblyRealtime {
        var options = ClientOptions(token: "dG9rZW4uZm9yLmJlbmNobWFya3M")
        options.endpoint = host
        options.port = port
        options.tls = false
        options.useBinaryProtocol = isBinary
        options.transportParams = params
        let client = AblyRealtime(options)
        try await client.connection.connected()
        return client
    }
}

/// An argument without a meaning.
struct InvalidArgument: Error {
    let name: String
    let value: String
}
