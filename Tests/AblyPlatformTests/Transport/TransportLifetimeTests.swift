import Foundation
import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct TransportLifetimeTests {
    /// A server that never responds, and reports when it receives a request and when the client has disconnected.
    private final class SilentServer: Sendable {
        let server: ScriptedServer
        let requests: AsyncStream<Void>
        let closes: AsyncStream<Void>

        init() throws {
            let (requests, asked) = AsyncStream.makeStream(of: Void.self)
            let (closes, gone) = AsyncStream.makeStream(of: Void.self)
            self.requests = requests
            self.closes = closes
            server = try ScriptedServer { connection in
                guard try connection.readRequest() != nil else { return }
                asked.yield()
                if connection.waitForClose() { gone.yield() }
            }
        }

        func waitForRequest() async { for await _ in requests { return } }
        func waitForClose() async { for await _ in closes { return } }
    }

    @Test(arguments: [TransportWay.asynchronous, .asynchronousOverPoll], [1, 20])
    func `cancelling a task ends its call at once and closes its connection`(_ way: TransportWay, _ calls: Int)
        async throws
    {
        let silent = try SilentServer()
        let transport = way.makeTransport()
        let tasks = (0..<calls).map { _ in Task { try await transport.send(.get(silent.server, timeout: nil)) } }
        for _ in 0..<calls { await silent.waitForRequest() }
        for task in tasks { task.cancel() }
        for task in tasks {
            let error = await #expect(throws: TransportError.self) { try await task.value }
            #expect(error == TransportError(.cancelled, detail: "", mayHaveBeenSent: true))
        }
        for _ in 0..<calls { await silent.waitForClose() }
        let honest = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        #expect(try await transport.send(.get(honest)).text == "x")
    }

    @Test func `a call in a cancelled task sends nothing`() async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply() }
        let transport = TransportWay.asynchronous.makeTransport()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await transport.send(.get(server))
        }
        let error = await #expect(throws: TransportError.self) { try await task.value }
        #expect(error == TransportError(.cancelled, detail: "", mayHaveBeenSent: false))
        #expect(server.connectionCount == 0)
    }

    @Test func `a queued call can be cancelled and can time out`() async throws {
        let silent = try SilentServer()
        var options = CurlTransport.Options()
        options.maximumCallsInFlight = 1
        let transport = TransportWay.asynchronous.makeTransport(options)
        let first = Task { try await transport.send(.get(silent.server, timeout: nil)) }
        await silent.waitForRequest()
        let second = Task { try await transport.send(.get(silent.server, timeout: nil)) }
        let third = Task { try await transport.send(.get(silent.server, timeout: .milliseconds(100))) }
        let late = await #expect(throws: TransportError.self) { try await third.value }
        #expect(late?.kind == .timedOut(connecting: true))
        #expect(late?.mayHaveBeenSent == false)
        second.cancel()
        let cancelled = await #expect(throws: TransportError.self) { try await second.value }
        #expect(cancelled == TransportError(.cancelled, detail: "", mayHaveBeenSent: false))
        first.cancel()
        await #expect(throws: TransportError.self) { try await first.value }
        #expect(silent.server.connectionCount == 1)
    }

    @Test func `calls beyond a full queue fail at once without being sent`() async throws {
        let silent = try SilentServer()
        var options = CurlTransport.Options()
        options.maximumCallsInFlight = 1
        options.maximumCallsWaiting = 1
        let transport = TransportWay.asynchronous.makeTransport(options)
        let first = Task { try await transport.send(.get(silent.server, timeout: nil)) }
        await silent.waitForRequest()
        await withTaskGroup(of: TransportError?.self) { group in
            for _ in 0..<5 {
                group.addTask {
                    await #expect(throws: TransportError.self) {
                        try await transport.send(.get(silent.server, timeout: nil))
                    }
                }
            }
            // One of the five is queued, and ends only when cancelled.
            for _ in 0..<4 {
                let error = await group.next() ?? nil
                #expect(error?.detail == "the queue of waiting calls is full (1)")
                #expect(error?.mayHaveBeenSent == false)
            }
            group.cancelAll()
            #expect(await group.next() ?? nil == TransportError(.cancelled, detail: "", mayHaveBeenSent: false))
        }
        first.cancel()
        await #expect(throws: TransportError.self) { try await first.value }
    }

    @Test func `a blocking call that waits for a connection times out`() async throws {
        let silent = try SilentServer()
        var options = CurlTransport.Options()
        options.maximumConnections = 1
        let transport = TransportWay.blocking.makeTransport(options)
        let first = Task { try await TransportWay.blocking.send(.get(silent.server, timeout: nil), over: transport) }
        await silent.waitForRequest()
        let error = try await TransportWay.blocking.failure(
            .get(silent.server, timeout: .milliseconds(100)), over: transport)
        #expect(error.kind == .timedOut(connecting: true))
        transport.close()
        await #expect(throws: TransportError.self) { try await first.value }
    }

    @Test(arguments: TransportWay.allCases, [1, 20])
    func `closing ends the calls in flight and rejects further ones`(_ way: TransportWay, _ calls: Int) async throws {
        let silent = try SilentServer()
        let transport = way.makeTransport()
        let tasks = (0..<calls).map { _ in
            Task { try await way.send(.get(silent.server, timeout: nil), over: transport) }
        }
        for _ in 0..<calls { await silent.waitForRequest() }
        transport.close()
        transport.close()
        for task in tasks {
            let error = await #expect(throws: TransportError.self) { try await task.value }
            #expect(error == TransportError(.closed, detail: "", mayHaveBeenSent: true))
        }
        for _ in 0..<calls { await silent.waitForClose() }
        let after = try await way.failure(.get(silent.server), over: transport)
        #expect(after == TransportError(.closed, detail: "", mayHaveBeenSent: false))
    }

    @Test(arguments: TransportWay.allCases)
    func `the last reference to a transport may be released while calls end`(_ way: TransportWay) async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                // Only the call retains the transport, which is released when it ends, on whatever thread.
                group.addTask { _ = try? await way.send(.get(server), over: way.makeTransport()) }
            }
        }
        weak var transport: CurlTransport?
        do {
            let strong = way.makeTransport()
            transport = strong
            _ = try await way.send(.get(server), over: strong)
        }
        // The thread of a blocking call may release the transport shortly after returning the response.
        await eventually { transport == nil }
        #expect(transport == nil)
    }

    @Test(arguments: [TransportWay.asynchronous, .asynchronousOverPoll])
    func `the last reference to a transport may be released on its event loop's thread`(_ way: TransportWay)
        async throws
    {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        let task: Task<String, any Error>
        do {
            let transport = way.makeTransport()
            task = Task(executorPreference: try transport.taskExecutor()) {
                // Holds the last reference, on the loop's thread, and continues there after releasing it.
                let text = try await transport.send(.get(server)).text
                await Task.yield()
                return text
            }
        }
        #expect(try await task.value == "x")
    }

    @Test func `tasks on the event loop continue after it is closed`() async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        let transport = TransportWay.asynchronous.makeTransport()
        let executor = try transport.taskExecutor()
        let error = await withTaskExecutorPreference(executor) {
            let texts = await withTaskGroup(of: String?.self) { group in
                for _ in 0..<20 { group.addTask { try? await transport.send(.get(server)).text } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(texts == Array(repeating: "x", count: 20))
            transport.close()
            await Task.yield()
            return await #expect(throws: TransportError.self) { try await transport.send(.get(server)) }
        }
        #expect(error == TransportError(.closed, detail: "", mayHaveBeenSent: false))
        let after = Task(executorPreference: executor) { 1 }
        #expect(await after.value == 1)
    }

    @Test func `calls end exactly once when cancelled at random moments or closed midway`() async throws {
        let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
        var options = CurlTransport.Options()
        options.maximumCallsInFlight = 16
        let transport = TransportWay.asynchronous.makeTransport(options)
        let ends = await withTaskGroup(of: TransportError.Kind?.self) { group in
            for number in 0..<400 {
                group.addTask {
                    let call = Task { try await transport.send(.get(server)) }
                    for _ in 0..<number % 7 { await Task.yield() }
                    if number.isMultiple(of: 3) { call.cancel() }
                    if number == 350 { transport.close() }
                    guard case .failure(let error) = await call.result else { return nil }
                    return (error as? TransportError)?.kind
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(ends.count == 400)
        #expect(ends.allSatisfy { $0 == nil || $0 == .cancelled || $0 == .closed })
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd"), "descriptors are counted in /proc"))
    func `a transport leaves no file descriptors open`() async {
        // In a separate process, where no other test opens descriptors.
        await #expect(processExitsWith: .success) {
            let server = try ScriptedServer.answering { _ in ScriptedServer.reply(body: "x") }
            var before: Int?
            for way in TransportWay.allCases {
                for round in 0..<50 {
                    let transport = way.makeTransport()
                    _ = try await way.send(.get(server), over: transport)
                    if round.isMultiple(of: 2) { transport.close() }
                    // The first calls open the descriptors that libraries keep for the process.
                    if round == 0, before == nil { before = descriptorCount() }
                }
            }
            // The server closes its ends on its own threads.
            #expect(await eventually { descriptorCount() <= (before ?? 0) + 2 })
        }
    }
}

/// Number of open descriptors of the process; 0 if the system does not tell.
private func descriptorCount() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
}
