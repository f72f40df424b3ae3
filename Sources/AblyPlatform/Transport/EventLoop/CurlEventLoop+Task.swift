import Dispatch
import Synchronization

// The task on Swift's cooperative pool that takes turns with the loop's thread at driving libcurl.
extension CurlEventLoop {
    /// How long the thread waits for a turn of the task before it continues without it.
    private static let patience = DispatchTimeInterval.milliseconds(2)

    /// Starts a task that resumes the tasks of ended calls and then drives libcurl.
    ///
    /// - Returns: Whether the task was started; false while the previous one has not ended.
    func handOver(_ ended: [EndedCall]) -> Bool {
        guard !ended.isEmpty, !hasTask.load(ordering: .sequentiallyConsistent) else { return false }
        hasTask.store(true, ordering: .sequentiallyConsistent)
        handedOver.withLock { $0 = ended }
        driver.store(.task, ordering: .sequentiallyConsistent)
        Task.detached { await self.drive() }
        return true
    }

    func resumeHandedOver() {
        let ended = handedOver.withLock { handedOver in
            defer { handedOver = [] }
            return handedOver
        }
        for call in ended { call.resume() }
    }

    /// Waits on the loop's thread until the task hands the sockets back, is not scheduled in time, or a job is
    /// enqueued.
    ///
    /// If tasks occupy the cooperative pool with long computations, calls from tasks on other executors must not wait
    /// for them.
    func waitForTask() {
        var seen = -1
        while driver.load(ordering: .sequentiallyConsistent) == .task {
            if handover.wait(timeout: .now() + Self.patience) == .success { return }
            let turns = turnsOfTask.load(ordering: .relaxed)
            if turns == seen { return }
            seen = turns
        }
    }

    /// Resumes tasks and drives libcurl between them, until nothing is immediately ready.
    private func drive() async {
        var ended: [EndedCall] = []
        var events: [SocketEvent] = []
        resumeHandedOver()
        repeat {
            for call in ended { call.resume() }
            ended = []
            // Lets the resumed tasks run and submit their next calls.
            await Task.yield()
            turnsOfTask.add(1, ordering: .relaxed)
        } while takeTurn(&events, &ended)
        let (isGivenBack, _) = driver.compareExchange(
            expected: .task, desired: .none, ordering: .sequentiallyConsistent)
        if isGivenBack { emptyQueue() }
        hasTask.store(false, ordering: .sequentiallyConsistent)
        if isGivenBack { handover.signal() }
    }

    /// Drives libcurl on ready sockets and commands.
    ///
    /// - Returns: Whether there was anything to do and the lock was available.
    private func takeTurn(_ events: inout [SocketEvent], _ ended: inout [EndedCall]) -> Bool {
        multi.withLockIfAvailable { multi in
            guard driver.load(ordering: .sequentiallyConsistent) == .task, !multi.isClosed else { return false }
            poller.wait(milliseconds: 0, into: &events)
            let commands = queue.takeAll()
            if events.isEmpty, commands.isEmpty { return false }
            multi.react(to: events, and: commands)
            ended = multi.takeEnded()
            return true
        } ?? false
    }
}
