internal import CCurl

extension CurlHandle {
    /// Configures the handle for a request.
    ///
    /// - Parameters:
    ///   - request: The request. Its body is not set here.
    ///   - timeout: The time left for the whole exchange; nil for no limit.
    /// - Throws: ``TransportError`` of kind ``TransportError/Kind/invalidRequest`` if the request cannot be sent
    ///   unchanged.
    func prepare(_ request: TransportRequest, timeout: Duration?) throws(TransportError) {
        try request.validate(methodIsKnown: request.method == shape?.method)
        errorText[0] = 0
        reply.begin(maximumBodyBytes: request.maximumResponseBytes)
        repetition.pointee = Repetition(easy: easy, isAllowed: request.mayBeRepeated)
        try setURL(request)
        try setMethod(request)
        try setHeaders(request)
        if timeout != self.timeout {
            try set("TIMEOUT_MS", CURLOPT_TIMEOUT_MS, timeout?.transportMilliseconds ?? 0)
            self.timeout = timeout
        }
        let connectTimeout = request.connectTimeout ?? options.connectTimeout
        if connectTimeout != self.connectTimeout {
            try set("CONNECTTIMEOUT_MS", CURLOPT_CONNECTTIMEOUT_MS, connectTimeout.transportMilliseconds)
            self.connectTimeout = connectTimeout
        }
    }

    /// Passes the body to libcurl, which copies it.
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

    /// Passes the body to libcurl without copying it.
    ///
    /// - Parameter bytes: Must remain valid until the transfer has ended and ``returnBody()`` has been called.
    func lendBody(_ bytes: UnsafeRawBufferPointer) throws(TransportError) {
        _ = ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
        try check("POSTFIELDS", ccurl_set_pointer(easy, CURLOPT_POSTFIELDS, bytes.baseAddress))
    }

    /// Makes libcurl release the body, including its own copy.
    func returnBody() {
        _ = ccurl_set_pointer(easy, CURLOPT_POSTFIELDS, nil)
    }

    private func setURL(_ request: TransportRequest) throws(TransportError) {
        if request.origin != origin {
            try TransportRequest.validate(origin: request.origin)
            origin = nil
            target = nil
            try check("CURLU", ccurl_set_url(easy, nil))
            curl_url_cleanup(url)
            url = curl_url()
            guard curl_url_set(url, CURLUPART_URL, request.origin, 0) == CURLUE_OK else {
                throw .invalidRequest("origin: must be a URL of scheme, host and port")
            }
            let isSecure = request.origin.hasPrefix("https:")
            // Over TLS, calls wait for a connection being opened in order to multiplex on it; without TLS there is no
            // HTTP/2.
            let version = isSecure && CurlLibrary.hasHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
            try set("HTTP_VERSION", CURLOPT_HTTP_VERSION, Int(version))
            try set("PIPEWAIT", CURLOPT_PIPEWAIT, isSecure ? 1 : 0)
            // A forwarding proxy for plain HTTP needs the absolute URL in the request line, which libcurl composes.
            sendsWholeURL = !isSecure && options.mayProxyPlainHTTP
            try set("URL", CURLOPT_URL, nil)
            try set("REQUEST_TARGET", CURLOPT_REQUEST_TARGET, nil)
            try check("CURLU", ccurl_set_url(easy, sendsWholeURL ? nil : url))
            origin = request.origin
        }
        if request.target == target { return }
        target = nil
        if sendsWholeURL {
            try set("URL", CURLOPT_URL, request.origin + request.target)
        } else {
            try set("REQUEST_TARGET", CURLOPT_REQUEST_TARGET, request.target)
        }
        target = request.target
    }

    private func setMethod(_ request: TransportRequest) throws(TransportError) {
        let shape = Shape(request)
        if shape == self.shape { return }
        self.shape = nil
        let usual = shape.takesBody ? "POST" : "GET"
        returnBody()
        try set("HTTPGET", CURLOPT_HTTPGET, 1)
        if shape.takesBody {
            try set("POST", CURLOPT_POST, 1)
            // An empty body until one is set: otherwise libcurl would call its read callback.
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
        let takesBody = shape?.takesBody == true
        let isLarge = (request.body?.count ?? 0) >= 1_024
        let fieldsShape = FieldsShape(takesBody: takesBody, isLarge: isLarge)
        if fieldsShape == self.fieldsShape, request.headers == fields { return }
        for field in request.headers { try field.validate() }
        self.fieldsShape = nil
        _ = ccurl_set_list(easy, CURLOPT_HTTPHEADER, nil)
        curl_slist_free_all(headerLines)
        headerLines = nil
        for field in request.headers {
            // libcurl's notation: "Name:" removes a field, "Name;" sends it with an empty value.
            let isEmpty = field.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            headerLines = try append(isEmpty ? "\(field.name);" : "\(field.name): \(field.value)", to: headerLines)
        }
        if takesBody, !request.headers.contains(where: { $0.name.equalsIgnoringCase("Content-Type") }) {
            // libcurl would send the content type of a form.
            headerLines = try append("Content-Type:", to: headerLines)
        }
        // Waiting for "100 Continue" costs a round trip, or a second if the server does not support it.
        if isLarge { headerLines = try append("Expect:", to: headerLines) }
        try check("HTTPHEADER", ccurl_set_list(easy, CURLOPT_HTTPHEADER, headerLines))
        fields = request.headers
        self.fieldsShape = fieldsShape
    }
}
