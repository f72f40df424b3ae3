import Dispatch

/// The connection pool of blocking calls. Each call holds one connection, and waits while all are in use.
final class BlockingPool: Sendable {
    fileprivate struct State {
        /// All connections, indexed by their slots.
        var all: [BlockingConnection] = []
        /// Idle connections, the most recently used one last.
        var idle: [BlockingConnection] = []
        /// Number of connections that exist or are being created.
        var count = 0
        var waiters: [Waiter] = []
        var isClosed = false
    }

    /// A thread that waits for a connection.
    fileprivate final class Waiter: Sendable {
        let semaphore = DispatchSemaphore(value: 0)
    }

    private let options: CurlTransport.Options
    private let state = SystemLock(State())

    init(options: CurlTransport.Options) { self.options = options }

    deinit { close() }

    /// Performs a request on a pooled connection.
    func send(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        var timeout = request.timeout
        let connection = try acquire(for: request.origin, within: &timeout)
        defer { release(connection) }
        return try connection.perform(request, timeout: timeout)
    }

    /// Interrupts the calls in flight and rejects further ones.
    func close() {
        let (idle, waiters) = state.withLock { state in
            state.isClosed = true
            for connection in state.all { connection.interrupt() }
            let idle = state.idle
            for connection in idle { state.remove(connection) }
            defer {
                state.idle = []
                state.waiters = []
            }
            return (idle, state.waiters)
        }
        for waiter in waiters { waiter.semaphore.signal() }
        // Deinitialization closes their sockets, outside the lock.
        _ = idle
    }

    fileprivate enum Step {
        case use(BlockingConnection)
        case make
        case wait(Waiter)
        case closed
    }

    /// Acquires a connection for a call.
    ///
    /// - Parameter timeout: The call's timeout; on return, less the time spent waiting for the connection.
    private func acquire(
        for origin: String, within timeout: inout Duration?
    ) throws(TransportError) -> BlockingConnection {
        var deadline: MonotonicTime?
        while true {
            switch state.withLock({ $0.step(for: origin, limit: max(options.maximumConnections, 1)) }) {
            case .use(let connection): return connection
            case .closed: throw .closed(mayHaveBeenSent: false)
            case .make: return try make()
            case .wait(let waiter):
                let end = deadline ?? timeout.map { .now.advanced(byMilliseconds: $0.transportMilliseconds) }
                try wait(waiter, until: end)
                timeout = try end?.timeLeft()
                deadline = end
            }
        }
    }

    private func make() throws(TransportError) -> BlockingConnection {
        do throws(TransportError) {
            let connection = try BlockingConnection(options: options)
            let isClosed = state.withLock { state in
                state.add(connection)
                return state.isClosed
            }
            // The pool was closed in the meantime: the call must not begin.
            if isClosed { connection.interrupt() }
            return connection
        } catch {
            giveUpPlace()
            throw error
        }
    }

    private func wait(_ waiter: Waiter, until deadline: MonotonicTime?) throws(TransportError) {
        var time = DispatchTime.distantFuture
        if let deadline {
            time = .now() + .milliseconds(Int(Int32(clamping: MonotonicTime.now.milliseconds(until: deadline))))
        }
        guard waiter.semaphore.wait(timeout: time) == .timedOut else { return }
        let wasWaiting = state.withLock { state in
            guard let index = state.waiters.firstIndex(where: { $0 === waiter }) else { return false }
            state.waiters.remove(at: index)
            return true
        }
        // Woken just as the wait timed out: pass the wake on to the next waiter.
        if !wasWaiting { state.withLock { $0.nextWaiter() }?.semaphore.signal() }
        throw .timedOutWaiting
    }

    private func release(_ connection: BlockingConnection) {
        let now = MonotonicTime.now
        let (waiter, ended) = state.withLock { state -> (Waiter?, BlockingConnection?) in
            if state.isClosed {
                state.remove(connection)
                return (nil, connection)
            }
            connection.lastUse = now
            state.idle.append(connection)
            return (state.nextWaiter(), state.removeStale(at: now, after: options.connectionIdleTime))
        }
        waiter?.semaphore.signal()
        // Deinitialization closes its socket, outside the lock.
        _ = ended
    }

    private func giveUpPlace() {
        let waiter = state.withLock { state in
            state.count -= 1
            return state.nextWaiter()
        }
        waiter?.semaphore.signal()
    }
}

extension BlockingPool.State {
    /// The next step of a call. In order of preference: an idle connection last used for the same origin, a new one if
    /// the limit allows it, the most recently used one, or waiting.
    fileprivate mutating func step(for origin: String, limit: Int) -> BlockingPool.Step {
        if isClosed { return .closed }
        let index = idle.lastIndex { $0.handle.origin == origin } ?? (count < limit ? nil : idle.indices.last)
        if let index { return .use(idle.remove(at: index)) }
        if count < limit {
            count += 1
            return .make
        }
        let waiter = BlockingPool.Waiter()
        waiters.append(waiter)
        return .wait(waiter)
    }

    fileprivate mutating func nextWaiter() -> BlockingPool.Waiter? {
        waiters.isEmpty ? nil : waiters.removeFirst()
    }

    fileprivate mutating func add(_ connection: BlockingConnection) {
        connection.slot = all.count
        all.append(connection)
    }

    /// Removes a connection that is about to end.
    fileprivate mutating func remove(_ connection: BlockingConnection) {
        count -= 1
        let last = all.removeLast()
        if last === connection { return }
        all[connection.slot] = last
        last.slot = connection.slot
    }

    /// Removes and returns the least recently used connection if it has been idle for longer than `time`.
    fileprivate mutating func removeStale(at now: MonotonicTime, after time: Duration) -> BlockingConnection? {
        guard idle.count > 1, idle[0].lastUse.advanced(byMilliseconds: time.transportMilliseconds) < now else {
            return nil
        }
        let stale = idle.removeFirst()
        remove(stale)
        return stale
    }
}
