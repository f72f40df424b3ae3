import AblyPubSub
import Testing

/// What `batchPublish` returns and throws (RSC22b, BAR2, BPR2, BPF2).
@Suite struct BatchPublishResultTests {
    // UTS: rest/unit/RSC22c/single-spec-single-result-0 (RSC22b, BAR2: the response is an array of objects with counts)
    // UTS: rest/unit/BPR2a/success-channel-name-0 (BAR2: the result is in an object with counts)
    @Test func `a single batch has a single result`() async throws {
        let http = MockHTTP(
            answering: Self.response([BatchResponses.published("a", messageId: "msg123", serials: ["serial1"])]))

        let result: BatchPublishResult = try await Self.publish(to: ["a"], over: http)

        #expect(result.results.map(\.channel) == ["a"])
        let success = try #require(result.results.first).result.get()
        #expect(success == BatchPublishSuccess(channel: "a", messageId: "msg123", serials: ["serial1"]))
    }

    // UTS: rest/unit/RSC22c/array-specs-array-results-0 (BAR2: each result is an object with counts)
    @Test func `several batches have a result each`() async throws {
        let http = MockHTTP(
            answering: MockResponse(
                201,
                [
                    BatchResponses.result([BatchResponses.published("a", messageId: "msg1", serials: ["s1"])]),
                    BatchResponses.result([BatchResponses.published("b", messageId: "msg2", serials: ["s2"])]),
                ]))

        let results: [BatchPublishResult] = try await AblyRest(http).batchPublish([
            BatchPublishSpec(channels: ["a"], messages: [Message(name: "e1")]),
            BatchPublishSpec(channels: ["b"], messages: [Message(name: "e2")]),
        ])

        #expect(results.map { $0.results.map(\.channel) } == [["a"], ["b"]])
        #expect(try results.map { try $0.results[0].result.get().messageId } == ["msg1", "msg2"])
        #expect(try results.map { try $0.results[0].result.get().serials } == [["s1"], ["s2"]])
    }

    // UTS: rest/unit/RSC22c/multiple-channels-multiple-results-0
    @Test func `each channel of a batch has an outcome`() async throws {
        let http = MockHTTP(answering: Self.response(["a", "b", "c"].map { BatchResponses.published($0) }))

        let result = try await Self.publish(to: ["a", "b", "c"], over: http)

        #expect(result.results.map(\.channel) == ["a", "b", "c"])
        #expect(result.successCount == 3)
        #expect(result.failureCount == 0)
    }

    // UTS: rest/unit/BPR2b/success-message-id-prefix-0 (BAR2: the result is in an object with counts)
    @Test func `an outcome has what the ids of the messages begin with`() async throws {
        let http = MockHTTP(
            answering: Self.response([
                BatchResponses.published("a", messageId: "unique-id-prefix", serials: ["s1", "s2"])
            ]))

        let success = try await Self.publish(to: ["a"], over: http).results[0].result.get()

        #expect(success.messageId == "unique-id-prefix")
    }

    // UTS: rest/unit/BPR2c/serials-array-0 (BAR2: the result is in an object with counts)
    // UTS: rest/unit/BPR2c/serials-null-conflated-0 (BAR2: the result is in an object with counts)
    @Test(arguments: [["serial1", "serial2", "serial3"], ["serial1", nil, "serial3"]])
    func `an outcome has a serial for each message, or null for one that was conflated`(serials: [String?]) async throws
    {
        let sent = WireValue.array(serials.map { $0.map(WireValue.string) ?? .null })
        let http = MockHTTP(answering: Self.response([BatchResponses.published("a", serials: sent)]))

        let success = try await Self.publish(to: ["a"], messages: 3, over: http).results[0].result.get()

        #expect(success.serials == serials)
    }

    // UTS: rest/unit/BPF2a/failure-channel-name-0 (BAR2: the result is in an object with counts)
    // UTS: rest/unit/BPF2b/failure-error-info-0 (BAR2: the result is in an object with counts)
    @Test func `a failure has its channel and an error`() async throws {
        let href = "https://help.ably.io/error/40160"
        let http = MockHTTP(
            answering: Self.response([
                BatchResponses.failure("a", message: "Channel operation not permitted", href: href)
            ]))

        let result = try await Self.publish(to: ["a"], over: http)

        let outcome = try #require(result.results.first)
        #expect(outcome.channel == "a")
        let error: AblyError? = #expect(throws: AblyError.self) { try outcome.result.get() }
        #expect(error?.code == 40160)
        #expect(error?.statusCode == 401)
        #expect(error?.message.contains("not permitted") == true)
        #expect(error?.href == href)
    }

    // UTS: rest/unit/RSC22c/partial-success-mixed-results-0 (BAR2: the results are in an object with counts)
    // UTS: rest/unit/RSC22c/distinguish-success-failure-0
    @Test func `a batch may succeed on one channel and fail on another`() async throws {
        let http = MockHTTP(
            answering: Self.response([
                BatchResponses.published("allowed", messageId: "msg1", serials: ["s1"]),
                BatchResponses.failure("restricted"),
            ]))

        let result = try await Self.publish(to: ["allowed", "restricted"], over: http)

        #expect(result.successCount == 1)
        #expect(result.failureCount == 1)
        try #require(result.results.count == 2)
        guard case .success(let success) = result.results[0],
            case .failure(let failure) = result.results[1]
        else {
            Issue.record("the outcomes are \(result.results)")
            return
        }
        #expect(success == BatchPublishSuccess(channel: "allowed", messageId: "msg1", serials: ["s1"]))
        #expect(failure.channel == "restricted")
        #expect(failure.error.code == 40160)
    }

    // UTS: rest/unit/RSC22/multiple-channels-multiple-messages-0
    @Test func `all messages of a batch go to all of its channels`() async throws {
        let channels = ["a", "b", "c"]
        let http = MockHTTP(
            answering: Self.response(channels.map { BatchResponses.published($0, serials: ["s1", "s2", "s3"]) }))

        let result = try await Self.publish(to: channels, messages: 3, over: http)

        #expect(try http.requests.first?.decodedBody()[0]?["messages"]?.arrayValue?.count == 3)
        #expect(try http.requests.first?.decodedBody()[0]?["channels"] == ["a", "b", "c"])
        let successes = try result.results.map { try $0.result.get() }
        #expect(successes.map(\.channel) == channels)
        #expect(successes.reduce(0) { $0 + ($1.serials?.count ?? 0) } == 9)
    }

    // UTS: rest/unit/RSC22/server-error-propagated-0
    // UTS: rest/unit/RSC22/auth-error-propagated-0
    @Test(arguments: [(500, 50000, "Internal error"), (401, 40101, "Invalid credentials")])
    func `an error of the whole request is thrown`(status: Int, code: Int, message: String) async {
        let body: WireValue = [
            "error": ["code": .int(Int64(code)), "statusCode": .int(Int64(status)), "message": .string(message)]
        ]
        let http = MockHTTP(answering: MockResponse(status, body))

        let error = await #expect(throws: AblyError.self) { try await Self.publish(to: ["a"], over: http) }

        #expect(error?.code.rawValue == code)
        #expect(error?.statusCode == status)
    }

    private static func response(_ outcomes: [WireValue]) -> MockResponse {
        MockResponse(201, [BatchResponses.result(outcomes)])
    }

    private static func publish(
        to channels: [String], messages: Int = 1, over http: MockHTTP
    ) async throws -> BatchPublishResult {
        let messages = (0..<messages).map { Message(name: "event\($0)", data: "data") }
        return try await AblyRest(http).batchPublish(BatchPublishSpec(channels: channels, messages: messages))
    }
}
