import AblyPubSub
import TestSupport
import Testing

/// Calls that wait for a request in progress, and are cancelled meanwhile: they are not carried out afterwards (RTL4h, RTL5i).
@Suite struct CancelledCallTests {
    @Test func `a channel is not detached for a call that was cancelled while it waited`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(2, mock)

        detaching.cancel()
        let error = await #expect(throws: AblyError.self) { try await detaching.value }
        mock.sendToClient(.attached("test"))

        #expect(error?.code == .operationCanceled)
        #expect(error?.mayHaveBeenCarriedOut == false)
        #expect(try await attaching.value?.current == .attached)
        #expect(channel.state == .attached)
        #expect(mock.actions == [.attach])
        #expect(realtime.pendingCalls == 0)
    }

    @Test func `a channel is not attached for a call that was cancelled while it waited`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(1, mock)
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(2, mock)

        attaching.cancel()
        let error = await #expect(throws: AblyError.self) { try await attaching.value }
        mock.sendToClient(.detached("test"))

        #expect(error?.code == .operationCanceled)
        try await detaching.value
        #expect(channel.state == .detached)
        #expect(mock.actions == [.attach, .detach])
        #expect(realtime.pendingCalls == 0)
    }

    @Test func `a cancelled call does not take another one with it`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let cancelled = Task { try await channel.detach() }
        await realtime.awaits(2, mock)
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(3, mock)

        cancelled.cancel()
        await #expect(throws: AblyError.self) { try await cancelled.value }
        mock.sendToClient(.attached("test"))

        _ = try await attaching.value
        try await detaching.value
        #expect(channel.state == .detached)
        #expect(mock.actions == [.attach, .detach])
    }

    /// The request was sent: what the service does with it decides.
    @Test func `a channel is attached although the call that has asked for it was cancelled`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)

        attaching.cancel()
        await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(channel.state == .attaching)
        mock.sendToClient(.attached("test"))

        #expect(channel.state == .attached)
        #expect(realtime.pendingCalls == 0)
    }

    @Test func `a call that waits for a state is cancelled, and leaves nothing behind`() async {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        let channel = realtime.channels["test"]
        let waits = [
            Task { _ = try await channel.whenState(.attached) },
            Task { _ = try await realtime.connection.whenState(.connected) },
        ]
        await realtime.awaits(2, mock)

        for wait in waits {
            wait.cancel()
            let error = await #expect(throws: AblyError.self) { try await wait.value }
            #expect(error?.code == .operationCanceled)
        }

        #expect(realtime.pendingCalls == 0)
    }
}
