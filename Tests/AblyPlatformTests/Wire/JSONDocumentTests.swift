import AblyPlatform
import Testing

/// JSON texts that RFC 8259 allows, and others that it does not.
@Suite struct JSONDocumentTests {
    static let accepted: [(String, WireValue)] = [
        ("null", .null), ("true", true), ("false", false), ("0", 0), ("-0", 0), ("-1", -1), ("1E3", 1000),
        ("1.5e-1", 0.15), ("0e+1", 0), ("0.0", 0), ("-0.5E+00", -0.5), ("\"\"", ""), ("[]", []), ("{}", [:]),
        (" \t\r\n[ \n1\t,\r2 ] \n", [1, 2]), ("{ \"a\" : 1 , \"b\" : [ ] }", ["a": 1, "b": []]), ("{\"\":0}", ["": 0]),
        ("[[[[1]]],{\"a\":{}}]", [[[[1]]], ["a": [:]]]), ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"),
        ("\"\\u0041\\u00e9\\u6F22\"", "Aé漢"), ("\"\\uD834\\udd1e\"", "𝄞"), ("\"\\u0000\"", "\u{0}"),
        ("\"\\uFFFF\"", "\u{FFFF}"), ("\"\u{7F}\u{2028}é漢😀\"", "\u{7F}\u{2028}é漢😀"),
        ("\"éééééééé\\néééééééé\"", "éééééééé\néééééééé"), ("{\"\\u0061\":1}", ["a": 1]),
    ]

    @Test(arguments: accepted)
    func `JSON texts that RFC 8259 allows are decoded`(text: String, value: WireValue) throws {
        #expect(try WireFormat.json.decode(WireValue.self, from: Array(text.utf8)) == value)
    }

    @Test(
        arguments: [
            "nul", "nulll", "True", "tru", "undefined", "NaN", "Infinity", "-Infinity", "'a'", "[1,]", "[,1]", "[1 2]",
            "[1,,2]", "[", "]", "{", "}", "[}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{1:1}",
            "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "[1}", "01", "-01", "00", "+1", "-", "--1", ".5",
            "1.", "1.e1", "1e", "1e+", "1e-", "1E1.5", "0x10", "1_000", "1 2", "[1]]", "{}{}", "\"", "\"a", "\"\\",
            "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u 123\"", "\"\\uD834\"", "\"\\uD834a\"", "\"\\uD834\\n\"",
            "\"\\uDD1E\"", "\"\\uD834\\uD834\"", "\"\\u+123\"", "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"", "\"\\\u{0}\"",
            "\"\\é\"",
            "/**/1", "1//", "#1", "\u{FEFF}1", "\u{A0}1", "\u{B}1", "[1]x", "\"a\"b", "[\"a\",\n4\n,1,", "{\"a\":\"b\"",
        ])
    func `JSON texts that RFC 8259 does not allow are errors, decoded or skipped`(text: String) {
        #expect(wireFailure(.json, Array(text.utf8)) != nil)
        #expect(wireFailure(SampleMessage.self, .json, Array("{\"id\":\"1\",\"other\":\(text)}".utf8)) != nil)
    }

    @Test(
        arguments: [
            "80", "BF", "C0 80", "C1 BF", "C3", "C3 28", "E0 80 80", "E0 9F BF", "E2 82", "E2 28 A1", "ED A0 80",
            "ED BF BF", "EF BF", "F0 80 80 80", "F0 8F BF BF", "F0 9F 98", "F4 90 80 80", "F5 80 80 80", "FE", "FF",
            "C3 A9 80", "E6 BC A2 FF",
        ])
    func `invalid UTF-8 is an error at its first byte, in values, keys and skipped members`(digits: String) {
        let broken = hexadecimal(digits)
        let clean = ["C3 A9 80": 2, "E6 BC A2 FF": 3][digits] ?? 0
        for filling in ["", "abcdefgh", "abcdefghijklmno\\n"] {
            let text = Array("\"\(filling)".utf8)
            let value = wireFailure(.json, text + broken + Array("\"".utf8))
            #expect(value?.problem == .invalidUTF8)
            #expect(value?.offset == text.count + clean)
            let key = Array("{\"id\":\"1\",".utf8) + text + broken + Array("\":1}".utf8)
            #expect(wireFailure(.json, key)?.problem == .invalidUTF8)
            #expect(wireFailure(SampleMessage.self, .json, key)?.problem == .invalidUTF8)
            let skipped = Array("{\"id\":\"1\",\"x\":".utf8) + text + broken + Array("\"}".utf8)
            #expect(wireFailure(SampleMessage.self, .json, skipped)?.problem == .invalidUTF8)
        }
    }

    @Test func `unescaped control characters are errors at every position in a word`() {
        for control in UInt8(0)..<0x20 {
            for position in 0..<17 {
                var text = [UInt8](repeating: UInt8(ascii: "a"), count: 18)
                text[position] = control
                let document = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
                #expect(wireFailure(.json, document)?.offset == position + 1)
            }
        }
    }

    @Test func `escapes are decoded at every position in a word`() throws {
        for length in 0..<40 {
            for position in 0...length {
                let before = String(repeating: "a", count: position)
                let after = String(repeating: "é", count: length - position)
                let text = try WireFormat.json.decode(
                    String.self, from: Array("\"\(before)\\n\\ud83d\\ude00\(after)\"".utf8))
                #expect(text == "\(before)\n😀\(after)")
            }
        }
    }

    @Test func `strings with escapes are decoded at every length and before every end of input`() throws {
        for length in Array(0..<24) + Array(496..<532) {
            for (escaped, character) in [(#"\n"#, "\n"), (#"\u00e9"#, "é"), (#"\ud83d\ude00"#, "😀")] {
                let filling = String(repeating: "a", count: length)
                for rest in ["", " ", "         "] {
                    let document = Array("\"\(filling)\(escaped)\(filling)\"\(rest)".utf8)
                    let text = try WireFormat.json.decode(String.self, from: document)
                    #expect(text == filling + character + filling)
                    #expect(text.count == 2 * length + 1)
                }
            }
        }
    }

    @Test(
        arguments: [#"C3 \u00a9"#, #"\u00e9 A9"#, #"E2 82 \n"#, #"\ud83d\ude00 80"#, #"E2 \u0082 AC"#])
    func `an escape does not complete an invalid character next to it`(parts: String) throws {
        var text: [UInt8] = []
        var broken: Int?
        for part in parts.split(separator: " ") {
            if part.hasPrefix("\\") {
                text += Array(part.utf8)
            } else {
                broken = broken ?? text.count
                text += hexadecimal(String(part))
            }
        }
        for filling in ["", "abcdefghijk"] {
            let document = Array("\"\(filling)".utf8) + text + Array("\(filling)\"           ".utf8)
            let failure = wireFailure(.json, document)
            #expect(failure?.problem == .invalidUTF8)
            #expect(try failure?.offset == 1 + filling.utf8.count + #require(broken))
        }
    }

    @Test func `JSON nested up to the limit is decoded, and beyond it is an error`() throws {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            for depth in [127, 128, 129, 5000] {
                let text = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
                let skipped = "{\"id\":\"1\",\"x\":\(text)}"
                let problem = depth > 128 ? WireError.Problem.tooDeep(limit: 128) : nil
                #expect(wireFailure(.json, Array(text.utf8))?.problem == problem)
                let isDeeper = depth + 1 > 128
                let found = wireFailure(SampleMessage.self, .json, Array(skipped.utf8))?.problem
                #expect(found == (isDeeper ? .tooDeep(limit: 128) : nil))
            }
        }
        let unclosed = String(repeating: "[", count: 1_000_000)
        #expect(wireFailure(.json, Array(unclosed.utf8))?.problem == .tooDeep(limit: 128))
    }

    @Test(
        arguments: [
            "{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"\\u0061\":3}", "[{\"x\":{\"a\":1,\"a\":2}}]",
        ])
    func `duplicate keys in JSON are errors`(text: String) {
        #expect(wireFailure(.json, Array(text.utf8))?.problem == .duplicateKey("a"))
    }

    @Test func `JSON texts of several megabytes are decoded`() throws {
        let count = 200_000
        let text = "[" + repeatElement("{\"k\":\"\\n\"}", count: count).joined(separator: ",") + "]"
        #expect(try WireFormat.json.decode([WireValue].self, from: Array(text.utf8)).count == count)
        let digits = "[" + String(repeating: "7", count: 2_000_000) + "e-2000000]"
        #expect(try WireFormat.json.decode([Double].self, from: Array(digits.utf8)) == [0.7777777777777778])
        let blank = String(repeating: " ", count: 2_000_000)
        #expect(wireFailure(.json, Array(blank.utf8))?.problem == .truncated)
    }
}
