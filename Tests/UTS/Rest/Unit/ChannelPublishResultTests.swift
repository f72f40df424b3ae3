import AblyPubSub
import Testing

@Suite struct ChannelPublishResultTests {
    // UTS: rest/unit/RSL1n/publish-result-single-message-0
    @Test func `the result of publishing one message has its serial`() async throws {
        let http = MockHTTP.accepting("serial-abc")

        let result = try await AblyRest(http).channels["test"].publish(name: "event", data: "hello")

        #expect(result.serials == ["serial-abc"])
    }

    // UTS: rest/unit/RSL1n/publish-result-batch-serials-1
    @Test func `the result of publishing several messages has the serial of each`() async throws {
        let http = MockHTTP.accepting("s1", "s2", "s3")

        let result = try await AblyRest(http).channels["test"].publish([
            Message(name: "event1", data: "data1"), Message(name: "event2", data: "data2"),
            Message(name: "event3", data: "data3"),
        ])

        #expect(result.serials == ["s1", "s2", "s3"])
    }

    // UTS: rest/unit/RSL1n/publish-result-null-serial-2
    @Test func `a message that the service conflated has no serial`() async throws {
        let http = MockHTTP.accepting(nil, "s2")

        let result = try await AblyRest(http).channels["test"].publish([
            Message(name: "event1", data: "data1"), Message(name: "event2", data: "data2"),
        ])

        #expect(result.serials == [nil, "s2"])
    }
}
