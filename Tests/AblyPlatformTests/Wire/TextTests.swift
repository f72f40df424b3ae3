import AblyPlatform
import Testing

/// Strings of every length with every kind of byte at every position, since readers process several bytes at once.
@Suite struct TextTests {
    /// Endings of the input: directly after the string, and with more bytes after it than are processed at once.
    static let endings = [[], [UInt8](repeating: 0x20, count: 40)]

    @Test(arguments: ["a", "é", "漢", "😀"])
    func `strings of every length are decoded`(character: Character) throws {
        for length in 0...40 {
            for place in 0..<max(length, 1) {
                var characters = [Character](repeating: "b", count: length)
                if length > 0 { characters[place] = character }
                let text = String(characters)
                for ending in Self.endings {
                    let json = Array("\"\(text)\"".utf8) + ending
                    let read = try WireFormat.json.decode(String.self, from: json)
                    #expect(read == text)
                    #expect(read.utf8.elementsEqual(text.utf8))
                }
                for texts in [[text], [text, String(repeating: "é", count: 20)]] {
                    let read = try WireFormat.msgpack.decode([String].self, from: try WireFormat.msgpack.encode(texts))
                    #expect(read == texts)
                    #expect(read[0].utf8.elementsEqual(text.utf8))
                }
            }
        }
    }

    @Test func `quotation marks, escapes and control characters are found at every position`() throws {
        for place in 0...40 {
            let before = String(repeating: "a", count: place)
            for after in ["", "b", "é", String(repeating: "b", count: 33)] {
                for ending in Self.endings {
                    let escaped = try WireFormat.json.decode(
                        String.self, from: Array("\"\(before)\\\"\\\\\(after)\"".utf8) + ending)
                    #expect(escaped == "\(before)\"\\\(after)")
                    let control = wireFailure(.json, Array("\"\(before)\u{1F}\(after)\"".utf8) + ending)
                    #expect(control?.offset == place + 1)
                    let quoted = wireFailure(.json, Array("\"\(before)\"\(after)\"".utf8) + ending)
                    #expect(quoted?.problem == .trailingBytes)
                    #expect(quoted?.offset == place + 2)
                }
            }
            #expect(wireFailure(.json, Array("\"\(before)".utf8))?.problem == .truncated)
            #expect(wireFailure(.json, Array("\"\(before)\\".utf8))?.problem == .truncated)
        }
    }

    @Test func `characters after a string do not affect it`() throws {
        for length in 0...20 {
            let text = String(repeating: "a", count: length)
            let document = Array("[\"\(text)\",\"éééééééééé\",\"\(text)\\n\",\"éééééééééé\"]".utf8)
            let read = try WireFormat.json.decode([String].self, from: document)
            #expect(read == [text, "éééééééééé", text + "\n", "éééééééééé"])
        }
    }

    @Test(arguments: WireFormat.allCases)
    func `invalid UTF-8 is found at every position`(format: WireFormat) throws {
        for length in 1...40 {
            for place in 0..<length {
                let text = String(repeating: "a", count: length)
                var document = try format.encode([text, text])
                let start = try #require(document.firstIndex(of: UInt8(ascii: "a")))
                document[start + place] = 0xFF
                let failure = wireFailure([String].self, format, document)
                #expect(failure?.problem == .invalidUTF8)
                #expect(failure?.offset == start + place)
            }
        }
    }
}
