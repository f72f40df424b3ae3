extension ApiError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What happened and what to do, in one to three sentences, without credentials and without the response's bytes.
    public var description: String {
        var text = operation.map { "\($0): " } ?? ""
        text += headline
        if let message = body?.message, !message.isEmpty {
            text += ": \(Self.shortened(message))"
        }
        if let code = body?.code { text += " (code \(code))" }
        text += text.last.map { ".!?".contains($0) } == true ? "" : "."
        if let remediation { text += " \(remediation)" }
        if let href = body?.href, !href.isEmpty { text += " See \(Self.shortened(href))" }
        if let requestId { text += " [request id \(requestId)]" }
        return text
    }

    /// Same as ``description``, in place of Foundation's generic text. For an `any Error`, Foundation uses it only if the
    /// module `AblyPlatformFoundation` is linked.
    public var localizedDescription: String { description }

    /// As ``description``.
    public var debugDescription: String { description }

    /// Shows the parts of ``description``, without headers and bytes.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("kind", kind), ("status", status as Any), ("reason", reason), ("body", body as Any),
                ("operation", operation as Any), ("host", host as Any),
            ])
    }

    private var headline: String {
        guard kind == .response, let status else { return reason }
        return reason.isEmpty ? "status \(status)" : "\(status) \(reason)"
    }

    /// What to do about it; nil if there is no useful advice.
    public var remediation: String? {
        if let own = details.remediation { return own }
        switch kind {
        case .response: return status.flatMap(Self.remediation(status:))
        case .invalidArgument: return "Nothing was sent; correct the argument."
        case .credentials: return "Give the client suitable credentials."
        case .tokenProvider: return "See `cause` for the token provider's error."
        case .undecodable:
            return "The body as received is in `bytes`; the service's version may differ from that of these bindings."
        case .unreachable: return "Check the host name, the network and the proxy settings."
        case .outOfDescriptors:
            return "Raise the limit of open files (ulimit -n), or lower the transport's maximumConnections."
        case .timedOut: return "Try again, or allow more time in the configuration."
        case .tls: return "Check the certificate, the host name and this machine's time and CA certificates."
        case .interrupted:
            return "The request may have been carried out; check before repeating a call that changes data."
        case .tooLarge: return "Request less data, or raise maximumResponseBytes."
        case .cancelled: return nil
        case .closed: return "Create a new client."
        }
    }

    private static func remediation(status: Int) -> String? {
        switch status {
        case 300..<400: "Redirects are not followed; check the base URL."
        case 401: "Check the credentials."
        case 403: "The credentials do not permit this."
        case 404: "Check the identifiers in the arguments and the base URL."
        case 408, 429: "Make fewer calls, and retry this one later."
        case 413: "Send less data per call."
        case 500...: "The service failed; try again later."
        default: nil
        }
    }

    /// The text, truncated so that a long message from the service leaves the description readable.
    private static func shortened(_ text: String) -> String {
        let limit = 500
        guard text.count > limit else { return text }
        return "\(text.prefix(limit))…"
    }
}
