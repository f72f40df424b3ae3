import TestSupport
import Testing

@testable import AblyPlatform

/// Every operation over real sockets, at trace level, against a server that echoes the request: no planted secret appears.
@Suite struct PlantedSecretsTests {
    private static let secret = "planted-SECRET/+=~7"
    private static let token = "planted-TOKEN/+=~7"
    /// The secret that the server issues, for the caller only.
    private static let issued = "planted-ISSUED/+=~7"

    private static let credentials: [Credentials] = [
        .key("appId.keyId:\(secret)"), .basic(username: "user", password: secret), .bearer(token),
        .tokenProvider { token },
    ]

    /// How the server responds. Its errors quote the credential in body and header fields.
    private enum Treatment: String, CaseIterable {
        case succeeds, refuses, renews, breaks, cuts, garbles, ends, times
    }

    private static func server(_ treatment: Treatment) throws -> ScriptedServer {
        try ScriptedServer { connection in
            while let request = try connection.readRequest() {
                let sent = request["Authorization"] ?? "none"
                let plain = sent.hasPrefix("Basic ") ? secret : sent.hasPrefix("Bearer ") ? token : "nothing"
                let type = ["Content-Type: application/json", "X-Ably-Errormessage: \(plain)", "X-Echo: \(sent)"]
                let text = "got \(sent) that is \(plain) for \(request.target)"
                let error = #"{"error":{"code":%,"message":"\#(text)","href":"https://h/?key=\#(plain)"}}"#
                switch treatment {
                case .succeeds:
                    try connection.send(
                        ScriptedServer.reply(headers: type, body: #"{"token":"\#(issued)","issued":1,"expires":2}"#))
                case .refuses:
                    let body = error.replacing("%", with: "40160")
                    try connection.send(ScriptedServer.reply("401 No", headers: type, body: body))
                case .renews:
                    let body = error.replacing("%", with: "40142")
                    try connection.send(ScriptedServer.reply("401 No", headers: type, body: body))
                case .breaks:
                    try connection.send(ScriptedServer.reply("500 \(plain)", headers: type, body: "<\(text)>"))
                case .cuts: try connection.send(ScriptedServer.reply(headers: type, body: #"{"\#(plain)":"\#(text)"#))
                case .garbles: try connection.send("\(text)\r\n\r\n")
                case .ends: return
                case .times: _ = connection.waitForClose()
                }
            }
        }
    }

    /// The forms in which a secret could appear in a log or a debugger.
    private static func forms(_ secrets: [String]) -> [String] {
        secrets.flatMap { secret in
            let pairs = ["appId.keyId:\(secret)", "user:\(secret)", secret]
            return [secret, PercentEncoding.encode(secret)]
                + pairs.map { String(decoding: Base64.encode(Array($0.utf8)), as: UTF8.self) }
        }
    }

    @Test(arguments: Treatment.allCases.map(\.rawValue), credentials.indices)
    func `planted secrets appear nowhere, whatever is called and however it fails`(_ name: String, _ index: Int)
        async throws
    {
        let treatment = try #require(Treatment(rawValue: name))
        let server = try Self.server(treatment)
        let recorder = LogRecorder()
        var configuration = Configuration.ably(Self.credentials[index])
        configuration.baseURL = server.origin
        configuration.fallbackHosts = [server.origin.replacing("127.0.0.1", with: "localhost")]
        configuration.logger = recorder.logger
        configuration.sendsRequestIds = true
        configuration.headers = [HeaderField("X-Planted", Self.secret)]
        configuration.requestTimeout = treatment == .times ? .milliseconds(30) : .seconds(30)
        configuration.connectTimeout = .seconds(30)
        configuration.transport = TransportWay.asynchronous.makeTransport()
        let ably = Ably(configuration: configuration)
        defer { ably.close() }
        // Treatments that wait for a timeout use one variant of each operation, the others all of them.
        var seenOperations: Set<String> = []
        let calls = OperationCall.all.filter { treatment != .times || seenOperations.insert($0.operation).inserted }
        var seen = Self.shown(ably) + Self.shown(ably.client) + Self.shown(configuration)
        seen += Self.shown(Self.credentials[index])
        var failures = 0
        // Operations that these credentials do not suit.
        var unsent: Set<String> = []
        for call in calls {
            do throws(ApiError) {
                _ = try await call.run(ably)
            } catch {
                failures += 1
                if error.kind == .credentials { unsent.insert(call.operation) }
                seen += Self.shown(error) + error.reason + (error.host ?? "") + (error.requestId ?? "")
                if let body = error.body { seen += Self.shown(body) }
                if let cause = error.cause { seen += Self.shown(cause) }
            }
        }
        // Responses that are not decoded, or have no body, cannot be truncated.
        if treatment != .succeeds { #expect(failures == calls.count || treatment == .cuts && failures > 100) }
        let log = recorder.text
        for operation in Set(calls.map(\.operation)).subtracting(unsent) {
            #expect(log.contains(operation), "\(operation)")
        }
        for form in Self.forms([Self.secret, Self.token, Self.issued]) {
            #expect(Self.lines(of: log, with: form).isEmpty, "the log shows \(form)")
            #expect(Self.lines(of: seen, with: form).isEmpty, "an error or a description shows \(form)")
        }
    }

    private static func lines(of text: String, with form: String) -> [Substring] {
        text.contains(form) ? text.split(separator: "\n").filter { $0.contains(form) } : []
    }

    private static func shown(_ value: Any) -> String {
        var text = "\(value)\n" + String(reflecting: value) + "\n"
        dump(value, to: &text)
        return text
    }
}
