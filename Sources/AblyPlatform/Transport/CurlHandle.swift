internal import CCurl

/// One easy handle of libcurl and everything that must live as long as it does.
///
/// Options that did not change since the handle's last request are not set again: half of libcurl's work for a small
/// request is formatting what it was told.
//
// @unchecked: a handle has one holder at a time, the pool, a blocking call or the event loop under its lock, and each
// hands it on under a lock.
final class CurlHandle: @unchecked Sendable {
    /// The easy handle.
    let easy: UnsafeMutableRawPointer
    /// The call under way on the event loop.
    var call: CurlCall?
    /// Its place among the calls in flight there.
    var slot = 0

    /// Where its last request went.
    private(set) var origin: String?
    private let options: CurlTransport.Options
    private var url: OpaquePointer?
    private var sendsWholeURL = false
    private var reply = ReplyBuffer()
    private let errorText: UnsafeMutablePointer<CChar>
    private var headerLines: UnsafeMutablePointer<curl_slist>?
    private var hostAddresses: UnsafeMutablePointer<curl_slist>?

    private var shape: Shape?
    private var fields: [HeaderField] = []
    private var fieldsShape: FieldsShape?
    private var timeout = 0
    private var connectTimeout = 0

    /// What of a request decides on libcurl's method options.
    private struct Shape: Equatable {
        var method: String
        var hasBody: Bool
    }

    /// What beside the fields given decides on the header lines.
    private struct FieldsShape: Equatable {
        var hasBody: Bool
        var isLarge: Bool
    }

    /// - Throws: ``TransportError`` when there is no memory or the options cannot be met.
    init(options: CurlTransport.Options) throws(TransportError) {
        try CurlLibrary.prepare()
        guard let easy = curl_easy_init() else { throw .outOfResources("libcurl made no handle") }
        self.easy = easy
        self.options = options
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
    }

    private func configure() throws(TransportError) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        try check("WRITEFUNCTION", ccurl_set_write_function(easy, curlTakesBody))
        try check("WRITEDATA", ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context))
        try check("HEADERFUNCTION", ccurl_set_header_function(easy, curlTakesHeader))
        try check("HEADERDATA", ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context))
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
        // A target is sent as it is, also where libcurl takes it as a part of the URL.
        try set("PATH_AS_IS", CURLOPT_PATH_AS_IS, 1)
        // A call given up while its host is looked up must not wait for the resolver's thread, which ends by itself.
        try set("QUICK_EXIT", CURLOPT_QUICK_EXIT, 1)
        let idle = (options.connectionIdleTime.transportMilliseconds + 999) / 1_000
        try set("MAXAGE_CONN", CURLOPT_MAXAGE_CONN, idle)
        if let file = options.certificateAuthorityFile { try set("CAINFO", CURLOPT_CAINFO, file) }
        if let proxy = options.proxyOption { try set("PROXY", CURLOPT_PROXY, proxy) }
        for entry in options.resolve { hostAddresses = try append(entry, to: hostAddresses) }
        if hostAddresses != nil { try check("RESOLVE", ccurl_set_list(easy, CURLOPT_RESOLVE, hostAddresses)) }
    }
}

// MARK: - Before a transfer

extension CurlHandle {
    /// Sets the handle up for a request.
    ///
    /// - Parameters:
    ///   - request: The request, whose body is left aside.
    ///   - timeout: Milliseconds that are left for the whole exchange; nil for no limit.
    /// - Throws: ``TransportError`` with ``TransportError/Kind/invalidRequest`` when it cannot be sent as it is.
    func prepare(_ request: TransportRequest, timeout: Int?) throws(TransportError) {
        try request.validate()
        errorText[0] = 0
        reply.begin(maximumBodyBytes: request.maximumResponseBytes)
        try setURL(request)
        try setMethod(request)
        try setHeaders(request)
        let timeout = timeout ?? 0
        if timeout != self.timeout {
            try set("TIMEOUT_MS", CURLOPT_TIMEOUT_MS, timeout)
            self.timeout = timeout
        }
        let connectTimeout = (request.connectTimeout ?? options.connectTimeout).transportMilliseconds
        if connectTimeout != self.connectTimeout {
            try set("CONNECTTIMEOUT_MS", CURLOPT_CONNECTTIMEOUT_MS, connectTimeout)
            self.connectTimeout = connectTimeout
        }
    }

    /// Gives the body's bytes to libcurl, which copies them.
    func copyBody(_ body: [UInt8]?) throws(TransportError) {
        guard let body else { return }
        let code = body.withUnsafeBytes { bytes in
            ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
            return bytes.isEmpty
                ? ccurl_set_string(easy, CURLOPT_POSTFIELDS, "")
                : ccurl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, bytes.baseAddress)
        }
        try check("COPYPOSTFIELDS", code)
    }

    /// Lends the body's bytes to libcurl.
    ///
    /// - Parameter bytes: Must stay where they are until the transfer has ended and ``returnBody()`` was called.
    func lendBody(_ bytes: UnsafeRawBufferPointer) throws(TransportError) {
        _ = ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
        try check("POSTFIELDS", ccurl_set_pointer(easy, CURLOPT_POSTFIELDS, bytes.baseAddress))
    }

    /// Makes libcurl forget the body's bytes, its own copy included.
    func returnBody() {
        _ = ccurl_set_pointer(easy, CURLOPT_POSTFIELDS, nil)
    }

    private func setURL(_ request: TransportRequest) throws(TransportError) {
        if request.origin != origin {
            try TransportRequest.validate(origin: request.origin)
            origin = nil
            try check("CURLU", ccurl_set_url(easy, nil))
            curl_url_cleanup(url)
            url = curl_url()
            guard curl_url_set(url, CURLUPART_URL, request.origin, 0) == CURLUE_OK else {
                throw .invalidRequest("origin: not a URL")
            }
            let isSecure = request.origin.hasPrefix("https:")
            // Over TLS calls share a connection once it is up; without TLS there is no HTTP/2 to wait for.
            let version = isSecure && CurlLibrary.hasHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
            try set("HTTP_VERSION", CURLOPT_HTTP_VERSION, Int(version))
            try set("PIPEWAIT", CURLOPT_PIPEWAIT, isSecure ? 1 : 0)
            // A proxy that forwards plain HTTP wants the whole URL in the request line, which libcurl composes.
            sendsWholeURL = !isSecure && options.mayProxyPlainHTTP
            try set("URL", CURLOPT_URL, nil)
            try set("REQUEST_TARGET", CURLOPT_REQUEST_TARGET, nil)
            try check("CURLU", ccurl_set_url(easy, sendsWholeURL ? nil : url))
            origin = request.origin
        }
        if sendsWholeURL {
            try set("URL", CURLOPT_URL, request.origin + request.target)
        } else {
            try set("REQUEST_TARGET", CURLOPT_REQUEST_TARGET, request.target)
        }
    }

    private func setMethod(_ request: TransportRequest) throws(TransportError) {
        let shape = Shape(method: request.method, hasBody: request.body != nil)
        if shape == self.shape { return }
        self.shape = nil
        let takesBody = shape.hasBody || ["POST", "PUT", "PATCH"].contains(shape.method)
        let usual = takesBody ? "POST" : "GET"
        returnBody()
        try set("HTTPGET", CURLOPT_HTTPGET, 1)
        if takesBody {
            try set("POST", CURLOPT_POST, 1)
            // A body of no bytes until one is given: without it libcurl would ask its read function.
            try set("POSTFIELDS", CURLOPT_POSTFIELDS, "")
            try check("POSTFIELDSIZE", ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, 0))
        }
        if shape.method == "HEAD" {
            try set("NOBODY", CURLOPT_NOBODY, 1)
            try set("CUSTOMREQUEST", CURLOPT_CUSTOMREQUEST, nil)
        } else {
            try set("CUSTOMREQUEST", CURLOPT_CUSTOMREQUEST, shape.method == usual ? nil : shape.method)
        }
        self.shape = shape
    }

    private func setHeaders(_ request: TransportRequest) throws(TransportError) {
        let takesBody = request.body != nil || ["POST", "PUT", "PATCH"].contains(request.method)
        let isLarge = (request.body?.count ?? 0) >= 1_024
        let fieldsShape = FieldsShape(hasBody: takesBody, isLarge: isLarge)
        if fieldsShape == self.fieldsShape, request.headers == fields { return }
        for field in request.headers { try field.validate() }
        self.fieldsShape = nil
        _ = ccurl_set_list(easy, CURLOPT_HTTPHEADER, nil)
        curl_slist_free_all(headerLines)
        headerLines = nil
        for field in request.headers {
            // libcurl's notation: "Name:" removes a field, "Name;" sends an empty one.
            let isEmpty = field.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            headerLines = try append(isEmpty ? "\(field.name);" : "\(field.name): \(field.value)", to: headerLines)
        }
        if takesBody, !request.headers.contains(where: { $0.name.equalsIgnoringCase("Content-Type") }) {
            // libcurl would call it a form.
            headerLines = try append("Content-Type:", to: headerLines)
        }
        // Waiting for "100 Continue" costs a round trip, or a second where the server does not know it.
        if isLarge { headerLines = try append("Expect:", to: headerLines) }
        try check("HTTPHEADER", ccurl_set_list(easy, CURLOPT_HTTPHEADER, headerLines))
        fields = request.headers
        self.fieldsShape = fieldsShape
    }
}

// MARK: - After a transfer

extension CurlHandle {
    /// Whether the connection stood, so that the request may have gone out.
    var mayHaveSent: Bool { microseconds(CURLINFO_PRETRANSFER_TIME_T) > 0 }

    /// What a transfer that ended gives.
    ///
    /// - Parameter code: libcurl's verdict on it.
    func finish(_ code: CURLcode) -> Result<TransportResponse, TransportError> {
        let (headers, body) = reply.take()
        if let refusal = reply.refusal { return .failure(TransportError(refusal: refusal)) }
        guard code == CURLE_OK else {
            let text = String(cString: errorText)
            return .failure(TransportError(curl: code.rawValue, text: text, connected: mayHaveSent))
        }
        // libcurl takes a connection that ends within the header fields for the end of a reply without a body.
        guard reply.isPastHeaders else {
            return .failure(TransportError(.interrupted, detail: "the connection ended within the header fields"))
        }
        var status = 0
        ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        let elapsed = microseconds(CURLINFO_TOTAL_TIME_T) - microseconds(CURLINFO_PRETRANSFER_TIME_T)
        return .success(
            TransportResponse(
                status: status, headers: ResponseHeaders(block: headers), body: body,
                roundTripTime: .microseconds(elapsed)))
    }

    /// Lets go of what a call brought with it and a handle at rest need not hold.
    func rest() {
        call = nil
        _ = reply.take()
        if shape?.hasBody == true { returnBody() }
    }

    private func microseconds(_ info: CURLINFO) -> Int64 {
        var value: curl_off_t = 0
        ccurl_get_offset(easy, info, &value)
        return Int64(value)
    }

    fileprivate func takeHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        reply.takeHeader(line)
    }

    fileprivate func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        reply.takeBody(bytes) { [easy] in
            var length: curl_off_t = -1
            ccurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
            return Int(clamping: length)
        }
    }
}

// MARK: - Options

extension CurlHandle {
    private func check(_ option: String, _ code: CURLcode) throws(TransportError) {
        guard code == CURLE_OK else {
            throw TransportError(
                .invalidRequest, detail: "libcurl refused CURLOPT_\(option)", code: Int(code.rawValue),
                mayHaveBeenSent: false)
        }
    }

    private func set(_ name: String, _ option: CURLoption, _ value: Int) throws(TransportError) {
        try check(name, ccurl_set_long(easy, option, value))
    }

    private func set(_ name: String, _ option: CURLoption, _ value: String?) throws(TransportError) {
        try check(name, ccurl_set_string(easy, option, value))
    }

    private func append(
        _ line: String, to list: UnsafeMutablePointer<curl_slist>?
    ) throws(TransportError) -> UnsafeMutablePointer<curl_slist> {
        guard let longer = curl_slist_append(list, line) else { throw .outOfResources("no memory for a header line") }
        return longer
    }
}

/// libcurl's write function: anything but the number of bytes ends the transfer.
private func curlTakesBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : size * count ^ 1
}

/// libcurl's header function, called with one whole line.
private func curlTakesHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        ? size * count : size * count ^ 1
}
