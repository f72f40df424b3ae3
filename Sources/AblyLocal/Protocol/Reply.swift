import AblyPlatform
import HTTPTypes

/// What a handler answers: a status, a value, and links to other pages of a list.
struct Reply: Sendable {
    var status: HTTPResponse.Status
    /// The value; nil answers without a body.
    var value: WireValue?
    /// Values of the header field `Link`.
    var links: [String] = []

    static func ok(_ value: WireValue) -> Reply { Reply(status: .ok, value: value) }
    static func created(_ value: WireValue) -> Reply { Reply(status: .created, value: value) }
    static let noContent = Reply(status: .noContent)
}

/// A reply as bytes, apart from the server that sends it.
struct ServiceResponse: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: [UInt8]

    /// Writes a reply.
    init(_ reply: Reply, format: ReplyFormat) {
        var headers: HTTPFields = [.ablyServerId: "local"]
        headers[values: .link] = reply.links
        guard let value = reply.value else {
            self.init(status: reply.status, headers: headers, body: [])
            return
        }
        do throws(WireError) {
            let body = try format.encode(value)
            headers[.contentType] = format.mediaType
            self.init(status: reply.status, headers: headers, body: body)
        } catch {
            self.init(.internalFault("the reply has no form in the format that was asked for"), format: .wire(.json))
        }
    }

    /// A response with a text that no format applies to.
    init(status: HTTPResponse.Status, contentType: String, text: String) {
        self.init(status: status, headers: [.ablyServerId: "local", .contentType: contentType], body: Array(text.utf8))
    }

    private init(status: HTTPResponse.Status, headers: HTTPFields, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Writes a refusal.
    init(_ error: Refusal, format: ReplyFormat) {
        // A header holds no line feeds and nothing outside of ASCII.
        let message = error.message.unicodeScalars.prefix(256).map {
            (32...126).contains($0.value) ? Character($0) : "?"
        }
        var headers: HTTPFields = [
            .ablyServerId: "local", .ablyErrorCode: String(error.code), .ablyErrorMessage: String(message),
            .contentType: format.mediaType,
        ]
        if error.statusCode == 401 { headers[.wwwAuthenticate] = "Basic realm=\"Ably\"" }
        // Strings and integers have a form in each format.
        let body = (try? format.encode(.object(["error": error.wire]))) ?? []
        self.init(status: HTTPResponse.Status(code: error.statusCode), headers: headers, body: body)
    }
}
