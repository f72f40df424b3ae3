import AblyPlatform
import Testing

/// Values of a union that match none of its alternatives, such as those of a kind that the service has added.
@Suite struct UnknownAlternativeTests {
    private static let deferred: WireValue = ["channel": "c", "deferred": ["until": 1.5, "tries": [1, nil, "x"]]]

    /// Decodes a value, and checks that encoding the result gives the value again.
    private func roundTrip<Value: WireModel>(
        _ value: WireValue, as type: Value.Type, in format: WireFormat
    ) throws -> Value {
        let decoded = try format.decode(Value.self, from: format.encode(value))
        #expect(try format.decode(WireValue.self, from: format.encode(decoded)) == value)
        return decoded
    }

    @Test(arguments: WireFormat.allCases)
    func `a value that matches no alternative is kept and encoded again`(format: WireFormat) throws {
        let outcome = try roundTrip(Self.deferred, as: BatchPublishOutcome.self, in: format)
        #expect(outcome == .unknown(Self.deferred))
        let values: [WireValue] = [7, true, ["channelId"], ["name": "c"]]
        for value in values {
            #expect(try roundTrip(value, as: ChannelListItem.self, in: format) == .unknown(value))
        }
    }

    @Test func `bytes of an unknown alternative stay bytes in MessagePack`() throws {
        let value: WireValue = ["channel": "c", "receipt": .bytes(Bytes([1, 2, 255]))]
        #expect(try roundTrip(value, as: BatchPublishOutcome.self, in: .msgpack) == .unknown(value))
    }

    @Test(arguments: WireFormat.allCases)
    func `an unknown alternative leaves those next to it as they are`(format: WireFormat) throws {
        let success: WireValue = ["channel": "a", "messageId": "m", "serials": ["s"]]
        let failure: WireValue = ["channel": "b", "error": ["code": 40160, "message": "no", "statusCode": 401]]
        let all: WireValue = .array([success, Self.deferred, failure])
        let outcomes = try format.decode([BatchPublishOutcome].self, from: format.encode(all))
        try #require(outcomes.count == 3)
        guard case .success(let first) = outcomes[0], case .unknown = outcomes[1], case .failure(let last) = outcomes[2]
        else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(first.messageId == "m")
        #expect(last.error.code == 40160)
        #expect(try format.decode(WireValue.self, from: format.encode(outcomes)) == all)
    }

    @Test(arguments: WireFormat.allCases)
    func `an error in a value that matches an alternative is reported and not hidden`(format: WireFormat) throws {
        let value: WireValue = ["channel": "c", "messageId": 7]
        let bytes = try format.encode(value)
        let error = #expect(throws: WireError.self) { try format.decode(BatchPublishOutcome.self, from: bytes) }
        #expect(error.map { "\($0)".contains("messageId") } == true)
    }

    @Test func `malformed input is not an unknown alternative`() {
        for text in [#"{"channel":"c","deferred":}"#, #"{"channel":"c""#, #"[1,"#, ""] {
            #expect(throws: WireError.self) {
                try WireFormat.json.decode(BatchPublishOutcome.self, from: Array(text.utf8))
            }
        }
    }

    @Test func `an unknown alternative survives Codable storage`() throws {
        let outcome = BatchPublishOutcome.unknown(Self.deferred)
        #expect(try WireValue.encoding(outcome) == Self.deferred)
    }

    @Test func `a union that is only sent has no case for unknown values`() {
        let error = #expect(throws: WireError.self) {
            try WireFormat.json.decode(MessagesToPublish.self, from: Array("7".utf8))
        }
        #expect(error?.problem == .noAlternative(of: "MessagesToPublish"))
    }
}
