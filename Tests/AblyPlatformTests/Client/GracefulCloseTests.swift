import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct GracefulCloseTests {
    private let gate = Gate()

    private func close(_ client: ApiClient, _ style: CallStyle, gracefully timeout: Duration) async {
        switch style {
        case .async: await client.close(gracefully: timeout)
        case .blocking: try? await onThread { () throws(ApiError) in client.blocking.close(gracefully: timeout) }
        }
    }

    @Test(arguments: CallStyle.allCases, CallStyle.allCases)
    func `closing gracefully lets calls in flight finish and rejects further ones`(
        _ calling: CallStyle, _ closing: CallStyle
    ) async throws {
        let transport = StubTransport(.held(gate, .reply(200, "7")))
        let client = ApiClient.stub(transport)
        let call = Task { try await calling.send(ApiRequest<Int>.wire(.getItems), by: client).body }
        await gate.arrivals(1)
        let close = Task { await self.close(client, closing, gracefully: .seconds(60)) }
        await eventually { client.calls.isRefusing }
        let error = try await failure { () async throws(ApiError) in
            try await calling.send(ApiRequest<Int>.wire(.getItems), by: client)
        }
        #expect(error.kind == .closed)
        #expect(!transport.isClosed)
        gate.open()
        #expect(try await call.value == 7)
        await close.value
        #expect(transport.isClosed)
        #expect(transport.requestCount == 1)
    }

    @Test(arguments: CallStyle.allCases)
    func `calls still in flight at the timeout fail as with a plain close`(_ style: CallStyle) async throws {
        let transport = StubTransport(.held(gate, .reply(200, "7")))
        let client = ApiClient.stub(transport)
        let call = Task { try await style.send(ApiRequest<Int>.wire(.getItems), by: client).body }
        await gate.arrivals(1)
        await close(client, style, gracefully: .milliseconds(10))
        #expect(transport.isClosed)
        let error = await #expect(throws: ApiError.self) { try await call.value }
        #expect(error?.kind == .closed)
    }

    @Test func `a call in flight may still try another host`() async throws {
        let transport = StubTransport(.held(gate, .failure(.unreachable)), .reply(200, "7"))
        let client = ApiClient.stub(transport)
        let call = Task { try await client.send(ApiRequest<Int>.wire(.getItems)).body }
        await gate.arrivals(1)
        let close = Task { await client.close(gracefully: .seconds(60)) }
        await eventually { client.calls.isRefusing }
        gate.open()
        #expect(try await call.value == 7)
        await close.value
    }

    @Test func `a call that waits for its token counts as in flight`() async throws {
        let gate = gate
        let transport = StubTransport(.reply(200, "7"))
        let credentials = Credentials.tokenProvider {
            _ = await gate.pass()
            return "token"
        }
        let client = ApiClient.stub(transport, credentials: credentials)
        let call = Task { try await client.send(ApiRequest<Int>.wire(.getItems)).body }
        await gate.arrivals(1)
        let close = Task { await client.close(gracefully: .seconds(60)) }
        await eventually { client.calls.isRefusing }
        gate.open()
        #expect(try await call.value == 7)
        await close.value
    }

    @Test func `cancelling the closing task ends the wait and closes the client`() async throws {
        let transport = StubTransport(.held(gate, .reply(200, "7")))
        let client = ApiClient.stub(transport)
        let call = Task { try await client.send(ApiRequest<Int>.wire(.getItems)).body }
        await gate.arrivals(1)
        let close = Task { await client.close(gracefully: .seconds(60)) }
        await eventually { client.calls.isRefusing }
        close.cancel()
        await close.value
        #expect(transport.isClosed)
        await #expect(throws: ApiError.self) { try await call.value }
    }

    @Test(arguments: TransportWay.allCases)
    func `closing a transport gracefully lets its calls finish`(_ way: TransportWay) async throws {
        let gate = gate
        let arrived = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { connection in
            guard try connection.readRequest() != nil else { return }
            arrived.continuation.yield()
            _ = gate.passBlocking()
            try connection.send(ScriptedServer.reply(body: "x"))
        }
        let transport = way.makeTransport()
        let call = Task { try await way.send(.get(server), over: transport).text }
        for await _ in arrived.stream { break }
        let close = Task {
            if way == .blocking {
                try? await onThread { () throws(ApiError) in transport.closeBlocking(gracefully: .seconds(60)) }
            } else {
                await transport.close(gracefully: .seconds(60))
            }
        }
        await eventually { transport.calls.isRefusing }
        let refusal = try await way.failure(.get(server), over: transport)
        #expect(refusal == TransportError(.closed, detail: "", mayHaveBeenSent: false))
        gate.open()
        #expect(try await call.value == "x")
        await close.value
    }
}
