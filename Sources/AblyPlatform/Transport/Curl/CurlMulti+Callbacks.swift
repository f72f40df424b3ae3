internal import CCurl

extension CurlMulti {
    fileprivate func watch(_ socket: Int32, _ what: Int32) {
        let readiness: SocketReadiness =
            switch what {
            case CURL_POLL_IN: .readable
            case CURL_POLL_OUT: .writable
            case CURL_POLL_INOUT: [.readable, .writable]
            default: []
            }
        poller.watch(socket, for: readiness)
    }

    fileprivate func setTimer(milliseconds: Int) {
        deadline = milliseconds < 0 ? .distantFuture : MonotonicTime.now.advanced(byMilliseconds: milliseconds)
        if milliseconds == 0 { mustRun = true }
    }

    fileprivate func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> Int32 {
        let socket = CurlSocket.open(
            family: address.pointee.family, type: address.pointee.socktype, protocol: address.pointee.protocol)
        if socket >= 0 { poller.opened(socket) }
        return socket
    }

    fileprivate func close(_ socket: Int32) -> Int32 {
        poller.closed(socket)
        return CurlSocket.close(socket)
    }
}

private func multi(_ context: UnsafeMutableRawPointer?) -> CurlMulti? {
    context.map { Unmanaged<CurlMulti>.fromOpaque($0).takeUnretainedValue() }
}

func curlWatchesSocket(
    _ easy: UnsafeMutableRawPointer?, _ socket: curl_socket_t, _ what: Int32, _ context: UnsafeMutableRawPointer?,
    _ socketContext: UnsafeMutableRawPointer?
) -> Int32 {
    multi(context)?.watch(socket, what)
    return 0
}

func curlSetsTimer(
    _ handle: UnsafeMutableRawPointer?, _ milliseconds: Int, _ context: UnsafeMutableRawPointer?
) -> Int32 {
    multi(context)?.setTimer(milliseconds: milliseconds)
    return 0
}

func curlOpensSocket(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address, let multi = multi(context) else { return -1 }
    return multi.open(address)
}

func curlClosesSocket(_ context: UnsafeMutableRawPointer?, _ socket: curl_socket_t) -> Int32 {
    multi(context)?.close(socket) ?? CurlSocket.close(socket)
}
