import Dispatch
import Synchronization

/// Carries asynchronous calls. Whoever holds the lock drives libcurl, and these take turns at it:
///
/// - The loop's own thread, which waits for sockets.
/// - A caller, which starts its transfer itself while the thread waits: that saves a switch of threads.
/// - A task of Swift's pool, ``drive()``, while several calls end at about the same time. It runs in between the tasks
///   whose calls ended, starts all their next calls together, and looks at the sockets without waiting for them, so that
///   no thread is switched at all. Once there is nothing for it to do it gives the sockets back to the thread.
///
/// A command never gets lost: it lies in the queue before anybody tries the lock, every holder of the lock looks into
/// the queue after letting go of it, and so do thread and task before they wait. No thread of Swift's pool waits for the
/// lock, or for a socket.
final class CurlEventLoop: Sendable {
    enum Command: Sendable {
        case submit(CurlCall)
        case cancel(CurlCall)
    }

    /// Who looks into the queue next.
    enum Driver: UInt8, AtomicRepresentable {
        /// The thread, before it waits.
        case thread
        /// The task of Swift's pool, before it ends.
        case task
        /// Nobody: the thread waits for sockets, or is about to.
        case none
    }

    let poller: any SocketPoller
    let multi: SystemLock<CurlMulti>
    let queue = HandoffQueue<Command>()
    let driver = Atomic(Driver.thread)
    /// Whether there is a task that drives, or did so and has not ended yet.
    let hasTask = Atomic(false)
    /// Turns that the task had.
    let turnsOfTask = Atomic(0)
    /// Calls that ended and whose tasks that task is to resume.
    let handedOver = SystemLock<[EndedCall]>([])
    /// Wakes the thread while the task drives.
    let handover = DispatchSemaphore(value: 0)
    /// Jobs of tasks that prefer this loop, run on its thread.
    private let jobs = HandoffQueue<UnownedJob>()
    /// Whether the thread runs no further job.
    private let hasEnded = Atomic(false)
    private let thread = SystemLock<EventThread?>(nil)
    /// Calls that ended before their tasks were suspended.
    private let callsWithoutSuspension = Atomic(0)

    /// Calls that may end without a suspension until their task yields.
    private static let maximumCallsWithoutSuspension = 8

    /// - Throws: ``TransportError`` when the process lacks memory, descriptors or threads.
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
            // Unsafe: resumed once, since `CurlCall.end` hands out its continuation once.
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

    /// Lets other tasks run after some calls that ended without a suspension: their tasks might call again and again
    /// while others wait for a thread.
    nonisolated(nonsending) private func yieldIfDue() async {
        let count = callsWithoutSuspension.add(1, ordering: .relaxed).newValue
        if count.isMultiple(of: Self.maximumCallsWithoutSuspension) { await Task.yield() }
    }

    /// Ends every call and the thread, which this waits for unless it is the calling one. Idempotent.
    func close() {
        let ended = multi.withLock { multi in
            multi.close()
            return multi.takeEnded()
        }
        for call in ended { call.resume() }
        emptyQueue()
        handover.signal()
        thread.withLock { $0.take() }?.join()
        // What came after the thread's last look.
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
                // Where it did not get its turn.
                resumeHandedOver()
            } else {
                driver.store(.none, ordering: .sequentiallyConsistent)
                // Sockets get their turn also while tasks keep the thread busy.
                let isBusy = !queue.isEmpty || !jobs.isEmpty
                poller.wait(milliseconds: isBusy ? 0 : wait, into: &events)
            }
            driver.store(.thread, ordering: .sequentiallyConsistent)
        }
        // Once closed nobody else may come to look.
        driver.store(.none, ordering: .sequentiallyConsistent)
        emptyQueue()
        hasEnded.store(true, ordering: .sequentiallyConsistent)
        passJobsOn()
    }

    private func command(_ command: Command) {
        // Whoever added to an empty queue sees to all that is in it.
        guard queue.add(command), driver.load(ordering: .sequentiallyConsistent) == .none else { return }
        emptyQueue()
    }

    /// Carries out what lies in the queue, or leaves it to the holder of the lock.
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
    /// Takes a job to run on the loop's thread, or on Swift's own threads once the loop is closed.
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
