import Dispatch
import Synchronization

/// The connections of blocking calls: each call holds one, and waits for one when all are in use.
final class BlockingPool: Sendable {
    fileprivate struct State {
        var idle: [BlockingConnection] = []
        var inUse: [ObjectIdentifier: BlockingConnection] = [:]
        /// Connections that exist or are being made.
        var count = 0
        var waiters: [Waiter] = []
        var isClosed = false
    }

    /// A thread that waits for a connection.
    fileprivate final class Waiter: Sendable {
        let semaphore = DispatchSemaphore(value: 0)
    }

    private let options: CurlTransport.Options
    private let state = Mutex(State())

    init(options: CurlTransport.Options) { self.options = options }

    deinit { close() }

    /// Performs a request on a connection of the pool.
    func send(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        let deadline = request.timeout.map { MonotonicTime.now.advanced(byMilliseconds: $0.transportMilliseconds) }
        let connection = try acquire(for: request.origin, until: deadline)
        defer { release(connection) }
        var timeout: Int?
        if let deadline {
            timeout = MonotonicTime.now.milliseconds(until: deadline)
            if timeout == 0 { throw .timedOutWaiting }
        }
        return try connection.perform(request, timeout: timeout)
    }

    /// Ends the calls under way and refuses further ones.
    func close() {
        let (idle, waiters) = state.withLock { state in
            state.isClosed = true
            for connection in state.inUse.values { connection.interrupt() }
            defer {
                state.idle = []
                state.waiters = []
            }
            return (state.idle, state.waiters)
        }
        for waiter in waiters { waiter.semaphore.signal() }
        // Their sockets close here, outside the lock.
        _ = idle
    }

    fileprivate enum Step {
        case use(BlockingConnection)
        case make
        case wait(Waiter)
        case closed
    }

    private func acquire(
        for origin: String, until deadline: MonotonicTime?
    ) throws(TransportError) -> BlockingConnection {
        while true {
            switch state.withLock({ $0.step(for: origin, limit: max(options.maximumConnections, 1)) }) {
            case .use(let connection): return connection
            case .closed: throw .closed(mayHaveBeenSent: false)
            case .make: return try make()
            case .wait(let waiter): try wait(waiter, until: deadline)
            }
        }
    }

    private func make() throws(TransportError) -> BlockingConnection {
        do throws(TransportError) {
            let connection = try BlockingConnection(options: options)
            let isClosed = state.withLock { state in
                state.inUse[ObjectIdentifier(connection)] = connection
                return state.isClosed
            }
            // The pool was closed in between: its call must not begin.
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
        // A wake that came at the last moment is the next one's.
        if !wasWaiting { state.withLock { $0.nextWaiter() }?.semaphore.signal() }
        throw .timedOutWaiting
    }

    private func release(_ connection: BlockingConnection) {
        let (waiter, ended) = state.withLock { state -> (Waiter?, [BlockingConnection]) in
            state.inUse[ObjectIdentifier(connection)] = nil
            if state.isClosed {
                state.count -= 1
                return (nil, [connection])
            }
            state.idle.append(connection)
            return (state.nextWaiter(), state.removeStale(after: options.connectionIdleTime))
        }
        waiter?.semaphore.signal()
        // Their sockets close here, outside the lock.
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
    /// The next step of a call: a connection that was to the same host last, the latest used, a new one, or a wait.
    fileprivate mutating func step(for origin: String, limit: Int) -> BlockingPool.Step {
        if isClosed { return .closed }
        let index = idle.lastIndex { $0.handle.origin == origin } ?? (count < limit ? nil : idle.indices.last)
        if let index {
            let connection = idle.remove(at: index)
            inUse[ObjectIdentifier(connection)] = connection
            return .use(connection)
        }
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

    /// Takes out connections that were not used for long. The longest unused is the first.
    fileprivate mutating func removeStale(after time: Duration) -> [BlockingConnection] {
        guard let first = idle.first else { return [] }
        let limit = time.transportMilliseconds
        guard first.lastUse.advanced(byMilliseconds: limit) < .now else { return [] }
        count -= 1
        return [idle.removeFirst()]
    }
}
