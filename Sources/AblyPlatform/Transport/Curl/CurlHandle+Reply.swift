internal import CCurl

extension CurlHandle {
    /// Whether the connection stood, so that the request may have gone out.
    var mayHaveSent: Bool { microseconds(CURLINFO_PRETRANSFER_TIME_T) > 0 }

    /// What a transfer that ended gives.
    ///
    /// - Parameter code: libcurl's verdict on it.
    func finish(_ code: CURLcode) -> Result<TransportResponse, TransportError> {
        let (headers, body) = reply.take()
        if let refusal = reply.refusal { return .failure(TransportError(refusal: refusal)) }
        if repetition.pointee.wasRefused {
            let detail = "the kept connection was closed, and the request is not sent twice"
            return .failure(TransportError(.interrupted, detail: detail, code: Int(code.rawValue)))
        }
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

/// libcurl's write function: anything but the number of bytes ends the transfer.
func curlTakesBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
    return handle.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : size * count ^ 1
}

/// libcurl's function before a request goes out, called again when libcurl is about to send it over another connection.
/// Anything but zero ends the transfer.
func curlBeginsRequest(
    _ context: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<CChar>?, _: UnsafeMutablePointer<CChar>?, _: Int32,
    _: Int32
) -> Int32 {
    guard let repetition = context?.assumingMemoryBound(to: CurlHandle.Repetition.self), !repetition.pointee.isAllowed
    else { return CURL_PREREQFUNC_OK }
    var bytes = 0
    ccurl_get_long(repetition.pointee.easy, CURLINFO_REQUEST_SIZE, &bytes)
    guard let before = repetition.pointee.bytesBefore else {
        repetition.pointee.bytesBefore = bytes
        return CURL_PREREQFUNC_OK
    }
    // Where writing failed at once nothing has gone out, and the request may as well go over another connection.
    guard bytes > before else { return CURL_PREREQFUNC_OK }
    repetition.pointee.wasRefused = true
    return CURL_PREREQFUNC_ABORT
}

/// libcurl's header function, called with one whole line and the handle's reply.
func curlTakesHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let reply = context.assumingMemoryBound(to: ReplyBuffer.self)
    return reply.pointee.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        ? size * count : size * count ^ 1
}
