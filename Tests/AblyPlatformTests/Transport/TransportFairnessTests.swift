import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import AblyPlatform

/// No task starves others, whatever executor they share.
@Suite(.timeLimit(.minutes(1)))
struct TransportFairnessTests {
    /// Executors whose tasks share one thread.
    enum Place: CaseIterable {
        case ownThread, loop

        func executor(of transport: CurlTransport) throws -> any TaskExecutor {
            switch self {
            case .ownThread: OneThread()
            case .loop: try transport.taskExecutor()
            }
        }
    }

    @Test(arguments: Place.allCases, [TransportWay.asynchronous, .asynchronousOverPoll])
    func `tasks that share a thread make progress at similar rates`(_ place: Place, _ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        let transport = way.makeTransport()
        let ended = Shared(SystemLock(Array(repeating: 0, count: Self.tasks)))
        // The number of calls that each task had made when the first task finished.
        let atFirstEnd = Shared(SystemLock<[Int]?>(nil))
        try await withTaskExecutorPreference(place.executor(of: transport)) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<Self.tasks {
                    group.addTask {
                        for _ in 0..<Self.calls {
                            _ = try await transport.send(.get(server))
                            ended.value.withLock { $0[task] += 1 }
                        }
                        let counts = ended.value.withLock { $0 }
                        atFirstEnd.value.withLock { if $0 == nil { $0 = counts } }
                    }
                }
                try await group.waitForAll()
            }
        }
        let counts = atFirstEnd.value.withLock { $0 ?? [] }
        // Not exact, since the system schedules the server's threads.
        #expect(counts.count == Self.tasks)
        #expect(counts.allSatisfy { $0 >= Self.calls / 4 }, "\(counts)")
    }

    @Test(arguments: Place.allCases)
    func `a task whose calls end without suspension lets others run in between`(_ place: Place) async throws {
        let transport = TransportWay.asynchronous.makeTransport()
        let isOver = Shared(Atomic(false))
        let turns = Shared(Atomic(0))
        let refused = TransportRequest(method: "not a method", origin: "http://127.0.0.1", target: "/")
        await withTaskExecutorPreference(try place.executor(of: transport)) {
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    while !isOver.value.load(ordering: .relaxed) {
                        turns.value.add(1, ordering: .relaxed)
                        await Task.yield()
                    }
                }
                group.addTask {
                    for _ in 0..<Self.calls {
                        await #expect(throws: TransportError.self) { try await transport.send(refused) }
                    }
                    isOver.value.store(true, ordering: .relaxed)
                }
            }
        }
        #expect(turns.value.load(ordering: .relaxed) >= Self.calls / 10)
    }

    @Test func `calls end while a task keeps the event loop busy`() async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        let transport = TransportWay.asynchronous.makeTransport()
        let isOver = Shared(Atomic(false))
        try await withTaskExecutorPreference(transport.taskExecutor()) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { while !isOver.value.load(ordering: .relaxed) { await Task.yield() } }
                group.addTask {
                    for _ in 0..<20 { _ = try await transport.send(.get(server)) }
                    isOver.value.store(true, ordering: .relaxed)
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `calls on other executors end while every thread of the cooperative pool is busy`() async {
        // In a separate process, whose pool no other test uses.
        await #expect(processExitsWith: .success) {
            let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
            let transport = TransportWay.asynchronous.makeTransport()
            let isOver = Shared(Atomic(false))
            let occupied = Shared(Atomic(0))
            let threads = ProcessInfo.processInfo.activeProcessorCount
            for _ in 0..<threads {
                Task.detached {
                    occupied.value.add(1, ordering: .sequentiallyConsistent)
                    while !isOver.value.load(ordering: .relaxed) { usleep(1_000) }
                }
            }
            let calls = Task(executorPreference: OneThread()) {
                await eventually { occupied.value.load(ordering: .sequentiallyConsistent) >= threads }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<16 {
                        group.addTask { for _ in 0..<20 { _ = try await transport.send(.get(server)) } }
                    }
                    try await group.waitForAll()
                }
                isOver.value.store(true, ordering: .relaxed)
            }
            try await calls.value
        }
    }

    private static let tasks = 6
    private static let calls = 200
}

/// An executor that runs tasks serially.
private final class OneThread: TaskExecutor {
    private let queue = DispatchQueue(label: "one thread")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
