import Synchronization

/// Carries asynchronous calls: a thread waits for sockets, and whoever holds the lock drives libcurl.
///
/// Where replies come within microseconds, a caller that is alone waits for its own one, for a moment, and no thread is
/// woken for it (``QuickReplies``).
///
/// While few calls are in flight a caller starts its transfer itself, on its own thread, and the loop's thread sees the
/// request only when the reply comes in: that saves a switch of threads. While many are in flight the loop's thread is
/// awake anyway and does it all, so that threads do not contend for the lock.
///
/// A command never gets lost: it lies in the queue before anybody tries the lock, every holder of the lock looks into
/// the queue after letting go of it, and the thread looks into it after announcing that it goes to sleep.
final class CurlEventLoop: Sendable {
    enum Command: Sendable {
        case submit(CurlCall)
        case cancel(CurlCall)
    }

    private let poller: any SocketPoller
    private let multi: Mutex<CurlMulti>
    private let queue = HandoffQueue<Command>()
    /// Jobs of tasks that prefer this loop, run on its thread.
    private let jobs = HandoffQueue<UnownedJob>()
    /// Whether the thread runs no further job.
    private let hasEnded = Atomic(false)
    private let thread = Mutex<EventThread?>(nil)
    /// Whether the thread waits, or is about to.
    private let isAsleep = Atomic(false)
    /// Calls in flight lately, when the lock was let go: falls by steps, since many that end at once are followed by as
    /// many.
    private let recentCalls = Atomic(0)
    /// Whether the next call is worth waiting for on its caller's thread.
    private let expectsQuickReply: Atomic<Bool>
    /// The longest that a caller's thread waits for its own reply, in nanoseconds.
    private let quickWait: UInt64

    /// Recent calls in flight from which on the thread does all the work.
    private static let manyCalls = 4

    /// - Throws: ``TransportError`` when the process lacks memory, descriptors or threads.
    init(
        options: CurlTransport.Options, quickReplies: QuickReplies, poller: any SocketPoller
    ) throws(TransportError) {
        self.poller = poller
        expectsQuickReply = Atomic(quickReplies.areExpected)
        quickWait = quickReplies.wait
        let multi = try CurlMulti(options: options, quickReplies: quickReplies, poller: poller)
        self.multi = Mutex(multi)
        let thread = try EventThread { [self] in run() }
        self.thread.withLock { $0 = thread }
    }

    /// Performs a call.
    nonisolated(nonsending) func send(_ request: TransportRequest) async -> CurlCall.Outcome {
        let call = CurlCall(request)
        var isSubmitted = false
        if expectsQuickReply.load(ordering: .relaxed), !Task.isCancelled {
            if let outcome = sendQuickly(call) { return outcome }
            isSubmitted = true
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if isSubmitted {
                    wait(for: call, with: continuation)
                } else {
                    call.continuation = continuation
                    command(.submit(call))
                }
            }
        } onCancel: {
            command(.cancel(call))
        }
    }

    /// Ends every call and the thread, which this waits for unless it is the calling one. Idempotent.
    func close() {
        let ended = multi.withLock { multi in
            multi.close()
            return multi.takeEnded()
        }
        for call in ended { call.resume() }
        emptyQueue()
        thread.withLock { $0.take() }?.join()
        // What came after the thread's last look.
        emptyQueue()
    }

    private func command(_ command: Command) {
        // Whoever added to an empty queue sees to all that is in it.
        guard queue.add(command) else { return }
        if recentCalls.load(ordering: .sequentiallyConsistent) < Self.manyCalls {
            emptyQueue()
        } else if isAsleep.exchange(false, ordering: .sequentiallyConsistent) {
            poller.wake()
        }
    }

    /// Carries out what lies in the queue, or leaves it to the holder of the lock.
    private func emptyQueue() {
        while !queue.isEmpty {
            let ended = multi.withLockIfAvailable { multi in
                multi.execute(queue.takeAll())
                noteState(of: multi)
                return multi.takeEnded()
            }
            guard let ended else { return }
            for call in ended { call.resume() }
        }
    }

    /// Tells what callers want to know without the lock.
    private func noteState(of multi: CurlMulti) {
        let before = recentCalls.load(ordering: .relaxed)
        let recent = max(multi.callsInFlight, before - (before + 7) / 8)
        recentCalls.store(recent, ordering: .sequentiallyConsistent)
        expectsQuickReply.store(recent <= 1 && multi.expectsQuickReply, ordering: .relaxed)
    }

    /// Lets tasks go on.
    ///
    /// Each resumption from this thread may wake one of Swift's, which is idle again before the next one comes: many
    /// are left to one of Swift's own threads.
    private static func resume(_ ended: [EndedCall]) {
        if ended.count < manyCalls {
            for call in ended { call.resume() }
        } else {
            Task.detached { for call in ended { call.resume() } }
        }
    }

    private func run() {
        var events: [SocketEvent] = []
        while true {
            let (ended, wait) = multi.withLock { multi in
                multi.react(to: events)
                multi.execute(queue.takeAll())
                noteState(of: multi)
                return (multi.takeEnded(), multi.planWait())
            }
            Self.resume(ended)
            for job in jobs.takeAll() { job.runSynchronously(on: asUnownedTaskExecutor()) }
            guard let wait else { break }
            isAsleep.store(true, ordering: .sequentiallyConsistent)
            if queue.isEmpty, jobs.isEmpty {
                poller.wait(milliseconds: wait, into: &events)
            } else {
                events.removeAll(keepingCapacity: true)
            }
            isAsleep.store(false, ordering: .sequentiallyConsistent)
        }
        // Once closed nobody else may come to look.
        recentCalls.store(0, ordering: .sequentiallyConsistent)
        emptyQueue()
        hasEnded.store(true, ordering: .sequentiallyConsistent)
        passJobsOn()
    }
}

// MARK: - Quick replies

extension CurlEventLoop {
    /// Sends a call's request and waits for the reply on the caller's thread, for about as long as it would take to wake
    /// another one for it.
    ///
    /// - Returns: The outcome; nil where the call goes on, and its task is to wait.
    private func sendQuickly(_ call: CurlCall) -> CurlCall.Outcome? {
        var turn = takeTurn { $0.begin(call) }
        let end = MonotonicTime.now.advanced(byNanoseconds: quickWait)
        while let sockets = turn.lent {
            let events = SocketEvent.wait(for: sockets, until: end)
            turn = takeTurn { $0.react(to: events, lentTo: call) }
        }
        return turn.outcome

        func takeTurn(_ body: (CurlMulti) -> Void) -> (outcome: CurlCall.Outcome?, lent: [SocketEvent]?) {
            let (turn, ended) = multi.withLock { multi in
                body(multi)
                noteState(of: multi)
                return ((outcome: call.outcome, lent: multi.lent.sockets(of: call)), multi.takeEnded())
            }
            for call in ended { call.resume() }
            emptyQueue()
            return turn
        }
    }

    /// Lets the task of a call that was begun wait for it.
    private func wait(for call: CurlCall, with continuation: CheckedContinuation<CurlCall.Outcome, Never>) {
        multi.withLock { _ in call.wait(with: continuation) }?.resume()
        emptyQueue()
    }
}

extension CurlEventLoop: TaskExecutor {
    /// Takes a job to run on the loop's thread, or on Swift's own threads once the loop is closed.
    func enqueue(_ job: consuming ExecutorJob) {
        let isFirst = jobs.add(UnownedJob(job))
        if hasEnded.load(ordering: .sequentiallyConsistent) {
            passJobsOn()
        } else if isFirst, isAsleep.exchange(false, ordering: .sequentiallyConsistent) {
            poller.wake()
        }
    }

    private func passJobsOn() {
        for job in jobs.takeAll() { globalConcurrentExecutor.enqueue(job) }
    }
}
