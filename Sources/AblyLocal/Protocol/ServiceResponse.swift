import AblyPlatform
import HTTPTypes

/// What a handler returns: a status, a value, and links to other pages of a list.
struct HandlerResponse: Sendable {
    var status: HTTPResponse.Status
    /// The value, or nil for a response without a body.
    var value: WireValue?
    /// Values of the header field `Link`.
    var links: [String] = []

    static func ok(_ value: WireValue) -> HandlerResponse { HandlerResponse(status: .ok, value: value) }
    static func created(_ value: WireValue) -> HandlerResponse { HandlerResponse(status: .created, value: value) }
    static let noContent = HandlerResponse(status: .noContent)
}

/// An encoded response, independent of the HTTP server that sends it.
struct ServiceResponse: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: [UInt8]

    /// Encodes a handler's response.
    init(_ response: HandlerResponse, format: ServiceResponseFormat) {
        var headers: HTTPFields = [.ablyServerId: "local"]
        headers[values: .link] = response.links
        guard let value = response.value else {
            self.init(status: response.status, headers: headers, body: [])
            return
        }
        do throws(WireError) {
            let body = try format.encode(value)
            headers[.contentType] = format.mediaType
            self.init(status: response.status, headers: headers, body: body)
        } catch {
            self.init(.internalFault("the response cannot be encoded in the requested format"), format: .wire(.json))
        }
    }

    /// A plain-text response, whatever the requested format.
    init(status: HTTPResponse.Status, contentType: String, text: String) {
        self.init(status: status, headers: [.ablyServerId: "local", .contentType: contentType], body: Array(text.utf8))
    }

    private init(status: HTTPResponse.Status, headers: HTTPFields, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Encodes an error.
    init(_ error: Refusal, format: ServiceResponseFormat) {
        // Header fields contain no line feeds and nothing outside ASCII.
        let message = error.message.unicodeScalars.prefix(256).map {
            (32...126).contains($0.value) ? Character($0) : "?"
        }
        var headers: HTTPFields = [
            .ablyServerId: "local", .ablyErrorCode: String(error.code), .ablyErrorMessage: String(message),
            .contentType: format.mediaType,
        ]
        if error.statusCode == 401 { headers[.wwwAuthenticate] = "Basic realm=\"Ably\"" }
        // Strings and integers can be encoded in every format.
        let body = (try? format.encode(.object(["error": error.wire]))) ?? []
        self.init(status: HTTPResponse.Status(code: error.statusCode), headers: headers, body: body)
    }
}
