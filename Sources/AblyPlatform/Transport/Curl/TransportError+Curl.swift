internal import CCurl

extension TransportError {
    /// Creates an error from libcurl's result code for a transfer.
    ///
    /// - Parameters:
    ///   - curl: A `CURLcode` other than `CURLE_OK`.
    ///   - text: libcurl's error message for the transfer; empty for its general description of the code.
    ///   - connected: Whether the connection was established, so that the request may have been sent.
    init(curl: UInt32, text: String, connected: Bool) {
        let code = CURLcode(rawValue: curl)
        let lacksDescriptors = !connected && Self.opensDescriptors(code) && FileDescriptors.areExhausted
        // In TLS 1.3 the client learns only after the handshake that the server rejects or requires its certificate.
        let isRefusal = (code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR) && text.contains(" alert ")
        self.init(
            lacksDescriptors ? .outOfDescriptors : isRefusal ? .tls : Kind(curl: code, connected: connected),
            detail: text.isEmpty ? String(cString: curl_easy_strerror(code)) : text,
            code: Int(curl), mayHaveBeenSent: connected)
    }

    /// Whether a code may result from a socket, a resolver or a file that could not be opened.
    private static func opensDescriptors(_ code: CURLcode) -> Bool {
        switch code {
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_FAILED_INIT,
            CURLE_OUT_OF_MEMORY, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION:
            true
        default: false
        }
    }

    /// Creates an error for a response that exceeded a limit.
    init(refusal: ReplyBuffer.Refusal) {
        switch refusal {
        case .bodyTooLarge(let limit): self.init(.tooLarge(limit: limit), detail: "the decompressed body")
        case .headersTooLarge(let limit): self.init(.tooLarge(limit: limit), detail: "the header")
        }
    }
}

extension TransportError.Kind {
    init(curl: CURLcode, connected: Bool) {
        switch curl {
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED,
            CURLE_PROXY:
            self = .unreachable
        case CURLE_OPERATION_TIMEDOUT:
            self = .timedOut(connecting: !connected)
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
            CURLE_SSL_CIPHER, CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED, CURLE_SSL_ENGINE_INITFAILED,
            CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
            self = .tls
        case CURLE_SSL_CERTPROBLEM: self = .invalidOption(name: "clientCertificate")
        case CURLE_SSL_CACERT_BADFILE: self = .invalidOption(name: "certificateAuthorities")
        case CURLE_URL_MALFORMAT, CURLE_BAD_FUNCTION_ARGUMENT:
            self = .invalidRequest
        default:
            // Partial responses, resets, invalid framing, other protocols: the exchange was not completed.
            self = .interrupted
        }
    }
}
