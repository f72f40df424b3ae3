internal import CCurl

/// libcurl as a whole: its global initialization and its build features.
enum CurlLibrary {
    private static let preparation = ccurl_global_init()

    /// - Throws: ``TransportError`` if libcurl could not be initialized.
    static func prepare() throws(TransportError) {
        guard preparation == CURLE_OK else {
            throw .outOfResources("libcurl could not be initialized (code \(preparation.rawValue))")
        }
    }

    /// Whether libcurl was built with HTTP/2.
    static let hasHTTP2 = ccurl_has_http2() != 0
}
