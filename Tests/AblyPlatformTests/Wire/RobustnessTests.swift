import AblyPlatform
import TestSupport
import Testing

/// Documents that were cut off or damaged never crash, and never pass for whole.
@Suite struct RobustnessTests {
    static let message = SampleMessage(
        name: "greeting \"quoted\" 漢字", data: ["a": [1, -2.5, nil, true, "x"], "b": ["c": [:]]],
        id: "an-id-that-is-long",
        timestamp: 1_700_000_000_000, payload: [1, 2, 3, 255], tags: ["é", "", "\n"], extras: ["k": 1.25, "l": -3])

    static func document(_ format: WireFormat) throws -> [UInt8] {
        try format.encode([message, message], includingReadOnly: true)
    }

    @Test("Every prefix of a document is an error", arguments: WireFormat.allCases)
    func prefixes(format: WireFormat) throws {
        let document = try Self.document(format)
        for length in 0..<document.count {
            let prefix = Array(document.prefix(length))
            let typed = wireFailure([SampleMessage].self, format, prefix)
            #expect(typed?.problem == .truncated)
            #expect((typed?.offset ?? .max) <= length)
            #expect(wireFailure(format, prefix)?.problem == .truncated)
        }
    }

    @Test("Room made for further elements is bounded by the document", arguments: WireFormat.allCases)
    func boundedRoom(format: WireFormat) throws {
        // A short first element promises many more; there is one, and it is long.
        let document = try format.encode([WireValue.int(1), .string(String(repeating: "x", count: 100_000))])
        let outer = try format.decode([WireValue].self, from: document)
        #expect(outer.count == 2)
        #expect(outer.capacity * MemoryLayout<WireValue>.stride <= document.count * 5)
        // Arrays inside a document make no room at all: there may be as many of them as elements.
        let nested = try format.encode([[String]](repeating: ["a"], count: 10_000))
        let inner = try format.decode([[String]].self, from: nested)
        #expect(inner.count == 10_000)
        #expect(inner.allSatisfy { $0.capacity <= 8 })
    }

    @Test("Arrays are whole, however many elements were expected", arguments: WireFormat.allCases)
    func arrayLengths(format: WireFormat) throws {
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

    @Test("Every damaged byte of a small document gives a value or an error", arguments: WireFormat.allCases)
    func corruptions(format: WireFormat) throws {
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

    @Test("Every damaged bit of a document gives a value or an error", arguments: WireFormat.allCases)
    func flippedBits(format: WireFormat) throws {
        let document = try Self.document(format)
        for position in document.indices {
            for bit in 0..<8 {
                var damaged = document
                damaged[position] ^= 1 << UInt8(bit)
                try check(format, damaged)
            }
        }
    }

    /// What is read can be written and read again; what is not read has a place within the document.
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

    @Test("Random bytes give a value or an error", arguments: WireFormat.allCases)
    func noise(format: WireFormat) {
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

    @Test("Random values come back as they were", arguments: WireFormat.allCases)
    func roundTrips(format: WireFormat) throws {
        var generator = SeededGenerator(seed: 2024)
        for _ in 0..<400 {
            let value = WireValue.random(depth: 4, withBytes: format == .msgpack, using: &generator)
            let bytes = try format.encode(value)
            #expect(try format.decode(WireValue.self, from: bytes) == value)
            #expect(try format.encode(format.decode(WireValue.self, from: bytes)) == bytes)
            // What a model skips is read in full as well.
            #expect(
                try format.decode(SampleTree.self, from: format.encode(SampleTree(others: ["x": value]))).others["x"]
                    == value)
            let skipped = try format.encode(["id": "1", "zzz": value] as [String: WireValue])
            #expect(try format.decode(SampleMessage.self, from: skipped).id == "1")
        }
    }
}
