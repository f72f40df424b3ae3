@_spi(Generated) import AblyPlatform
import Foundation
import Testing

/// Models in the form that the generator writes.
@Suite struct ModelTests {
    @Test(arguments: WireFormat.allCases)
    func `a model survives a round trip`(format: WireFormat) throws {
        let message = RobustnessTests.message
        #expect(try format.decode(SampleMessage.self, from: format.encode(message, includingReadOnly: true)) == message)
        var sent = message
        sent.timestamp = nil
        #expect(try format.decode(SampleMessage.self, from: format.encode(message)) == sent)
    }

    @Test func `a model's keys are decoded in any order, with whitespace and escapes, among unknown ones`() throws {
        let text = """
            { "unknown" : {"id": [1, {"a": null}]}, "ta\\u0067s" : [ ] , "timestamp":3.0,
              "i\\u0064" : "1", "other":"x", "extras":null , "payload":"AQI=" }
            """
        let message = try WireFormat.json.decode(SampleMessage.self, from: Array(text.utf8))
        #expect(message == SampleMessage(id: "1", timestamp: 3, payload: [1, 2], tags: []))
    }

    @Test func `null members and elements of a model are decoded as nil`() throws {
        let text = #"{"id":"1","name":null,"data":null}"#
        #expect(try WireFormat.json.decode(SampleMessage.self, from: Array(text.utf8)) == SampleMessage(id: "1"))
        #expect(try WireFormat.json.encode([String?.none, "a"]) == Array(#"[null,"a"]"#.utf8))
        #expect(try WireFormat.json.decode([Int?].self, from: Array("[null,1]".utf8)) == [nil, 1])
    }

    @Test func `a large member stored behind a reference has value semantics`() throws {
        let message = Message(name: "a", extras: Extras(headers: ["b": 1]))
        var copy = message
        #expect(copy == message)
        #expect(copy.hashValue == message.hashValue)
        copy.extras?.headers?["b"] = 2
        #expect(message.extras?.headers == ["b": 1])
        #expect(copy != message)
        for format in WireFormat.allCases {
            #expect(try format.decode(Message.self, from: format.encode(copy)) == copy)
        }
        copy.extras = nil
        #expect(copy == Message(name: "a"))
        #expect(MemoryLayout<Message>.stride <= 256)
    }

    @Test func `the error for a missing key has its object's location`() {
        let error = wireFailure([SampleMessage].self, .json, Array(#"[{"id":"1"},{"name":"a","data":{}}]"#.utf8))
        #expect(error == WireError(.missingKey("id"), format: .json, offset: 12, pointer: "/1"))
        let packed = wireFailure(
            [SampleMessage].self, .msgpack, hexadecimal("92 81 a2 6964 a1 31 81 a4 6e616d65 a1 61"))
        #expect(packed == WireError(.missingKey("id"), format: .msgpack, offset: 7, pointer: "/1"))
    }

    @Test(arguments: [#""id":"2""#, #""\u0069d":"2""#])
    func `a duplicate key of a model is an error`(member: String) {
        #expect(
            wireFailure(SampleMessage.self, .json, Array(#"{"id":"1",\#(member)}"#.utf8))?.problem
                == .duplicateKey("id"))
        #expect(
            wireFailure(SampleTree.self, .json, Array(#"{"x":1,"label":"a","x":2}"#.utf8))?.problem
                == .duplicateKey("x"))
    }

    @Test(arguments: WireFormat.allCases)
    func `a model with more keys than a word has bits survives a round trip`(format: WireFormat) throws {
        let model = SampleWide(values: Dictionary(uniqueKeysWithValues: (0..<150).map { ($0, $0 * $0) }))
        #expect(try format.decode(SampleWide.self, from: format.encode(model)) == model)
        let backwards = "{" + (0..<150).reversed().map { "\"key\($0)\":\($0 * $0)" }.joined(separator: ",") + "}"
        #expect(try WireFormat.json.decode(SampleWide.self, from: Array(backwards.utf8)) == model)
        let twice = "{\"key149\":1,\"key3\":1,\"key149\":1}"
        #expect(wireFailure(SampleWide.self, .json, Array(twice.utf8))?.problem == .duplicateKey("key149"))
    }

    @Test(arguments: WireFormat.allCases)
    func `a recursive model survives a round trip`(format: WireFormat) throws {
        var tree = SampleTree(label: "leaf", others: ["n": 1])
        for depth in 0..<50 { tree = SampleTree(label: "\(depth)", child: tree) }
        let back = try format.decode(SampleTree.self, from: format.encode(tree))
        #expect(back == tree)
        #expect(back.child?.label == "48")
        var changed = back
        changed.child?.value.label = "changed"
        #expect(changed != back)
        #expect(back.child?.value.label == "48")
    }

    @Test func `values nested too deeply are not encoded`() {
        var tree = SampleTree()
        var value: WireValue = 1
        for _ in 0..<130 {
            tree = SampleTree(child: tree)
            value = [value]
        }
        for format in WireFormat.allCases {
            #expect(throws: WireError.self) { try format.encode(tree) }
            #expect(throws: WireError.self) { try format.encode(value) }
        }
        #expect(throws: WireError.self) { try FormWriter.encode(tree) }
    }

    @Test func `a model with read-only properties survives a round trip through Foundation's coders`() throws {
        let tree = SampleTree(label: "a", child: SampleTree(label: "b"), others: ["x": [1, 2.5, nil, "s", true]])
        for message in [RobustnessTests.message, SampleMessage(id: "")] {
            let json = try JSONEncoder().encode(message)
            #expect(try JSONDecoder().decode(SampleMessage.self, from: json) == message)
            #expect(try WireFormat.json.decode(SampleMessage.self, from: [UInt8](json)) == message)
        }
        #expect(try JSONDecoder().decode(SampleTree.self, from: JSONEncoder().encode(tree)) == tree)
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(SampleMessage.self, from: Data(#"{"id":"1","tags":[1]}"#.utf8))
        }
        #expect("\(try #require(error))".contains("/tags/0"))
    }

    @Test func `a model survives conversion to a WireValue and back`() throws {
        let message = RobustnessTests.message
        let value = try WireValue(encoding: message)
        #expect(value["payload"] == .bytes([1, 2, 3, 255]))
        #expect(value["timestamp"]?.intValue == 1_700_000_000_000)
        #expect(try value.decode(SampleMessage.self) == message)
        #expect(try WireValue(encoding: message, includingReadOnly: false)["timestamp"] == nil)
        #expect(try (["id": "1", "payload": "AQI="] as WireValue).decode(SampleMessage.self).payload == [1, 2])
        let error = #expect(throws: WireError.self) { try (["id": ["a", 1]] as WireValue).decode(SampleMessage.self) }
        #expect(error?.description == "expected a string, found an array (/id)")
    }
}
