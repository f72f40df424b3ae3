/// An error as the service tells it, read from the reply's body, or from its headers where the body says nothing.
public struct ErrorInfo: Sendable, Hashable {
    /// The service's own error code.
    public var code: Int?
    /// The status code, as the body repeats it.
    public var statusCode: Int?
    /// What went wrong.
    public var message: String?
    /// Where to read more.
    public var href: String?
    /// The server that answered.
    public var serverId: String?
    /// The error behind this one.
    public var cause: [ErrorInfo] = []

    /// - Parameters:
    ///   - code: The service's own error code.
    ///   - statusCode: The status code.
    ///   - message: What went wrong.
    ///   - href: Where to read more.
    ///   - serverId: The server that answered.
    ///   - cause: The error behind this one.
    public init(
        code: Int? = nil, statusCode: Int? = nil, message: String? = nil, href: String? = nil, serverId: String? = nil,
        cause: [ErrorInfo] = []
    ) {
        self.code = code
        self.statusCode = statusCode
        self.message = message
        self.href = href
        self.serverId = serverId
        self.cause = cause
    }

    /// Whether nothing at all is known.
    var isEmpty: Bool { self == ErrorInfo() }
}

extension ErrorInfo: CustomStringConvertible {
    /// Message, code and where to read more, as far as they are known.
    public var description: String {
        var parts = [message ?? "unknown error"]
        if let code { parts.append("code \(code)") }
        if let statusCode { parts.append("status \(statusCode)") }
        if let href, !href.isEmpty { parts.append("see \(href)") }
        if let first = cause.first { parts.append("caused by: \(first)") }
        return parts.joined(separator: ", ")
    }
}
