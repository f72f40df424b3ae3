internal import CCurl

/// libcurl's multi interface and the calls on it. Whoever holds the event loop's lock drives it, on any thread.
///
/// Nothing here blocks and no task is resumed here: ended calls are collected and handed out.
//
// exclusivity(unchecked), here and in what it drives: one thread at a time is in here, and libcurl's callbacks, which it
// is called back by, change what no frame below them is changing. Checking that took 2,000 instructions a call.
final class CurlMulti {
    @exclusivity(unchecked) private var multi: UnsafeMutableRawPointer?
    private let options: CurlTransport.Options
    let poller: any SocketPoller
    @exclusivity(unchecked) private var idle: [CurlHandle] = []
    @exclusivity(unchecked) private var running: [CurlHandle] = []
    @exclusivity(unchecked) private var waiting = WaitingCalls()
    @exclusivity(unchecked) private var ended: [EndedCall] = []
    /// When libcurl wants to be called at the latest.
    @exclusivity(unchecked) var deadline = MonotonicTime.distantFuture
    /// When the waiting thread goes on by itself; the distant past while it does not wait.
    @exclusivity(unchecked) private var sleepsUntil = MonotonicTime.distantPast
    /// Whether something happened since the last time the thread went to wait.
    @exclusivity(unchecked) private var isActive = false
    /// The most calls in flight since ``periodEnd`` was set, and in the period before it: many calls that end at once are
    /// often followed by as many.
    @exclusivity(unchecked) private var peakCalls = 0
    @exclusivity(unchecked) private var peakCallsBefore = 0
    @exclusivity(unchecked) private var periodEnd = MonotonicTime.distantPast
    @exclusivity(unchecked) var mustRun = false

    /// - Throws: ``TransportError`` when there is no memory.
    init(
        options: CurlTransport.Options, poller: any SocketPoller
    ) throws(TransportError) {
        try CurlLibrary.prepare()
        guard let multi = curl_multi_init() else { throw .outOfResources("libcurl made no multi handle") }
        self.multi = multi
        self.options = options
        self.poller = poller
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_multi_set_socket_function(multi, curlWatchesSocket)
        ccurl_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
        ccurl_multi_set_timer_function(multi, curlSetsTimer)
        ccurl_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, options.maximumConnections)
        // How many streams a connection carries is the server's to say. Calls beyond libcurl's own limit of 100 wait inside
        // libcurl, which lets later ones pass them until their time to connect is over.
        ccurl_multi_set_long(multi, CURLMOPT_MAX_CONCURRENT_STREAMS, options.maximumCallsInFlight)
        if options.maximumConnections < options.maximumCallsInFlight {
            ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.maximumConnections)
        }
    }

    deinit { if let multi { curl_multi_cleanup(multi) } }

    var isClosed: Bool { multi == nil }
    var hasCallsInFlight: Bool { !running.isEmpty }
}

// MARK: - What callers ask

extension CurlMulti {
    /// Takes commands and lets libcurl act on them.
    func execute(_ commands: [CurlEventLoop.Command]) {
        guard !commands.isEmpty else { return }
        for command in commands {
            switch command {
            case .submit(let call): submit(call)
            case .cancel(let call): cancel(call)
            }
        }
        settle()
    }

    /// Lets libcurl act on sockets that became ready, on commands, and on the time.
    func react(to events: [SocketEvent], and commands: [CurlEventLoop.Command]) {
        sleepsUntil = .distantPast
        if let multi {
            for event in events where poller.wants(event) { act(on: event, multi) }
            // Gives handles back for the calls that are submitted.
            collect()
        }
        if commands.isEmpty { settle() } else { execute(commands) }
    }

    private func act(on event: SocketEvent, _ multi: UnsafeMutableRawPointer) {
        var mask: Int32 = 0
        if event.readiness.contains(.readable) { mask |= CURL_CSELECT_IN }
        if event.readiness.contains(.writable) { mask |= CURL_CSELECT_OUT }
        if event.readiness.contains(.failed) { mask |= CURL_CSELECT_ERR }
        var count: Int32 = 0
        curl_multi_socket_action(multi, event.socket, mask, &count)
        isActive = true
    }

    /// Ends every call and gives up libcurl's handles. Idempotent.
    func close() {
        guard let multi else { return }
        for handle in running {
            let call = handle.call
            let mayHaveBeenSent = handle.mayHaveSent
            curl_multi_remove_handle(multi, handle.easy)
            handle.rest()
            end(call, .failure(.closed(mayHaveBeenSent: mayHaveBeenSent)))
        }
        running = []
        while let call = waiting.popFirst() { end(call, .failure(.closed(mayHaveBeenSent: false))) }
        self.multi = nil
        curl_multi_cleanup(multi)
        idle = []
        deadline = .distantFuture
        poller.wake()
    }

    /// The calls that ended since the last time.
    func takeEnded() -> [EndedCall] {
        guard !ended.isEmpty else { return [] }
        defer { ended = [] }
        return ended
    }

    /// The longest time to wait now, in milliseconds, -1 for no limit; nil when there is nothing left to wait for.
    ///
    /// While calls come and go the wait has an end even with nothing to do: a thread that wakes once more by itself
    /// spares each of those calls from waking it for its time limit.
    func planWait() -> Int32? {
        guard !isClosed else { return nil }
        let now = MonotonicTime.now
        var end = min(deadline, waiting.earliestDeadline)
        if now >= periodEnd { beginPeriod(at: now) }
        let hasPeaked = maximumIdleHandles > max(Self.minimumIdleHandles, running.count)
        if isActive || hasPeaked { end = min(end, periodEnd) }
        isActive = false
        sleepsUntil = end
        return end == .distantFuture ? -1 : Int32(clamping: now.milliseconds(until: end))
    }

    private func submit(_ call: CurlCall) {
        if case .cancelledEarly = call.phase {
            end(call, .failure(.cancelled(mayHaveBeenSent: false)))
        } else if isClosed {
            end(call, .failure(.closed(mayHaveBeenSent: false)))
        } else if running.count < max(options.maximumCallsInFlight, 1), waiting.isEmpty {
            start(call)
        } else if waiting.count >= options.maximumCallsWaiting {
            end(call, .failure(.outOfResources("as many calls as may wait do: \(waiting.count)")))
        } else {
            waiting.append(call)
        }
    }

    private func cancel(_ call: CurlCall) {
        switch call.phase {
        case .new: call.phase = .cancelledEarly
        case .waiting:
            waiting.remove(call)
            end(call, .failure(.cancelled(mayHaveBeenSent: false)))
        case .running(let handle):
            let mayHaveBeenSent = handle.mayHaveSent
            remove(handle)
            end(call, .failure(.cancelled(mayHaveBeenSent: mayHaveBeenSent)))
        case .cancelledEarly, .ended: break
        }
    }
}

// MARK: - Transfers

extension CurlMulti {
    private func start(_ call: CurlCall) {
        do throws(TransportError) {
            let timeout = try call.timeLeft()
            let handle = if let rested = idle.popLast() { rested } else { try makeHandle() }
            do throws(TransportError) {
                try handle.prepare(call.request, timeout: timeout)
                try handle.copyBody(call.request.body)
            } catch {
                rest(handle)
                throw error
            }
            guard curl_multi_add_handle(multi, handle.easy) == CURLM_OK else {
                rest(handle)
                throw .outOfResources("libcurl took no further call")
            }
            handle.call = call
            handle.slot = running.count
            running.append(handle)
            call.phase = .running(handle)
            mustRun = true
        } catch {
            end(call, .failure(error))
        }
    }

    /// Lets libcurl do what is due, and starts what waits.
    private func settle() {
        guard let multi else { return }
        collect()
        // One busy connection must not keep the others from being read: what is left is done in the next turn.
        var rounds = 0
        while rounds < Self.maximumRounds, mustRun || (deadline != .distantFuture && deadline <= .now) {
            rounds += 1
            mustRun = false
            deadline = .distantFuture
            isActive = true
            var count: Int32 = 0
            curl_multi_socket_action(multi, curl_socket_t(CURL_SOCKET_BAD), 0, &count)
            collect()
        }
        if mustRun { deadline = .distantPast }
        peakCalls = max(running.count, peakCalls)
        if min(deadline, waiting.earliestDeadline) < sleepsUntil {
            sleepsUntil = .distantPast
            poller.wake()
        }
    }

    /// Takes the transfers that ended off libcurl, and gives their places to calls that wait.
    private func collect() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE else { continue }
            var context: UnsafeMutableRawPointer?
            ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &context)
            guard let context else { continue }
            let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
            // The message goes with the handle's removal.
            let outcome = handle.finish(message.pointee.data.result)
            let call = handle.call
            remove(handle)
            end(call, outcome)
        }
        if waiting.isEmpty { return }
        if waiting.earliestDeadline <= .now {
            for call in waiting.removeExpired(at: .now) { end(call, .failure(.timedOutWaiting)) }
        }
        while running.count < max(options.maximumCallsInFlight, 1), let call = waiting.popFirst() { start(call) }
    }

    private func remove(_ handle: CurlHandle) {
        curl_multi_remove_handle(multi, handle.easy)
        let last = running.removeLast()
        if last !== handle {
            running[handle.slot] = last
            last.slot = handle.slot
        }
        rest(handle)
    }

    private func rest(_ handle: CurlHandle) {
        handle.rest()
        if idle.count < maximumIdleHandles { idle.append(handle) }
    }

    /// Gives up handles that have not been needed for a period or two.
    private func beginPeriod(at now: MonotonicTime) {
        peakCallsBefore = peakCalls
        peakCalls = running.count
        periodEnd = now.advanced(byMilliseconds: 1_000)
        let excess = idle.count - maximumIdleHandles
        if excess > 0 { idle.removeLast(excess) }
    }

    /// Handles without a call that are kept.
    private var maximumIdleHandles: Int { max(Self.minimumIdleHandles, peakCalls, peakCallsBefore) }

    private func end(_ call: CurlCall?, _ outcome: CurlCall.Outcome) {
        guard let call else { return }
        if let ended = call.end(outcome) { self.ended.append(ended) }
    }

    private func makeHandle() throws(TransportError) -> CurlHandle {
        let handle = try CurlHandle(options: options)
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_set_open_socket_function(handle.easy, curlOpensSocket)
        ccurl_set_pointer(handle.easy, CURLOPT_OPENSOCKETDATA, context)
        ccurl_set_close_socket_function(handle.easy, curlClosesSocket)
        ccurl_set_pointer(handle.easy, CURLOPT_CLOSESOCKETDATA, context)
        return handle
    }

    /// Handles without a call that are kept also after traffic has ended.
    private static let minimumIdleHandles = 64
    /// Times that libcurl is let go on for what became due meanwhile.
    private static let maximumRounds = 16
}
