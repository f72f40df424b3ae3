import Testing

@testable import AblyPlatform

/// Ids that the client generates, so that a publish can be retried (RSL1k).
@Suite struct IdempotencyKeyTests {
    private func filled<Value: IdempotencyKeyed>(
        _ value: Value, generates: Bool = true
    ) -> (value: Value, areComplete: Bool) {
        var keys = IdempotencyKeys(
            generates: generates, random: ClosureGenerator { UInt64.random(in: .min ... .max) })
        var value = value
        value.fillIdempotencyKeys(from: &keys)
        return (value, keys.areComplete)
    }

    /// The common base of ids; nil if they have none.
    private func base(of ids: [String?]) -> String? {
        let bases = Set(ids.map { $0?.prefix { $0 != ":" } })
        guard bases.count == 1, let base = bases.first ?? nil else { return nil }
        return ids == ids.indices.map { "\(base):\($0)" } ? String(base) : nil
    }

    @Test func `a message gets an id of a random base and its index (RSL1k1)`() throws {
        let (message, areComplete) = filled(Message(name: "a"))
        let base = try #require(self.base(of: [message.id]))
        #expect(base.count == 12)
        #expect(Base64.decode(Array(base.utf8))?.count == 9)
        #expect(areComplete)
        #expect(message.name == "a")
        #expect(filled(Message()).value.id != message.id)
    }

    @Test func `the messages of an array get ids with the same base`() throws {
        let (body, areComplete) = filled(MessagesToPublish.messages([Message(), Message(id: ""), Message()]))
        guard case .messages(let messages) = body else { throw ApiError(.undecodable, reason: "another case") }
        #expect(base(of: messages.map(\.id)) != nil)
        #expect(areComplete)
    }

    @Test func `ids of the caller are left unchanged (RSL1k2, RSL1k3)`() {
        let one = filled(MessagesToPublish.message(Message(id: "mine")))
        #expect(one.areComplete)
        guard case .message(let message) = one.value else { return #expect(Bool(false)) }
        #expect(message.id == "mine")
        for (ids, areComplete) in [(["a:0", "a:1"], true), ([nil, "a"], false), (["a", nil], false)] {
            let result = filled(ids.map { Message(id: $0) })
            #expect(result.value.map(\.id) == ids)
            #expect(result.areComplete == areComplete)
        }
    }

    @Test func `each specification of a batch has ids with a base of its own (RSC22d)`() throws {
        let specs = [
            BatchPublishSpec(channels: ["a"], messages: [Message(), Message()]),
            BatchPublishSpec(channels: ["b"], messages: [Message(id: "mine")]),
            BatchPublishSpec(channels: ["c", "d"], messages: [Message()]),
        ]
        let (body, areComplete) = filled(BatchPublishRequest.specs(specs))
        guard case .specs(let result) = body else { throw ApiError(.undecodable, reason: "another case") }
        let first = try #require(base(of: result[0].messages.map(\.id)))
        let last = try #require(base(of: result[2].messages.map(\.id)))
        #expect(first != last)
        #expect(result[1].messages.map(\.id) == ["mine"])
        #expect(areComplete)
        let mixed = filled([
            BatchPublishSpec(channels: ["a"], messages: [Message(id: "x"), Message()]),
            BatchPublishSpec(channels: ["b"], messages: [Message()]),
        ])
        #expect(!mixed.areComplete)
        #expect(mixed.value[0].messages.map(\.id) == ["x", nil])
        #expect(base(of: mixed.value[1].messages.map(\.id)) != nil)
    }

    @Test func `an annotation gets an id (RSAN1c4)`() {
        let (annotations, areComplete) = filled([Annotation(type: "reactions:flag.v1")])
        #expect(base(of: annotations.map(\.id)) != nil)
        #expect(areComplete)
    }

    @Test func `no ids are generated if that is disabled, and the caller's ids still count`() {
        let (messages, areComplete) = filled([Message(), Message()], generates: false)
        #expect(messages.map(\.id) == [nil, nil])
        #expect(!areComplete)
        #expect(filled([Message(id: "a:0")], generates: false).areComplete)
    }

    @Test func `a body without items is not idempotent`() {
        #expect(!filled([Message]()).areComplete)
        #expect(!filled(BatchPublishSpec(channels: ["a"], messages: [])).areComplete)
        #expect(!filled(Optional<[Message]>.none).areComplete)
    }
}
