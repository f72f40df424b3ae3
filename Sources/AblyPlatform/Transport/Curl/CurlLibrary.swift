internal import CCurl

/// The library as a whole: prepared once for the process, and what it was built with.
enum CurlLibrary {
    private static let preparation = ccurl_global_init()

    /// - Throws: ``TransportError`` when libcurl cannot be used in this process.
    static func prepare() throws(TransportError) {
        guard preparation == CURLE_OK else {
            throw .outOfResources("libcurl could not be prepared (code \(preparation.rawValue))")
        }
    }

    /// Whether it was built with HTTP/2.
    static let hasHTTP2 = ccurl_has_http2() != 0
}
