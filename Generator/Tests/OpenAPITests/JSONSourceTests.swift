import Testing

@testable import OpenAPI

@Suite("JSON")
struct JSONSourceTests {
    private func read(_ text: String, limits: SourceLimits = SourceLimits()) throws(SourceError) -> JSONValue {
        try JSONSource.read(Array(text.utf8), limits: limits).value
    }

    @Test(arguments: [
        ("null", JSONValue.null), ("true", .bool(true)), (" false\n", .bool(false)), ("0", .integer(0)),
        ("-12", .integer(-12)), ("1.5e2", .number(150)), ("0.1", .number(0.1)), ("-0.0", .number(-0.0)),
        ("18446744073709551615", .number(18_446_744_073_709_551_616)), ("[]", .array([])), ("{}", .object([:])),
        ("[1, [2]]", .array([.integer(1), .array([.integer(2)])])), ("\"\"", .string("")),
        (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{c}\n\r\t")), (#""\u00e9\u20AC""#, .string("é€")),
        (#""\ud83d\ude00""#, .string("😀")), (#""\ud83dx""#, .string("\u{FFFD}x")), (#""\ude00""#, .string("\u{FFFD}")),
        (#""\ud83d\u0041""#, .string("\u{FFFD}A")), ("\"é😀\u{7F}\"", .string("é😀\u{7F}")),
    ])
    func `JSON values are parsed`(text: String, value: JSONValue) throws {
        #expect(try read(text) == value)
    }

    @Test func `members of JSON objects keep their order`() throws {
        let object = try #require(try read(#"{"z":1,"a":2,"m":{"y":1,"b":2}}"#).object)
        #expect(object.keys == ["z", "a", "m"])
        #expect(object["m"]?.object?.keys == ["y", "b"])
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("{\"a\"}", 1, 5), ("{\"a\":1,}", 1, 8), ("[1,]", 1, 4), ("[1 2]", 1, 4),
        ("{\n  \"a\": x\n}", 2, 8), ("\"a", 1, 3), ("\"a\nb\"", 1, 3), (#""\x""#, 1, 3), (#""\u12""#, 1, 4),
        ("01", 1, 1), ("+1", 1, 1), ("1.", 1, 1), (".5", 1, 1), ("0x1F", 1, 1), ("-", 1, 1), ("True", 1, 1),
        ("~", 1, 1), ("[] []", 1, 4), ("{a: 1}", 1, 2), ("{\"a\":1,\n\"a\":2}", 2, 1), ("nul", 1, 1), ("1e", 1, 1),
    ])
    func `invalid JSON is reported with its position`(text: String, line: Int, column: Int) throws {
        let error = try #require(throws: SourceError.self) { try read(text) }
        #expect(error.position == SourcePosition(line: line, column: column))
    }

    @Test(arguments: ["[", "{\"a\":"])
    func `the nesting depth is limited`(opening: String) throws {
        let text = String(repeating: opening, count: 100_000)
        let error = try #require(throws: SourceError.self) { try read(text, limits: SourceLimits(depth: 50)) }
        #expect(error.message == "values nest deeper than 50 levels")
    }

    @Test func `every prefix of a JSON text is an error`() {
        let text = Array(#"{"a": [1, -2.5e3, "x\u00e9\n", null, true], "b": {}}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: SourceError.self) {
                try JSONSource.read(Array(text[..<length]), limits: SourceLimits())
            }
        }
    }
}

@Suite("YAML or JSON")
struct SourceReaderTests {
    private func read(_ bytes: [UInt8]) throws(SourceError) -> JSONValue {
        var budget = SourceBudget(SourceLimits())
        return try SourceReader.read(bytes, budget: &budget).value
    }

    @Test func `the content determines whether a file is YAML or JSON`() throws {
        #expect(try read(Array(#"{"a": "\ud83d\ude00"}"#.utf8)) == .object(["a": .string("😀")]))
        #expect(try read(Array("{a: b}".utf8)) == .object(["a": .string("b")]))
        #expect(try read(Array("\n  \na: b".utf8)) == .object(["a": .string("b")]))
    }

    @Test func `a byte order mark is ignored`() throws {
        #expect(try read([0xEF, 0xBB, 0xBF] + Array("{\"a\":1}".utf8)) == .object(["a": .integer(1)]))
        #expect(try read([0xEF, 0xBB, 0xBF] + Array("a: 1".utf8)) == .object(["a": .integer(1)]))
    }

    private static let unreadable: [([UInt8], String)] = [
        ([], "empty"), (Array(" \n\t".utf8), "empty"), (Array("# only a comment".utf8), "empty"),
        ([0xFF, 0xFE, 0x61, 0], "UTF-8"), (Array("{\"a\":".utf8), "JSON"),
    ]

    @Test(arguments: unreadable)
    func `a file that is neither YAML nor JSON is an error`(bytes: [UInt8], message: String) throws {
        let error = try #require(throws: SourceError.self) { try read(bytes) }
        #expect(error.message.contains(message))
    }
}
