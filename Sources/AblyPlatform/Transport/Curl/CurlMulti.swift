internal import CCurl

/// libcurl's multi interface and its calls. The holder of the event loop's lock drives it, on any thread.
///
/// Nothing here blocks or resumes a task: ended calls are collected and returned.
//
// exclusivity(unchecked), here and in what it drives: one thread at a time executes this code, and libcurl's callbacks
// do not modify what an outer frame is modifying. The dynamic checks took 2,000 instructions a call.
final class CurlMulti {
    @exclusivity(unchecked) private var multi: UnsafeMutableRawPointer?
    private let options: CurlTransport.Options
    let poller: any SocketPoller
    @exclusivity(unchecked) private var idle: [CurlHandle] = []
    @exclusivity(unchecked) private var running: [CurlHandle] = []
    @exclusivity(unchecked) private var waiting = WaitingCalls()
    @exclusivity(unchecked) private var ended: [EndedCall] = []
    /// When libcurl's next timer is due.
    @exclusivity(unchecked) var deadline = MonotonicTime.distantFuture
    /// When the waiting thread wakes by itself; the distant past while it does not wait.
    @exclusivity(unchecked) private var sleepsUntil = MonotonicTime.distantPast
    /// Whether anything has happened since the thread last began to wait.
    @exclusivity(unchecked) private var isActive = false
    /// Peak of calls in flight in the current period, which ends at ``periodEnd``, and in the one before it: a burst of
    /// calls that ends together is often followed by another.
    @exclusivity(unchecked) private var peakCalls = 0
    @exclusivity(unchecked) private var peakCallsBefore = 0
    @exclusivity(unchecked) private var periodEnd = MonotonicTime.distantPast
    @exclusivity(unchecked) var mustRun = false

    /// - Throws: ``TransportError`` if memory is exhausted.
    init(
        options: CurlTransport.Options, poller: any SocketPoller
    ) throws(TransportError) {
        try CurlLibrary.prepare()
        guard let multi = curl_multi_init() else { throw .outOfResources("libcurl could not create a multi handle") }
        self.multi = multi
        self.options = options
        self.poller = poller
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_multi_set_socket_function(multi, curlWatchesSocket)
        ccurl_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, context)
        ccurl_multi_set_timer_function(multi, curlSetsTimer)
        ccurl_multi_set_pointer(multi, CURLMOPT_TIMERDATA, context)
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, options.maximumConnections)
        // The server decides on the number of streams per connection. Calls beyond libcurl's own limit of 100 would
        // wait inside libcurl, which lets later ones overtake them until their connect timeout expires.
        ccurl_multi_set_long(multi, CURLMOPT_MAX_CONCURRENT_STREAMS, options.maximumCallsInFlight)
        if options.maximumConnections < options.maximumCallsInFlight {
            ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.maximumConnections)
        }
    }

    deinit { if let multi { curl_multi_cleanup(multi) } }

    var isClosed: Bool { multi == nil }
    var hasCallsInFlight: Bool { !running.isEmpty }
}

// MARK: - Commands

extension CurlMulti {
    /// Executes commands and drives libcurl.
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

    /// Drives libcurl on socket events, commands and due timers.
    func react(to events: [SocketEvent], and commands: [CurlEventLoop.Command]) {
        sleepsUntil = .distantPast
        if let multi {
            for event in events where poller.wants(event) { act(on: event, multi) }
            // Frees handles for the calls about to be submitted.
            collect()
        }
        if commands.isEmpty { settle() } else { execute(commands) }
    }

    private func act(on event: SocketEvent, _ multi: UnsafeMutableRawPointer) {
        var count: Int32 = 0
        curl_multi_socket_action(multi, event.socket, event.readiness.selectMask, &count)
        isActive = true
    }

    /// Ends all calls and frees libcurl's handles. Idempotent.
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

    /// Removes and returns the calls that have ended since the last time.
    func takeEnded() -> [EndedCall] {
        guard !ended.isEmpty else { return [] }
        defer { ended = [] }
        return ended
    }

    /// The timeout of the next wait, in milliseconds, -1 for no limit; nil once closed.
    ///
    /// While there is traffic the wait is limited even if nothing is due: a thread that wakes regularly need not be
    /// woken by each call for its timeout.
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
            end(call, .failure(.outOfResources("the queue of waiting calls is full (\(waiting.count))")))
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
                throw .outOfResources("libcurl could not start the transfer")
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

    /// Drives libcurl until nothing is due, and starts queued calls.
    private func settle() {
        guard let multi else { return }
        collect()
        // Limited, so that one busy connection cannot starve the others: the rest is done in the next turn.
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

    /// Removes finished transfers from libcurl and starts queued calls in their place.
    private func collect() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE else { continue }
            var context: UnsafeMutableRawPointer?
            ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &context)
            guard let context else { continue }
            let handle = Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue()
            // Removing the handle invalidates the message.
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

    /// Frees handles that have not been needed for one or two periods.
    private func beginPeriod(at now: MonotonicTime) {
        peakCallsBefore = peakCalls
        peakCalls = running.count
        periodEnd = now.advanced(byMilliseconds: 1_000)
        let excess = idle.count - maximumIdleHandles
        if excess > 0 { idle.removeLast(excess) }
    }

    /// Maximum number of idle handles in the pool.
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

    /// Maximum number of idle handles that remain in the pool after traffic has ended.
    private static let minimumIdleHandles = 64
    /// Maximum timer rounds per turn, so that one busy connection cannot starve the others.
    private static let maximumRounds = 16
}

extension SocketReadiness {
    /// The readiness as libcurl's event bits.
    ///
    /// A failed socket counts as readable and writable, so that libcurl learns the error from the socket itself. With
    /// `CURL_CSELECT_ERR` alone it would end the call at once, although the report may be about a socket that was closed
    /// in the meantime and whose number belongs to another connection now.
    var selectMask: Int32 {
        var mask: Int32 = 0
        if !isDisjoint(with: [.readable, .failed]) { mask |= CURL_CSELECT_IN }
        if !isDisjoint(with: [.writable, .failed]) { mask |= CURL_CSELECT_OUT }
        return mask
    }
}
