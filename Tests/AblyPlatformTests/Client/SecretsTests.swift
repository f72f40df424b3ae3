import Logging
import TestSupport
import Testing

@testable import AblyPlatform

private struct Echo: Error, CustomStringConvertible {
    let description = "the provider could not"
}

@Suite struct SecretsTests {
    private static let secret = "planted-SECRET/+=~"

    private static let credentials: [Credentials] = [
        .key("app.id:\(secret)"), .basic(username: "user", password: secret), .bearer(secret), .apiKey(secret),
        .tokenProvider { secret },
    ]

    /// Outcomes of a call with a service that quotes the request and a transport that quotes its URL.
    private static let answers: [StubResponse] = [
        .reply(200, "1"), .reply(200, "{", headers: [("X-A", "b")]), .reply(500, errorBody(50000, "bad: \(secret)")),
        .reply(401, errorBody(40142, "no such token \(secret)")), .reply(403, "<html>", type: "text/html"),
        .reply(400, "", type: nil, headers: [("x-errormessage", "unknown key \(secret)")]),
        .reply(400, #"{"error":{"message":"m","href":"https://h/?k=\#(secret)","cause":{"message":"\#(secret)"}}}"#),
        .failure(.unreachable, "no route to https://h/?key=\(PercentEncoding.encode(secret))"),
        .failure(.timedOut(connecting: false)), .failure(.tls), .failure(.interrupted), .failure(.cancelled),
    ]

    private func forms(of secret: String) -> [String] {
        let pairs = ["app.id:\(secret)", "user:\(secret)"]
        return [secret, PercentEncoding.encode(secret)]
            + pairs.map { String(decoding: Base64.encode(Array($0.utf8)), as: UTF8.self) }
    }

    private func dumped(_ value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    @Test(arguments: CallStyle.allCases)
    func `no log line, description, dump or error contains a credential`(style: CallStyle) async throws {
        let recorder = LogRecorder()
        let operation = ApiOperation(
            id: "op", method: "POST", path: "/op/{id}", tag: "T",
            security: [.basic, .bearer, .header("X-Key"), .query("key"), .cookie("c")], requestTypes: ApiOperation.both,
            responseTypes: ApiOperation.both)
        var inHeader = ApiRequest<Int>.wire(operation, "/op/private-segment")
        inHeader.content = .wire(["private": "body"])
        inHeader.target.appendQuery("q", "private-value")
        let inQuery = ApiRequest<Int>.wire(
            ApiOperation(id: "q", method: "GET", path: "/q", tag: "T", security: [.query("key")]), "/q")
        var seen = ""
        for credentials in Self.credentials {
            for answer in Self.answers {
                for request in [inHeader, inQuery] {
                    let client = ApiClient.stub(StubTransport(answer), credentials: credentials) { configuration in
                        configuration.logger = recorder.logger
                        configuration.sendsRequestIds = true
                        configuration.headers = [HeaderField("X-Planted", Self.secret)]
                    }
                    seen += "\(client)\(client.configuration)\(credentials)"
                    seen += String(reflecting: client) + String(reflecting: credentials)
                    seen += dumped(client) + dumped(client.configuration) + dumped(credentials)
                    do throws(ApiError) {
                        _ = try await style.send(request, by: client)
                    } catch {
                        seen += "\(error)\(error.reason)\(error.body.map { "\($0)" } ?? "")\(String(reflecting: error))"
                        seen += dumped(error) + "\(error.cause.map { "\($0)" } ?? "")"
                    }
                }
            }
        }
        #expect(recorder.text.contains("op"))
        #expect(recorder.text.contains("HTTP request"))
        #expect(recorder.text.contains("/op/{id}"))
        for form in forms(of: Self.secret) {
            #expect(!recorder.text.contains(form))
            #expect(!seen.contains(form))
        }
        for text in ["private-segment", "private-value", "body"] { #expect(!recorder.text.contains(text)) }
    }

    @Test func `a call is logged with its path template, host, status and retries`() async throws {
        let recorder = LogRecorder()
        let transport = StubTransport(.failure(.unreachable), .reply(200, "1"))
        let client = ApiClient.stub(transport) {
            $0.logger = recorder.logger
        }
        _ = try await client.send(ApiRequest<Int>.wire(.getItems))
        for text in ["getItems", "GET", "/items/{item_id}", "example.net", "\"status\": 200", "\"retries\": 1"] {
            #expect(recorder.text.contains(text), "\(text) in \(recorder.text)")
        }
    }

    @Test func `secrets are redacted in all their forms, and short ones are ignored`() {
        let redaction = Redaction(["s3cr/et", "abc"])
        #expect(redaction.apply("a s3cr/et b s3cr%2Fet c abc") == "a [redacted] b [redacted] c abc")
        #expect(redaction.apply("nothing") == "nothing")
    }
}
