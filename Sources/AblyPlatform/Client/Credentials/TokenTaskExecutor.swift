import Dispatch

/// Runs token providers on a thread outside Swift's cooperative pool: blocking calls that wait for their token may hold
/// all of that pool's threads, which would be a deadlock.
package final class TokenTaskExecutor: TaskExecutor {
    private let queue: DispatchQueue

    /// - Parameter label: The queue's name in a debugger.
    package init(label: String) { queue = DispatchQueue(label: label) }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
