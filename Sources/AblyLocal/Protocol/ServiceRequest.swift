import AblyPlatform
import HTTPTypes

/// A request with its whole body, apart from the server that it came over.
struct ServiceRequest: Sendable {
    let method: HTTPRequest.Method
    /// Path and query as they came.
    let target: String
    let headers: HTTPFields
    let body: [UInt8]

    init(method: HTTPRequest.Method, target: String, headers: HTTPFields = [:], body: [UInt8] = []) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }
}

extension HTTPField.Name {
    static let ablyVersion = Self("X-Ably-Version")!
    static let ablyClientId = Self("X-Ably-ClientId")!
    static let ablyServerId = Self("X-Ably-ServerId")!
    static let ablyErrorCode = Self("X-Ably-ErrorCode")!
    static let ablyErrorMessage = Self("X-Ably-ErrorMessage")!
    static let link = Self("Link")!
    static let keepAlive = Self("Keep-Alive")!
}

extension ServiceRequest {
    /// What the request shows of its caller: the `Authorization` header, or parameters of the query.
    ///
    /// - Throws: 40101 when the header cannot be read.
    func credentials(_ url: RequestURL) throws(Refusal) -> RequestCredentials {
        if let header = headers[.authorization] {
            let parts = header.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw .unauthorized("header Authorization: a scheme and credentials are expected")
            }
            let decoded = Base64.bytes(parts[1]).flatMap { String(validating: $0, as: UTF8.self) }
            switch parts[0].lowercased() {
            case "basic":
                guard let decoded else { throw .unauthorized("header Authorization: Basic needs base64") }
                return .key(decoded)
            // Most clients send a token in base64, some as it is; a token has a dot, which base64 has not.
            case "bearer": return .token(decoded ?? parts[1])
            default: throw .unauthorized("header Authorization: Basic or Bearer is expected")
            }
        }
        if let key = url["key"] { return .key(key) }
        if let token = url["access_token"] ?? url["accessToken"] { return .token(token) }
        return .none
    }

    /// The client that the request asks to act as.
    ///
    /// - Throws: 40012 when the header is not the base64 of a text.
    func clientId() throws(Refusal) -> String? {
        guard let header = headers[.ablyClientId] else { return nil }
        guard let bytes = Base64.bytes(header), let text = String(validating: bytes, as: UTF8.self), !text.isEmpty
        else {
            throw .badClientId("header X-Ably-ClientId: the base64 of a text is expected")
        }
        return text
    }

    /// The version of the protocol that the client speaks; zero when it does not say.
    var version: Int { headers[.ablyVersion].flatMap { Int($0.prefix { $0 != "." }) } ?? 0 }

    /// The body as a value, read as its content type says; JSON when it says nothing.
    ///
    /// - Throws: 40001 when it cannot be read.
    func bodyValue() throws(Refusal) -> WireValue {
        let type =
            headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " } ?? WireFormat.json.mediaType
        let format: WireFormat
        switch type {
        case WireFormat.json.mediaType: format = .json
        case WireFormat.msgpack.mediaType, "application/msgpack": format = .msgpack
        case "application/x-www-form-urlencoded":
            guard let text = String(validating: body, as: UTF8.self) else { throw .badBody("the body is not UTF-8") }
            let pairs = try RequestURL.parameters(text[...]).map { ($0.name, WireValue.string($0.value)) }
            return .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
        default:
            throw .badBody("header Content-Type: application/json or application/x-msgpack is expected")
        }
        guard !body.isEmpty else { throw .badBody("the request needs a body") }
        do { return try format.decode(WireValue.self, from: body) } catch {
            throw .badBody("the body cannot be read as \(type): \(error.problem) at byte \(error.offset)")
        }
    }
}
