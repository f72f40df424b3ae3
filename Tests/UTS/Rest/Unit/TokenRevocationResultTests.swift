import AblyPubSub
import Testing

@Suite struct TokenRevocationResultTests {
    private static let successes: WireValue = [
        ["target": "clientId:alice", "issuedBefore": 1_700_000_000_000, "appliesAt": 1_700_000_001_000],
        ["target": "clientId:bob", "issuedBefore": 1_700_000_000_000, "appliesAt": 1_700_000_002_000],
    ]

    private static let failures: WireValue = [failure("invalidType:foo"), failure("invalidType:bar")]

    /// The body of a response, in the form of protocol version 3 and later.
    private static func counted(_ successes: Int64, _ failures: Int64, _ results: WireValue) -> WireValue {
        ["successCount": .int(successes), "failureCount": .int(failures), "results": results]
    }

    private static func failure(_ target: String) -> WireValue {
        let error: WireValue = ["code": 40000, "statusCode": 400, "message": "Invalid target type"]
        return ["target": .string(target), "error": error]
    }

    private func revoke(answering body: WireValue, _ targets: [TokenRevocationTarget]) async throws
        -> TokenRevocationResult
    {
        let http = MockHTTP(answering: MockResponse(200, body))
        return try await AblyRest(http, auth: AuthOptions(key: "appId.keyName:keySecret")).auth.revokeTokens(targets)
    }

    // UTS: rest/unit/RSA17c/all-success-result-0
    @Test(arguments: [successes, counted(2, 0, successes)])
    func `the result counts targets that were revoked`(body: WireValue) async throws {
        let result = try await revoke(answering: body, [.clientId("alice"), .clientId("bob")])

        #expect(result.successCount == 2)
        #expect(result.failureCount == 0)
        #expect(result.results.count == 2)
    }

    // UTS: rest/unit/RSA17c/mixed-success-failure-1
    @Test func `the result counts targets that were revoked and targets that were not`() async throws {
        let alice = try #require(Self.successes[0])
        let body = Self.counted(1, 1, [alice, Self.failure("invalidType:abc")])

        let result = try await revoke(
            answering: body, [.clientId("alice"), TokenRevocationTarget(type: "invalidType", value: "abc")])

        #expect(result.successCount == 1)
        #expect(result.failureCount == 1)
        #expect(result.results.count == 2)
    }

    // UTS: rest/unit/RSA17c/all-failure-result-2
    @Test(arguments: [failures, counted(0, 2, failures)])
    func `the result counts targets that were not revoked`(body: WireValue) async throws {
        let targets = ["foo", "bar"].map { TokenRevocationTarget(type: "invalidType", value: $0) }

        let result = try await revoke(answering: body, targets)

        #expect(result.successCount == 0)
        #expect(result.failureCount == 2)
        #expect(result.results.count == 2)
    }

    // UTS: rest/unit/TRS2/success-result-attributes-0
    @Test(arguments: [successes, counted(2, 0, successes)])
    func `a revoked target has the times from which and up to which its tokens are refused`(
        body: WireValue
    ) async throws {
        let result = try await revoke(answering: body, [.clientId("alice"), .clientId("bob")])

        guard case .success(let success)? = result.results.first else {
            Issue.record("the first target was revoked")
            return
        }
        #expect(success.target == "clientId:alice")
        #expect(success.issuedBefore == 1_700_000_000_000)
        #expect(success.appliesAt == 1_700_000_001_000)
    }

    // UTS: rest/unit/TRF2/failure-result-attributes-0
    @Test func `a target that was not revoked has the reason`() async throws {
        let body = Self.counted(0, 1, [Self.failure("invalidType:abc")])

        let result = try await revoke(
            answering: body, [TokenRevocationTarget(type: "invalidType", value: "abc")])

        guard case .failure(let failure)? = result.results.first else {
            Issue.record("the target was not revoked")
            return
        }
        #expect(failure.target == "invalidType:abc")
        #expect(failure.error.code == 40000)
        #expect(failure.error.statusCode == 400)
        #expect(failure.error.message?.contains("Invalid target type") == true)
    }
}
