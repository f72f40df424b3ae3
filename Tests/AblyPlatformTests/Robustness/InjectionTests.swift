import Synchronization
import TestSupport
import Testing

@testable import AblyPlatform

/// Names and ids with special characters: they arrive unchanged, or are rejected by the argument's name.
@Suite struct InjectionTests {
    /// Records the received requests and rejects them.
    private final class Witness: Sendable {
        private let requests = Mutex<[ScriptedRequest]>([])

        func server() throws -> ScriptedServer {
            try ScriptedServer { [self] connection in
                while let request = try connection.readRequest() {
                    requests.withLock { $0.append(request) }
                    try connection.send(ScriptedServer.reply("404 Not Found"))
                }
            }
        }

        func takeAll() -> [ScriptedRequest] {
            requests.withLock { requests in
                defer { requests = [] }
                return requests
            }
        }
    }

    private static let texts = [
        "a\r\nX-Injected: 1", "a HTTP/1.1\r\n\r\nGET /injected HTTP/1.1", "a\nb", "a\0b", ".", "..", "../keys",
        "a/../b", "a/b", "/", "//host/x", "a?b=c&d=e", "a#b", "100%", "%2e%2e%2fkeys", "%00", "é漢👍", "a b+c",
        "\u{1}\u{7F}", "\\", ";x=y", "[meta]x:y", "{channel_id}", "\u{202E}x", "'\"<>`|^",
    ]

    /// The fixed strings, and some random combinations.
    private static func texts(seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "\r", "\n", "\0", ".", "/", "?", "#", "%", "%2F", "é", "👍", " ", "&", "=", ":", "\\", "a", "\u{7F}",
        ]
        return texts
            + (0..<25).map { _ in
                (0..<Int.random(in: 1...12, using: &generator))
                    .map { _ in pieces.randomElement(using: &generator) ?? "a" }.joined()
            }
    }

    @Test func `every operation has text arguments`() {
        #expect(TextArguments.all.map(\.operation).sorted() == Operations.all.map(\.id).sorted())
    }

    @Test(arguments: TextArguments.all)
    func `a string in the path or the query arrives unchanged`(_ arguments: TextArguments) async throws {
        let operation = try #require(Operations.all.first { $0.id == arguments.operation })
        let witness = Witness()
        let server = try witness.server()
        let ably = Self.ably(server)
        defer { ably.close() }
        for text in Self.texts(seed: 7) {
            let error = try await failure { () async throws(ApiError) in try await arguments.call(ably, text, nil) }
            #expect(error.kind == .response && error.status == 404, "\(text.debugDescription): \(error)")
            let requests = witness.takeAll()
            let request = try #require(requests.first)
            #expect(requests.count == 1, "\(text.debugDescription)")
            #expect(request.method == operation.method)
            #expect(!request.headerLines.contains { $0.lowercased().hasPrefix("x-injected") })
            let parts = request.target.split(separator: "?", maxSplits: 1).map(String.init)
            let template = operation.path.split(separator: "/").map { $0.hasPrefix("{") ? text : String($0) }
            #expect(Self.segments(parts[0]) == template, "\(request.target)")
            let pairs = Self.pairs(parts.count > 1 ? parts[1] : "")
            #expect(Set(pairs.filter { $0.value == text }.map(\.name)) == arguments.query, "\(request.target)")
        }
    }

    @Test(arguments: TextArguments.all)
    func `an empty argument never yields the path of another operation`(_ arguments: TextArguments) async throws {
        let operation = try #require(Operations.all.first { $0.id == arguments.operation })
        let witness = Witness()
        let server = try witness.server()
        let ably = Self.ably(server)
        defer { ably.close() }
        let error = try await failure { () async throws(ApiError) in try await arguments.call(ably, "", nil) }
        guard operation.path.contains("{") else { return #expect(error.kind == .response) }
        guard case .invalidArgument(let name) = error.kind else { return #expect(error.kind == .response) }
        #expect(error.description.contains(name))
        #expect(witness.takeAll().isEmpty)
    }

    @Test(arguments: TextArguments.all)
    func `a string in a header field arrives unchanged or is rejected by name`(_ arguments: TextArguments) async throws
    {
        let witness = Witness()
        let server = try witness.server()
        let ably = Self.ably(server)
        defer { ably.close() }
        for text in Self.texts(seed: 11) where text.first != " " && text.last != " " {
            let isSafe = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
            let error = try await failure { () async throws(ApiError) in try await arguments.call(ably, "x", text) }
            let requests = witness.takeAll()
            if isSafe {
                #expect(error.kind == .response, "\(text.debugDescription): \(error)")
                #expect(requests.map { $0["X-Ably-Version"] } == [text])
            } else {
                #expect(error.kind == .invalidArgument(name: "version"), "\(text.debugDescription): \(error)")
                #expect(requests.isEmpty)
            }
        }
    }

    private static func ably(_ server: ScriptedServer) -> Ably {
        var configuration = Configuration.ably(.key("appId.keyId:secret"))
        configuration.baseURL = server.origin
        configuration.fallbackHosts = []
        configuration.requestTimeout = .seconds(60)
        configuration.transport = TransportWay.asynchronous.makeTransport()
        return Ably(configuration: configuration)
    }

    private static func segments(_ path: String) -> [String] {
        path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { decoded($0) }
    }

    private static func pairs(_ query: String) -> [(name: String, value: String)] {
        query.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(sides[0]), sides.count > 1 ? decoded(sides[1]) : "")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
