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
}
