/// Redacts secrets in messages of others: a service may quote the request in an error.
struct Redaction: Sendable {
    private let secrets: [String]

    /// - Parameter secrets: The secrets. Those shorter than four characters are ignored, since they would match in words.
    init(_ secrets: [String]) {
        self.secrets = secrets.filter { $0.utf8.count >= 4 }
    }

    /// The text with each secret, plain or percent-encoded, replaced by `[redacted]`.
    func apply(_ text: String) -> String {
        var text = text
        for secret in secrets {
            for form in [secret, PercentEncoding.encode(secret)] where text.contains(form) {
                text = text.split(separator: form, omittingEmptySubsequences: false).joined(separator: "[redacted]")
            }
        }
        return text
    }

    /// The error with secrets redacted in all its strings.
    func apply(_ info: ErrorInfo) -> ErrorInfo {
        var info = info
        info.message = info.message.map(apply)
        info.href = info.href.map(apply)
        info.serverId = info.serverId.map(apply)
        info.cause = info.cause.map(apply)
        return info
    }

    /// The failure with secrets redacted in its detail.
    func apply(_ error: TransportError) -> TransportError {
        var error = error
        error.detail = apply(error.detail)
        return error
    }
}
