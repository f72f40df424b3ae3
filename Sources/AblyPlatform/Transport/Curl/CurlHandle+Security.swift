internal import CCurl

extension CurlHandle {
    /// Sets the TLS options and the Unix domain socket of connections.
    ///
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/invalidOption(name:)``.
    func configureConnections() throws(TransportError) {
        if let path = options.unixSocketPath {
            try check(option: "unixSocketPath", ccurl_set_string(easy, CURLOPT_UNIX_SOCKET_PATH, path))
        }
        if let authorities = options.certificateAuthorities {
            try set(authorities, option: "certificateAuthorities", file: CURLOPT_CAINFO, bytes: CURLOPT_CAINFO_BLOB)
            // Debian's libcurl has a default folder in addition to the default file; its authorities would remain
            // trusted.
            try check(option: "certificateAuthorities", ccurl_set_string(easy, CURLOPT_CAPATH, nil))
        }
        guard let client = options.clientCertificate else { return }
        let name = "clientCertificate"
        try set(client.certificate, option: name, file: CURLOPT_SSLCERT, bytes: CURLOPT_SSLCERT_BLOB)
        try set(client.privateKey ?? client.certificate, option: name, file: CURLOPT_SSLKEY, bytes: CURLOPT_SSLKEY_BLOB)
        // Without a passphrase OpenSSL would prompt for it on the terminal.
        try check(option: name, ccurl_set_string(easy, CURLOPT_KEYPASSWD, client.passphrase ?? ""))
    }

    private func set(
        _ source: PEMSource, option: String, file: CURLoption, bytes: CURLoption
    ) throws(TransportError) {
        switch source.storage {
        case .file(let path): try check(option: option, ccurl_set_string(easy, file, path))
        case .bytes(let content):
            // The handle's options keep the bytes alive as long as the handle.
            let buffer = content.buffer
            try check(option: option, ccurl_set_shared_blob(easy, bytes, buffer.baseAddress, buffer.count))
        }
    }

    private func check(option: String, _ code: CURLcode) throws(TransportError) {
        guard code == CURLE_OK else {
            throw .invalidOption(option, "libcurl rejected it: \(String(cString: curl_easy_strerror(code)))")
        }
    }
}
