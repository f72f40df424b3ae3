import Dispatch
import Synchronization

// The task of Swift's pool that drives libcurl in turn with the loop's thread.
extension CurlEventLoop {
    /// The time without a turn of the task after which the thread goes on without it.
    private static let patience = DispatchTimeInterval.milliseconds(2)

    /// Has a task resume the tasks of calls and drive libcurl from now on.
    ///
    /// - Returns: Whether it does: not while the last one has not ended.
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

    /// Waits on the loop's thread until the task gives the sockets back, does not get its turn, or a job comes.
    ///
    /// Where tasks compute for long on Swift's threads, calls of other executors' tasks must not wait for them.
    func waitForTask() {
        var seen = -1
        while driver.load(ordering: .sequentiallyConsistent) == .task {
            if handover.wait(timeout: .now() + Self.patience) == .success { return }
            let turns = turnsOfTask.load(ordering: .relaxed)
            if turns == seen { return }
            seen = turns
        }
    }

    /// Resumes tasks, and lets libcurl act in between them until there is nothing to do at once.
    private func drive() async {
        var ended: [EndedCall] = []
        var events: [SocketEvent] = []
        resumeHandedOver()
        repeat {
            for call in ended { call.resume() }
            ended = []
            // They run, and add their next calls.
            await Task.yield()
            turnsOfTask.add(1, ordering: .relaxed)
        } while takeTurn(&events, &ended)
        let (isGivenBack, _) = driver.compareExchange(
            expected: .task, desired: .none, ordering: .sequentiallyConsistent)
        if isGivenBack { emptyQueue() }
        hasTask.store(false, ordering: .sequentiallyConsistent)
        if isGivenBack { handover.signal() }
    }

    /// Lets libcurl act on sockets that are ready and on commands.
    ///
    /// - Returns: Whether there was anything to do, and the lock was free.
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
