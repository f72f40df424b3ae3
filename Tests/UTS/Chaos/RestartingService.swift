import AblyLocal
import Synchronization

/// A service that is replaced by another one, which knows nothing of what happened before.
final class RestartingService: Sendable {
    /// A key that all of them accept.
    static let key = "local.chaos:secret"

    private let state: Mutex<LocalService>
    private let restartCount = Atomic(0)

    /// The one that runs.
    var current: LocalService { state.withLock { $0 } }
    /// How often it was replaced.
    var restarts: Int { restartCount.load(ordering: .relaxed) }

    /// Starts one.
    init() async throws { state = Mutex(try await Self.start()) }

    /// Stops it, and starts another one on another port.
    func restart() async throws {
        await current.stop()
        let next = try await Self.start()
        state.withLock { $0 = next }
        restartCount.add(1, ordering: .relaxed)
    }

    private static func start() async throws -> LocalService {
        var options = LocalService.Options()
        options.keys = [key]
        return try await LocalService.start(options)
    }
}
