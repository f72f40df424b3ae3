internal import CCurl
import Synchronization

/// An easy handle with a multi handle of its own, which blocking calls perform on their thread: what
/// `curl_easy_perform` is inside, except that another thread can end the wait.
//
// @unchecked: one call holds it at a time, handed on under the pool's lock, under which alone `slot` and `lastUse` are
// touched. Other threads only call `interrupt()`, under that lock and while the pool lists it, so never after its end.
final class BlockingConnection: @unchecked Sendable {
    let handle: CurlHandle
    /// When its last call ended.
    var lastUse = MonotonicTime.now
    /// Its place among the pool's connections.
    var slot = 0
    private let multi: UnsafeMutableRawPointer
    private let isInterrupted = Atomic(false)

    /// - Throws: ``TransportError`` when there is no memory or the options cannot be met.
    init(options: CurlTransport.Options) throws(TransportError) {
        handle = try CurlHandle(options: options)
        guard let multi = curl_multi_init() else { throw .outOfResources("libcurl made no multi handle") }
        self.multi = multi
        // One call at a time: a few connections for a few hosts.
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, 5)
    }

    deinit { curl_multi_cleanup(multi) }

    /// Performs a request.
    ///
    /// - Parameter timeout: What is left for the whole exchange; nil for no limit.
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

    /// Ends the call under way, on any thread.
    func interrupt() {
        isInterrupted.store(true, ordering: .releasing)
        curl_multi_wakeup(multi)
    }

    private func transfer() -> CurlCall.Outcome {
        guard curl_multi_add_handle(multi, handle.easy) == CURLM_OK else {
            return .failure(.outOfResources("libcurl took no call"))
        }
        defer { curl_multi_remove_handle(multi, handle.easy) }
        var running: Int32 = 1
        while true {
            guard curl_multi_perform(multi, &running) == CURLM_OK else {
                return .failure(.outOfResources("libcurl could not go on"))
            }
            if running == 0 { break }
            if isInterrupted.load(ordering: .acquiring) {
                return .failure(.closed(mayHaveBeenSent: handle.mayHaveSent))
            }
            // libcurl shortens the wait to its own timers.
            guard curl_multi_poll(multi, nil, 0, 60_000, nil) == CURLM_OK else {
                return .failure(.outOfResources("libcurl could not wait"))
            }
        }
        var left: Int32 = 0
        guard let message = curl_multi_info_read(multi, &left) else {
            return .failure(.outOfResources("libcurl lost a call"))
        }
        return handle.finish(message.pointee.data.result)
    }
}
