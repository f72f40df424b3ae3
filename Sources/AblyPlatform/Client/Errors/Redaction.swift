/// Takes secrets out of texts that others wrote: a service may repeat in an error what it was sent.
struct Redaction: Sendable {
    private let secrets: [String]

    /// - Parameter secrets: The secrets. Those of fewer than four characters are left alone: they would hit words.
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

    /// The error with secrets taken out of all its texts.
    func apply(_ info: ErrorInfo) -> ErrorInfo {
        var info = info
        info.message = info.message.map(apply)
        info.href = info.href.map(apply)
        info.serverId = info.serverId.map(apply)
        info.cause = info.cause.map(apply)
        return info
    }

    /// The failure with secrets taken out of its text.
    func apply(_ error: TransportError) -> TransportError {
        var error = error
        error.detail = apply(error.detail)
        return error
    }
}
