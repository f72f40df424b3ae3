internal import CCurl
import Synchronization

/// An easy handle with its own multi handle, driven by the thread of a blocking call. This is what `curl_easy_perform`
/// does internally, except that another thread can interrupt the wait.
//
// @unchecked: one call owns it at a time. Ownership passes under the pool's lock, which also protects `slot` and
// `lastUse`. Other threads only call `interrupt()`, under that lock and while the pool lists the connection.
final class BlockingConnection: @unchecked Sendable {
    let handle: CurlHandle
    /// When its last call ended.
    var lastUse = MonotonicTime.now
    /// Its index among the pool's connections.
    var slot = 0
    private let multi: UnsafeMutableRawPointer
    private let isInterrupted = Atomic(false)

    /// - Throws: ``TransportError`` if memory is exhausted or libcurl rejects an option.
    init(options: CurlTransport.Options) throws(TransportError) {
        handle = try CurlHandle(options: options)
        guard let multi = curl_multi_init() else { throw .outOfResources("libcurl could not create a multi handle") }
        self.multi = multi
        // One call at a time, so a few connections suffice, each to another host.
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 5)
    }

    deinit { curl_multi_cleanup(multi) }

    /// Performs a request.
    ///
    /// - Parameter timeout: The time left for the whole exchange; nil for no limit.
    func perform(_ request: TransportRequest, timeout: Duration?) throws(TransportError) -> TransportResponse {
        if isInterrupted.load(ordering: .acquiring) { throw .closed(mayHaveBeenSent: false) }
        try handle.prepare(request, timeout: timeout)
        defer { handle.rest() }
        guard let body = request.body, !body.isEmpty else { return try transfer().get() }
        return try body.withUnsafeBytes { bytes -> CurlCall.Outcome in
            do throws(TransportError) { try handle.lendBody(bytes) } catch { return .failure(error) }
            return transfer()
        }.get()
    }

    /// Interrupts the call in flight. Callable on any thread.
    func interrupt() {
        isInterrupted.store(true, ordering: .releasing)
        curl_multi_wakeup(multi)
    }

    private func transfer() -> CurlCall.Outcome {
        guard curl_multi_add_handle(multi, handle.easy) == CURLM_OK else {
            return .failure(.outOfResources("libcurl could not start the transfer"))
        }
        defer { curl_multi_remove_handle(multi, handle.easy) }
        var running: Int32 = 1
        while true {
            guard curl_multi_perform(multi, &running) == CURLM_OK else {
                return .failure(.outOfResources("libcurl could not drive the transfer"))
            }
            if running == 0 { break }
            if isInterrupted.load(ordering: .acquiring) {
                return .failure(.closed(mayHaveBeenSent: handle.mayHaveSent))
            }
            // libcurl shortens this timeout to that of its next timer.
            guard curl_multi_poll(multi, nil, 0, 60_000, nil) == CURLM_OK else {
                return .failure(.outOfResources("libcurl could not poll its sockets"))
            }
        }
        var left: Int32 = 0
        guard let message = curl_multi_info_read(multi, &left) else {
            return .failure(.outOfResources("libcurl reported no result for the transfer"))
        }
        return handle.finish(message.pointee.data.result)
    }
}
