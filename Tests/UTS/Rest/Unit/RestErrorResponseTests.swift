import AblyPubSub
import Testing

/// Responses that are errors, or cannot be read.
@Suite struct RestErrorResponseTests {
    private func failure(_ response: MockResponse) async -> AblyError? {
        let rest = AblyRest(MockHTTP(answering: response)) { $0.fallbackHosts = [] }
        return await #expect(throws: AblyError.self) { try await rest.time() }
    }

    // UTS: rest/unit/RSC8e/unsupported-content-type-0
    @Test func `an error of an unsupported content type keeps its status, and the message quotes the body`() async {
        let headers = ["Content-Type": "text/html"]

        let error = await failure(MockResponse(500, text: "<html>Server Error</html>", headers: headers))

        #expect(error?.statusCode == 500)
        #expect(error?.message.contains("content type") == true)
        #expect(error?.message.contains("PGh0bWw+U2VydmVyIEVycm9yPC9odG1sPg==") == true)
    }

    // UTS: rest/unit/RSC8e/unsupported-content-type-0
    @Test func `a success of an unsupported content type is an error that names the status and quotes the body`() async
    {
        let headers = ["Content-Type": "text/html"]

        let error = await failure(MockResponse(200, text: "<html>OK</html>", headers: headers))

        #expect(error?.statusCode == 400)
        #expect(error?.code == .invalidDataOrEncoding)
        #expect(error?.code == 40013)
        #expect(error?.message.contains("200") == true)
        #expect(error?.message.contains("content type") == true)
        #expect(error?.message.contains("PGh0bWw+T0s8L2h0bWw+") == true)
    }

    // UTS: rest/unit/RSC8/error-decoded-from-msgpack-0
    @Test func `an error in MessagePack is read as one`() async throws {
        let body: WireValue = ["error": ["code": 40099, "statusCode": 400, "message": "Test error"]]
        let headers = ["Content-Type": "application/x-msgpack"]

        let error = await failure(MockResponse(400, bytes: try WireFormat.msgpack.encode(body), headers: headers))

        #expect(error?.code == .reservedForTesting)
        #expect(error?.code == 40099)
        #expect(error?.statusCode == 400)
        #expect(error?.message == "Test error")
    }
}
