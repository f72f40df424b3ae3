/// Something that a ``FaultProxy`` has seen or done, in its log.
enum ProxyEvent: Sendable {
    /// A request arrived, before a rule acted on it.
    case request(method: String, path: String, query: String, action: ProxyRule.Action?)
    /// A response was sent to the client.
    case response(status: Int)

    /// The path of a request whose path contains a text, and that has a method if one is given; otherwise nil.
    func requestPath(containing text: String, method wanted: String? = nil) -> String? {
        guard case .request(let method, let path, _, _) = self else { return nil }
        return path.contains(text) && (wanted ?? method) == method ? path : nil
    }

    /// The status of a response; otherwise nil.
    var responseStatus: Int? {
        guard case .response(let status) = self else { return nil }
        return status
    }
}
