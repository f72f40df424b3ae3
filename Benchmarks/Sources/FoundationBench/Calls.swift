import Foundation
import FoundationNetworking
import Measuring

/// The measured calls, through `URLSession`, as a program without bindings would make them.
struct Calls: Sendable {
    private let session: URLSession
    private let load: Load
    private let request: URLRequest
    private let decodesPage: Bool

    /// Reads `url`, `call`, `decode`, `limit` and the arguments of ``Load``.
    init(_ arguments: Arguments) throws {
        load = Load(arguments)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpMaximumConnectionsPerHost = max(load.inFlight, 6)
        configuration.urlCache = nil
        session = URLSession(configuration: configuration)
        let call = arguments.text("call", "time")
        let target =
            switch call {
            case "publish": "/channels/c/messages"
            case "history": "/channels/c/messages?limit=\(arguments.integer("limit") ?? 100)"
            default: "/time"
            }
        guard let url = URL(string: arguments.text("url") + target) else { throw URLError(.badURL) }
        var request = URLRequest(url: url)
        request.timeoutInterval = 10
        for (name, value) in [
            ("Accept", "application/json"), ("X-Ably-Version", "6"), ("Ably-Agent", "benchmarks/1.0"),
            ("Authorization", "Bearer dG9rZW4uZm9yLmJlbmNobWFya3M"),
        ] { request.setValue(value, forHTTPHeaderField: name) }
        if call == "publish" {
            request.httpMethod = "POST"
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        self.request = request
        decodesPage = call == "history" && arguments.text("decode", "yes") == "yes"
    }

    func run() async throws {
        try await load.run { try await send() }
    }

    /// Sends the request and receives the whole response.
    func send() async throws {
        var request = request
        if request.httpMethod == "POST" {
            request.httpBody = try JSONEncoder().encode(PlainMessage(name: "greeting", data: "hello world"))
        }
        let (data, response) = try await session.data(for: request)
        guard let http = response as? HTTPURLResponse, http.statusCode / 100 == 2 else {
            throw URLError(.badServerResponse)
        }
        if decodesPage { _ = try JSONDecoder().decode([PlainMessage].self, from: data) }
    }
}

/// Makes one call and prints the time of its response.
func runCold(_ arguments: Arguments) async throws {
    try await Calls(arguments).send()
    print("{\"response_ns\": \(monotonicNanoseconds())}")
}
