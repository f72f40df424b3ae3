import AblyPlatform
import TestSupport
import Testing

/// Truncated or damaged input never crashes, and truncated input is always an error.
@Suite struct RobustnessTests {
    static let message = SampleMessage(
        name: "greeting \"quoted\" 漢字", data: ["a": [1, -2.5, nil, true, "x"], "b": ["c": [:]]],
        id: "an-id-that-is-long",
        timestamp: 1_700_000_000_000, payload: [1, 2, 3, 255], tags: ["é", "", "\n"], extras: ["k": 1.25, "l": -3])

    static func document(_ format: WireFormat) throws -> [UInt8] {
        try format.encode([message, message], includingReadOnly: true)
    }

    @Test(arguments: WireFormat.allCases)
    func `every prefix of an encoded value is an error`(format: WireFormat) throws {
        let document = try Self.document(format)
        for length in 0..<document.count {
            let prefix = Array(document.prefix(length))
            let typed = wireFailure([SampleMessage].self, format, prefix)
            #expect(typed?.problem == .truncated)
            #expect((typed?.offset ?? .max) <= length)
            #expect(wireFailure(format, prefix)?.problem == .truncated)
        }
    }

    @Test(arguments: WireFormat.allCases)
    func `capacity reserved for array elements is bounded by the size of the input`(format: WireFormat) throws {
        // A short first element suggests many more, but only one follows, and it is long.
        let document = try format.encode([WireValue.int(1), .string(String(repeating: "x", count: 100_000))])
        let outer = try format.decode([WireValue].self, from: document)
        #expect(outer.count == 2)
        #expect(outer.capacity * MemoryLayout<WireValue>.stride <= document.count * 5)
        // Nested arrays reserve nothing: there may be as many of them as elements.
        let nested = try format.encode([[String]](repeating: ["a"], count: 10_000))
        let inner = try format.decode([[String]].self, from: nested)
        #expect(inner.count == 10_000)
        #expect(inner.allSatisfy { $0.capacity <= 8 })
    }

    @Test(arguments: WireFormat.allCases)
    func `arrays are decoded completely whatever length was estimated`(format: WireFormat) throws {
        for first in [0, 1000] {
            for count in [0, 1, 2, 3, 7, 200] {
                let rest = (0..<count).map { String(repeating: "x", count: $0 % 3 * 10) }
                let texts = [String(repeating: "y", count: first)] + rest
                let document = try format.encode(texts)
                #expect(try format.decode([String].self, from: document) == texts)
                let nested = [texts, [], texts]
                #expect(try format.decode([[String]].self, from: try format.encode(nested)) == nested)
                #expect(wireFailure([String].self, format, document + document)?.problem == .trailingBytes)
                #expect(wireFailure([String].self, format, Array(document.dropLast()))?.problem == .truncated)
            }
        }
        #expect(try format.decode([String].self, from: try format.encode([String]())) == [])
    }

    @Test(arguments: WireFormat.allCases)
    func `encoded values with any changed byte are decoded or are errors`(format: WireFormat) throws {
        let small = SampleMessage(name: "\u{1}é", data: [1.5, -300, nil], id: "i", payload: [1], extras: ["k": 2])
        let document = try format.encode(small)
        for position in document.indices {
            var damaged = document
            for value in UInt8.min...UInt8.max {
                damaged[position] = value
                try check(format, damaged)
            }
        }
    }

    @Test(arguments: WireFormat.allCases)
    func `encoded values with any flipped bit are decoded or are errors`(format: WireFormat) throws {
        let document = try Self.document(format)
        for position in document.indices {
            for bit in 0..<8 {
                var damaged = document
                damaged[position] ^= 1 << UInt8(bit)
                try check(format, damaged)
            }
        }
    }

    /// Decoded values survive a round trip; errors have an offset within the input.
    private func check(_ format: WireFormat, _ bytes: [UInt8]) throws {
        if let error = wireFailure([SampleMessage].self, format, bytes) { #expect(error.offset <= bytes.count) }
        if let error = wireFailure(SampleMessage.self, format, bytes) { #expect(error.offset <= bytes.count) }
        do throws(WireError) {
            let read = try format.decode(WireValue.self, from: bytes)
            let again = try format.encode(read)
            if try format.encode(format.decode(WireValue.self, from: again)) != again {
                Issue.record("\(read) does not come back")
            }
        } catch { #expect(error.offset <= bytes.count) }
    }

    @Test(arguments: WireFormat.allCases)
    func `random bytes are decoded or are errors`(format: WireFormat) {
        var generator = SeededGenerator(seed: 99)
        let alphabet = Array("{}[]\",:0123456789.eE+-truefalsnl \\u\n".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
                let word = generator.next()
                return format == .json && word % 8 > 0
                    ? alphabet[Int(word >> 8) % alphabet.count] : UInt8(truncatingIfNeeded: word >> 8)
            }
            if let error = wireFailure(format, bytes) { #expect(error.offset <= bytes.count) }
            if let error = wireFailure(SampleTree.self, format, bytes) { #expect(!error.description.isEmpty) }
        }
    }

    @Test(arguments: WireFormat.allCases)
    func `random values survive a round trip`(format: WireFormat) throws {
        var generator = SeededGenerator(seed: 2024)
        for _ in 0..<400 {
            let value = WireValue.random(depth: 4, withBytes: format == .msgpack, using: &generator)
            let bytes = try format.encode(value)
            #expect(try format.decode(WireValue.self, from: bytes) == value)
            #expect(try format.encode(format.decode(WireValue.self, from: bytes)) == bytes)
            // Values that a model skips are validated completely.
            #expect(
                try format.decode(SampleTree.self, from: format.encode(SampleTree(others: ["x": value]))).others["x"]
                    == value)
            let skipped = try format.encode(["id": "1", "zzz": value] as [String: WireValue])
            #expect(try format.decode(SampleMessage.self, from: skipped).id == "1")
        }
    }
}
