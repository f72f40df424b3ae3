internal import CCurl

extension CurlHandle {
    /// Whether a connection was established, so that the request may have been sent.
    var mayHaveSent: Bool { microseconds(CURLINFO_PRETRANSFER_TIME_T) > 0 || repetition.pointee.hasSentBytes }

    /// The outcome of a finished transfer.
    ///
    /// - Parameter code: The transfer's result code.
    func finish(_ code: CURLcode) -> Result<TransportResponse, TransportError> {
        let (headers, body) = reply.take()
        if let refusal = reply.refusal { return .failure(TransportError(refusal: refusal)) }
        if repetition.pointee.wasRefused {
            let detail = "the server closed the keep-alive connection, and the request must not be sent twice"
            return .failure(TransportError(.interrupted, detail: detail, code: Int(code.rawValue)))
        }
        guard code == CURLE_OK else {
            let text = String(cString: errorText)
            return .failure(TransportError(curl: code.rawValue, text: text, connected: mayHaveSent))
        }
        // libcurl treats a connection that ends within the header as a complete response without a body.
        guard reply.isPastHeaders else {
            return .failure(TransportError(.interrupted, detail: "the connection ended within the response header"))
        }
        var status = 0
        ccurl_get_long(easy, CURLINFO_RESPONSE_CODE, &status)
        let elapsed = microseconds(CURLINFO_TOTAL_TIME_T) - microseconds(CURLINFO_PRETRANSFER_TIME_T)
        return .success(
            TransportResponse(
                status: status, headers: ResponseHeaders(block: headers), body: body,
                roundTripTime: .microseconds(elapsed), wasRepeated: repetition.pointee.wasRepeated))
    }

    /// Releases per-call state before the handle returns to the pool.
    func rest() {
        call = nil
        reply.forget()
        if shape?.hasBody == true { returnBody() }
    }

    private func microseconds(_ info: CURLINFO) -> Int64 {
        var value: curl_off_t = 0
        ccurl_get_offset(easy, info, &value)
        return Int64(value)
    }

    fileprivate func takeBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        reply.takeBody(bytes) { [easy] in
            var length: curl_off_t = -1
            ccurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
            return Int(clamping: length)
        }
    }
}

/// libcurl's write callback. Returning anything but the number of bytes aborts the transfer.
func curlTakesBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : size * count ^ 1
}

/// libcurl's pre-request callback, called again when libcurl is about to retry the request on another connection.
/// Returning anything but zero aborts the transfer.
func curlBeginsRequest(
    _ context: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<CChar>?, _: UnsafeMutablePointer<CChar>?, _: Int32,
    _: Int32
) -> Int32 {
    guard let repetition = context?.assumingMemoryBound(to: CurlHandle.Repetition.self) else {
        return CURL_PREREQFUNC_OK
    }
    guard repetition.pointee.bytesBefore != nil else {
        repetition.pointee.bytesBefore = repetition.pointee.bytes
        return CURL_PREREQFUNC_OK
    }
    // If the first write failed, nothing was sent, and the request may safely use another connection.
    guard repetition.pointee.hasSentBytes else { return CURL_PREREQFUNC_OK }
    if repetition.pointee.isAllowed {
        repetition.pointee.wasRepeated = true
        return CURL_PREREQFUNC_OK
    }
    repetition.pointee.wasRefused = true
    return CURL_PREREQFUNC_ABORT
}

extension CurlHandle.Repetition {
    /// Bytes sent so far, over all connections.
    fileprivate var bytes: Int {
        var bytes = 0
        ccurl_get_long(easy, CURLINFO_REQUEST_SIZE, &bytes)
        return bytes
    }

    /// Whether bytes of the request itself were sent.
    fileprivate var hasSentBytes: Bool { bytesBefore.map { bytes > $0 } ?? false }
}

/// libcurl's header callback, called with one complete line and the handle's response buffer.
func curlTakesHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let reply = context.assumingMemoryBound(to: ReplyBuffer.self)
    return reply.pointee.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        ? size * count : size * count ^ 1
}
