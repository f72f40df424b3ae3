import Dispatch

/// Runs token providers on a thread apart from Swift's shared pool: a blocking call may hold a thread of that pool while
/// it waits for its token, and must not wait for itself.
final class TokenTaskExecutor: TaskExecutor {
    private let queue: DispatchQueue

    /// - Parameter label: The queue's name in a debugger.
    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
