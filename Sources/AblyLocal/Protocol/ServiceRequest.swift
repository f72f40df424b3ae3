import AblyPlatform
import HTTPTypes

/// A request with its complete body, independent of the HTTP server that received it.
struct ServiceRequest: Sendable {
    let method: HTTPRequest.Method
    /// Path and query as received.
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
    /// The request's credentials: from the header field `Authorization`, or from the query.
    ///
    /// - Throws: 40101 if the header field is malformed.
    func credentials(_ url: RequestURL) throws(Refusal) -> RequestCredentials {
        if let header = headers[.authorization] {
            let parts = header.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw .unauthorized("header Authorization: must be a scheme and credentials")
            }
            let decoded = Base64.bytes(parts[1]).flatMap { String(validating: $0, as: UTF8.self) }
            switch parts[0].lowercased() {
            case "basic":
                guard let decoded else { throw .unauthorized("header Authorization: Basic credentials must be base64") }
                return .key(decoded)
            // Most clients send tokens base64-encoded, some send them raw; tokens contain a dot, base64 does not.
            case "bearer": return .token(decoded ?? parts[1])
            default: throw .unauthorized("header Authorization: the scheme must be Basic or Bearer")
            }
        }
        if let key = url["key"] { return .key(key) }
        if let token = url["access_token"] ?? url["accessToken"] { return .token(token) }
        return .none
    }

    /// The client that the caller asks to act as.
    ///
    /// - Throws: 40012 if the header field is not the base64 of a nonempty UTF-8 string.
    func clientId() throws(Refusal) -> String? {
        guard let header = headers[.ablyClientId] else { return nil }
        guard let bytes = Base64.bytes(header), let text = String(validating: bytes, as: UTF8.self), !text.isEmpty
        else {
            throw .badClientId("header X-Ably-ClientId: must be the base64 of a nonempty string")
        }
        return text
    }

    /// The client's protocol version, or zero if the request does not state one.
    var version: Int { headers[.ablyVersion].flatMap { Int($0.prefix { $0 != "." }) } ?? 0 }

    /// The decoded body, by its content type; JSON if there is none.
    ///
    /// - Throws: 40001 if it cannot be decoded.
    func bodyValue() throws(Refusal) -> WireValue {
        let type =
            headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " } ?? WireFormat.json.mediaType
        let format: WireFormat
        switch type {
        case WireFormat.json.mediaType: format = .json
        case WireFormat.msgpack.mediaType, "application/msgpack": format = .msgpack
        case "application/x-www-form-urlencoded":
            guard let text = String(validating: body, as: UTF8.self) else {
                throw .badBody("the body is not valid UTF-8")
            }
            let pairs = try RequestURL.parameters(text[...]).map { ($0.name, WireValue.string($0.value)) }
            return .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
        default:
            throw .badBody("header Content-Type: must be application/json or application/x-msgpack")
        }
        guard !body.isEmpty else { throw .badBody("the request body is empty") }
        do { return try format.decode(WireValue.self, from: body) } catch {
            throw .badBody("the body is not valid \(type): \(error.problem) at byte \(error.offset)")
        }
    }
}
