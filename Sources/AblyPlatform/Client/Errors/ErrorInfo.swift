/// An error reported by the service, from the response body or, if that contains none, from the header fields.
public struct ErrorInfo: Sendable, Hashable {
    /// The service's own error code.
    public var code: Int?
    /// The status code, as the body repeats it.
    public var statusCode: Int?
    /// What went wrong.
    public var message: String?
    /// A URL with more information.
    public var href: String?
    /// The server that responded.
    public var serverId: String?
    /// Further details of the error, by name (TI6).
    public var detail: [String: String] = [:]
    /// The cause of this error.
    public var cause: [ErrorInfo] = []

    /// - Parameters:
    ///   - code: The service's own error code.
    ///   - statusCode: The status code.
    ///   - message: What went wrong.
    ///   - href: A URL with more information.
    ///   - serverId: The server that responded.
    ///   - detail: Further details, by name.
    ///   - cause: The cause of this error.
    public init(
        code: Int? = nil, statusCode: Int? = nil, message: String? = nil, href: String? = nil, serverId: String? = nil,
        detail: [String: String] = [:], cause: [ErrorInfo] = []
    ) {
        self.code = code
        self.statusCode = statusCode
        self.message = message
        self.href = href
        self.serverId = serverId
        self.detail = detail
        self.cause = cause
    }

    /// Whether no property is set.
    var isEmpty: Bool { self == ErrorInfo() }
}

extension ErrorInfo: CustomStringConvertible {
    /// Message, code and URL, if known.
    public var description: String {
        var parts = [message ?? "unknown error"]
        if let code { parts.append("code \(code)") }
        if let statusCode { parts.append("status \(statusCode)") }
        if let href, !href.isEmpty { parts.append("see \(href)") }
        if let first = cause.first { parts.append("caused by: \(first)") }
        return parts.joined(separator: ", ")
    }
}
