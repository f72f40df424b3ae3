internal import CCurl

/// A libcurl easy handle and everything that must live as long as it.
///
/// Options that are unchanged since the handle's last request are not set again: half of libcurl's work for a small
/// request is formatting its options.
//
// @unchecked: a handle has one owner at a time, the pool, a blocking call or the event loop under its lock, and
// ownership passes under a lock. exclusivity(unchecked): for the same reason nobody else modifies it, and libcurl's
// callbacks modify only the response buffer, which is behind a pointer.
final class CurlHandle: @unchecked Sendable {
    /// The easy handle.
    let easy: UnsafeMutableRawPointer
    /// The call in flight on the event loop.
    @exclusivity(unchecked) var call: CurlCall?
    /// The handle's index among the calls in flight there.
    @exclusivity(unchecked) var slot = 0

    /// The origin of the handle's last request.
    @exclusivity(unchecked) var origin: String?
    let options: CurlTransport.Options
    @exclusivity(unchecked) var url: OpaquePointer?
    @exclusivity(unchecked) var sendsWholeURL = false
    /// Behind a pointer, so that libcurl's callbacks modify it in place.
    private let replyBuffer: UnsafeMutablePointer<ReplyBuffer>
    let errorText: UnsafeMutablePointer<CChar>
    @exclusivity(unchecked) var headerLines: UnsafeMutablePointer<curl_slist>?
    private var hostAddresses: UnsafeMutablePointer<curl_slist>?

    @exclusivity(unchecked) var target: String?
    @exclusivity(unchecked) var shape: Shape?
    @exclusivity(unchecked) var fields: [HeaderField] = []
    @exclusivity(unchecked) var fieldsShape: FieldsShape?
    @exclusivity(unchecked) var timeout: Duration?
    @exclusivity(unchecked) var connectTimeout: Duration?
    /// Keeps libcurl from sending a request twice. Behind a pointer, so that libcurl's callback modifies it in place.
    let repetition: UnsafeMutablePointer<Repetition>

    /// The properties of a request that determine libcurl's method options.
    struct Shape: Equatable {
        var method: String
        var hasBody: Bool
        /// Whether the method usually has a body, or the request has one anyway.
        var takesBody: Bool

        init(_ request: TransportRequest) {
            method = request.method
            hasBody = request.body != nil
            takesBody = hasBody || method == "POST" || method == "PUT" || method == "PATCH"
        }
    }

    /// Tracks whether libcurl is about to send a request a second time.
    struct Repetition {
        var easy: UnsafeMutableRawPointer
        /// Whether the request may be sent again after some of its bytes have been sent.
        var isAllowed = false
        /// Whether a retry was refused.
        var wasRefused = false
        /// Whether the request was sent again.
        var wasRepeated = false
        /// Bytes sent before the first attempt, for example to a proxy; nil before that.
        var bytesBefore: Int?
    }

    /// What determines the field lines, besides the request's own fields.
    struct FieldsShape: Equatable {
        var takesBody: Bool
        var isLarge: Bool
    }

    /// - Throws: ``TransportError`` if memory is exhausted or libcurl rejects an option.
    init(options: CurlTransport.Options) throws(TransportError) {
        try options.validate()
        try CurlLibrary.prepare()
        guard let easy = curl_easy_init() else { throw .outOfResources("libcurl could not create a handle") }
        self.easy = easy
        self.options = options
        replyBuffer = .allocate(capacity: 1)
        replyBuffer.initialize(to: ReplyBuffer())
        repetition = .allocate(capacity: 1)
        repetition.initialize(to: Repetition(easy: easy))
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try configure()
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_url_cleanup(url)
        curl_slist_free_all(headerLines)
        curl_slist_free_all(hostAddresses)
        errorText.deallocate()
        replyBuffer.deinitialize(count: 1)
        replyBuffer.deallocate()
        repetition.deallocate()
    }

    /// The response received so far.
    var reply: ReplyBuffer {
        _read { yield replyBuffer.pointee }
        _modify { yield &replyBuffer.pointee }
    }

    private func configure() throws(TransportError) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        try check("WRITEFUNCTION", ccurl_set_write_function(easy, curlTakesBody))
        try check("WRITEDATA", ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context))
        try check("HEADERFUNCTION", ccurl_set_header_function(easy, curlTakesHeader))
        try check("HEADERDATA", ccurl_set_pointer(easy, CURLOPT_HEADERDATA, replyBuffer))
        try check("PREREQFUNCTION", ccurl_set_prereq_function(easy, curlBeginsRequest))
        try check("PREREQDATA", ccurl_set_pointer(easy, CURLOPT_PREREQDATA, repetition))
        try check("PRIVATE", ccurl_set_pointer(easy, CURLOPT_PRIVATE, context))
        try check("ERRORBUFFER", ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
        try set("NOSIGNAL", CURLOPT_NOSIGNAL, 1)
        try set("PROTOCOLS_STR", CURLOPT_PROTOCOLS_STR, "http,https")
        try set("DISALLOW_USERNAME_IN_URL", CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        try set("FOLLOWLOCATION", CURLOPT_FOLLOWLOCATION, 0)
        try set("SSLVERSION", CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        try set("ACCEPT_ENCODING", CURLOPT_ACCEPT_ENCODING, "")
        try set("BUFFERSIZE", CURLOPT_BUFFERSIZE, 64 << 10)
        try set("TCP_NODELAY", CURLOPT_TCP_NODELAY, 1)
        try set("TCP_KEEPALIVE", CURLOPT_TCP_KEEPALIVE, 1)
        try set("SUPPRESS_CONNECT_HEADERS", CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // Send the target unchanged, even if it is part of the URL.
        try set("PATH_AS_IS", CURLOPT_PATH_AS_IS, 1)
        // A call that ends during name lookup must not wait for the resolver's thread, which ends by itself.
        try set("QUICK_EXIT", CURLOPT_QUICK_EXIT, 1)
        let idle = (options.connectionIdleTime.transportMilliseconds + 999) / 1_000
        try set("MAXAGE_CONN", CURLOPT_MAXAGE_CONN, idle)
        try configureConnections()
        if let proxy = options.proxyOption {
            try set("PROXY", CURLOPT_PROXY, proxy)
            // Without a proxy there are no exceptions to it; libcurl would search the environment for them each time.
            if proxy.isEmpty { try set("NOPROXY", CURLOPT_NOPROXY, "") }
        }
        for entry in options.resolve { hostAddresses = try append(entry, to: hostAddresses) }
        if hostAddresses != nil { try check("RESOLVE", ccurl_set_list(easy, CURLOPT_RESOLVE, hostAddresses)) }
    }
}

// MARK: - Options

extension CurlHandle {
    func check(_ option: String, _ code: CURLcode) throws(TransportError) {
        guard code == CURLE_OK else {
            throw TransportError(
                .invalidRequest, detail: "libcurl rejected CURLOPT_\(option)", code: Int(code.rawValue),
                mayHaveBeenSent: false)
        }
    }

    func set(_ name: String, _ option: CURLoption, _ value: Int) throws(TransportError) {
        try check(name, ccurl_set_long(easy, option, value))
    }

    func set(_ name: String, _ option: CURLoption, _ value: String?) throws(TransportError) {
        try check(name, ccurl_set_string(easy, option, value))
    }

    func append(
        _ line: String, to list: UnsafeMutablePointer<curl_slist>?
    ) throws(TransportError) -> UnsafeMutablePointer<curl_slist> {
        guard let longer = curl_slist_append(list, line) else { throw .outOfResources("no memory for a field line") }
        return longer
    }
}
