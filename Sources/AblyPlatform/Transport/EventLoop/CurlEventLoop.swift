import Dispatch
import Synchronization

/// The event loop of asynchronous calls. The holder of the lock drives libcurl; these take turns:
///
/// - The loop's own thread, which waits for sockets.
/// - A caller, which starts its transfer itself while the thread waits, saving a thread switch.
/// - A task on Swift's cooperative pool, ``drive()``, while several calls end at about the same time. It is scheduled
///   between the tasks whose calls ended, starts all their next calls together, and polls the sockets without blocking,
///   so that there are no thread switches at all. When nothing is ready it hands the sockets back to the thread.
///
/// Commands are never lost: a command is queued before anyone tries the lock, every holder of the lock checks the queue
/// after releasing it, and so do thread and task before they wait. No thread of the cooperative pool waits for the lock
/// or for a socket.
final class CurlEventLoop: Sendable {
    enum Command: Sendable {
        case submit(CurlCall)
        case cancel(CurlCall)
    }

    /// Who checks the queue next.
    enum Driver: UInt8, AtomicRepresentable {
        /// The loop's thread, before it waits.
        case thread
        /// The task on Swift's cooperative pool, before it ends.
        case task
        /// Nobody: the thread is waiting for sockets, or about to.
        case none
    }

    let poller: any SocketPoller
    let multi: SystemLock<CurlMulti>
    let queue = HandoffQueue<Command>()
    let driver = Atomic(Driver.thread)
    /// Whether a driving task exists that has not ended yet.
    let hasTask = Atomic(false)
    /// Number of turns that the task has taken.
    let turnsOfTask = Atomic(0)
    /// Ended calls whose tasks the driving task must resume.
    let handedOver = SystemLock<[EndedCall]>([])
    /// Wakes the thread while the task drives.
    let handover = DispatchSemaphore(value: 0)
    /// Jobs of tasks that prefer this executor, run on the loop's thread.
    private let jobs = HandoffQueue<UnownedJob>()
    /// Whether the thread has stopped running jobs.
    private let hasEnded = Atomic(false)
    private let thread = SystemLock<EventThread?>(nil)
    /// Number of calls that ended before their tasks were suspended.
    private let callsWithoutSuspension = Atomic(0)

    /// How many calls may end without a suspension before a task yields.
    private static let maximumCallsWithoutSuspension = 8

    /// - Throws: ``TransportError`` if the process is out of memory, descriptors or threads.
    init(options: CurlTransport.Options, poller: any SocketPoller) throws(TransportError) {
        self.poller = poller
        let multi = try CurlMulti(options: options, poller: poller)
        self.multi = SystemLock(multi)
        let thread = try EventThread { [self] in run() }
        self.thread.withLock { $0 = thread }
    }

    /// Performs a call.
    nonisolated(nonsending) func send(_ request: TransportRequest) async -> CurlCall.Outcome {
        let call = CurlCall(request)
        var endedAtOnce = false
        let outcome = await withTaskCancellationHandler {
            // Unsafe, but resumed exactly once, since `CurlCall.end` returns its continuation only once.
            await withUnsafeContinuation { continuation in
                call.continuation = continuation
                command(.submit(call))
                endedAtOnce = call.isResumed.load(ordering: .acquiring)
            }
        } onCancel: {
            command(.cancel(call))
        }
        if endedAtOnce { await yieldIfDue() }
        return outcome
    }

    /// Yields after several calls that ended without a suspension, since their tasks might starve tasks that wait for a
    /// thread.
    nonisolated(nonsending) private func yieldIfDue() async {
        let count = callsWithoutSuspension.add(1, ordering: .relaxed).newValue
        if count.isMultiple(of: Self.maximumCallsWithoutSuspension) { await Task.yield() }
    }

    /// Ends all calls and the thread, and waits for the thread unless it is the caller. Idempotent.
    func close() {
        let ended = multi.withLock { multi in
            multi.close()
            return multi.takeEnded()
        }
        for call in ended { call.resume() }
        emptyQueue()
        handover.signal()
        thread.withLock { $0.take() }?.join()
        // Commands queued after the thread's last check.
        emptyQueue()
    }

    private func run() {
        var events: [SocketEvent] = []
        while true {
            let (ended, hasMore, wait) = multi.withLock { multi in
                multi.react(to: events, and: queue.takeAll())
                return (multi.takeEnded(), multi.hasCallsInFlight, multi.planWait())
            }
            events.removeAll(keepingCapacity: true)
            let isHandedOver = wait != nil && jobs.isEmpty && (hasMore || ended.count > 1) && handOver(ended)
            if !isHandedOver { for call in ended { call.resume() } }
            for job in jobs.takeAll() { job.runSynchronously(on: asUnownedTaskExecutor()) }
            guard let wait else { break }
            if isHandedOver {
                waitForTask()
                // In case the task was not scheduled.
                resumeHandedOver()
            } else {
                driver.store(.none, ordering: .sequentiallyConsistent)
                // Poll the sockets even while tasks keep the thread busy.
                let isBusy = !queue.isEmpty || !jobs.isEmpty
                poller.wait(milliseconds: isBusy ? 0 : wait, into: &events)
            }
            driver.store(.thread, ordering: .sequentiallyConsistent)
        }
        // Once closed, there may be no other driver to check the queue.
        driver.store(.none, ordering: .sequentiallyConsistent)
        emptyQueue()
        hasEnded.store(true, ordering: .sequentiallyConsistent)
        passJobsOn()
    }

    private func command(_ command: Command) {
        // Whoever adds to an empty queue is responsible for everything in it.
        guard queue.add(command), driver.load(ordering: .sequentiallyConsistent) == .none else { return }
        emptyQueue()
    }

    /// Executes the queued commands, or leaves them to the holder of the lock.
    func emptyQueue() {
        while !queue.isEmpty {
            let ended = multi.withLockIfAvailable { multi in
                multi.execute(queue.takeAll())
                return multi.takeEnded()
            }
            guard let ended else { return }
            for call in ended { call.resume() }
        }
    }
}

extension CurlEventLoop: TaskExecutor {
    /// Enqueues a job for the loop's thread, or for Swift's global executor once the loop is closed.
    func enqueue(_ job: consuming ExecutorJob) {
        let isFirst = jobs.add(UnownedJob(job))
        if hasEnded.load(ordering: .sequentiallyConsistent) {
            passJobsOn()
        } else if isFirst {
            switch driver.exchange(.thread, ordering: .sequentiallyConsistent) {
            case .thread: break
            case .none: poller.wake()
            case .task: handover.signal()
            }
        }
    }

    private func passJobsOn() {
        for job in jobs.takeAll() { globalConcurrentExecutor.enqueue(job) }
    }
}
