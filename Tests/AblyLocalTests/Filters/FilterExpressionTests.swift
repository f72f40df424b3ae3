import AblyPlatform
import Testing

@testable import AblyLocal

/// Filters of derived channels, against the specification of JMESPath.
@Suite struct FilterExpressionTests {
    /// The message of all tables.
    private static let message: WireValue = [
        "name": "filtered", "clientId": "anna", "timestamp": 1_770_131_100_000,
        "data": ["items": [1, 2.5, "three", [4]], "text": "", "empty": [], "nothing": nil, "none": [:]],
        "headers": [
            "number": 26_095, "bool": true, "off": false, "zero": 0, "ratio": -1.5, "flavor": "strawberry",
            "content-type": "text/plain", "unicode": "Zoë 😀", "a`b": "it's", "true": 1, "same": 26_095.0,
            "bytes": .bytes([1, 2, 3]),
        ],
    ]

    private func expect(
        _ expression: String, gives expected: WireValue?, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let filter = try FilterExpression(expression)
        #expect(filter.result(for: Self.message) == expected, sourceLocation: sourceLocation)
        #expect(filter.matches(Self.message) == (expected?.isTruthy ?? false), sourceLocation: sourceLocation)
    }

    @Test(
        arguments: [
            ("name", "filtered"), ("headers.number", 26_095), (#"headers."content-type""#, "text/plain"),
            (#""headers"."number""#, 26_095), (#"headers."true""#, 1), ("headers.true", 1),
            (#"headers."a`b""#, "it's"), (#"headers."a\u0060b""#, "it's"), ("missing", nil), ("name.missing", nil),
            ("missing.missing", nil), ("headers . number", 26_095), ("\t\r\n name ", "filtered"),
            ("@.name", "filtered"),
            ("(headers).number", 26_095), ("headers.bytes", nil), ("headers.bytes.x", nil),
        ] as [(String, WireValue)])
    func `a path selects a member, or null if there is none`(expression: String, expected: WireValue) throws {
        try expect(expression, gives: expected)
    }

    @Test(
        arguments: [
            ("data.items[0]", 1), ("data.items[1]", 2.5), ("data.items[-1]", [4]), ("data.items[-1][0]", 4),
            ("data.items[-4]", 1), ("data.items[4]", nil), ("data.items[-5]", nil), ("data.items[ 2 ]", "three"),
            ("data.items [002]", "three"), ("data.items[-0]", 1), ("name[0]", nil), ("headers[0]", nil), ("[0]", nil),
            ("data.items | [0]", 1), ("(data.items)[0]", 1), ("`[7]`[0]", 7), ("`{\"a\":7}`.a", 7),
            ("data.items[9223372036854775807]", nil), ("data.items[-9223372036854775808]", nil),
        ] as [(String, WireValue)])
    func `an index selects an element, counted from the end if it is negative`(
        expression: String, expected: WireValue
    ) throws {
        try expect(expression, gives: expected)
    }

    @Test(
        arguments: [
            ("`1`", 1), ("`-1.5e1`", -15), ("` true `", true), ("`null`", nil), (#"`"a\"b"`"#, "a\"b"),
            (#"`"a\`b"`"#, "a`b"), (#"`"\u00e9"`"#, "é"), (#"`["a",{"b":[]}]`"#, ["a", ["b": []]]), ("'raw'", "raw"),
            ("''", ""), (#"'it\'s'"#, "it's"), (#"'a\nb'"#, #"a\nb"#), (#"'a\\'"#, #"a\\"#), (#"'`"'"#, "`\""),
            ("'Zoë 😀'", "Zoë 😀"), ("`18446744073709551615`", .uint(.max)),
        ] as [(String, WireValue)])
    func `a literal is JSON in backticks or a raw string in single quotes`(
        expression: String, expected: WireValue
    ) throws {
        try expect(expression, gives: expected)
    }

    @Test(
        arguments: [
            ("name == 'filtered'", true), ("name == `\"filtered\"`", true), ("name == name", true),
            ("name == 'Filtered'", false), ("name != 'filtered'", false), ("name != `1`", true),
            ("headers.number == `26095`", true), ("headers.number == `26095.0`", true),
            ("headers.number == headers.same", true), ("headers.number == '26095'", false),
            ("headers.bool == `true`", true), ("headers.bool == `1`", false), ("missing == `null`", true),
            ("missing == missing", true), ("headers.bytes == `null`", true),
            ("data.items == `[1, 2.5, \"three\", [4]]`", true), ("data.items == `[1, 2.5, \"three\", [5]]`", false),
            ("data.none == `{}`", true), ("`{\"a\":1,\"b\":[2]}` == `{\"b\":[2.0],\"a\":1.0}`", true),
            ("`{\"a\":1}` == `{\"b\":1}`", false), ("`{\"a\":1}` == `{\"a\":1,\"b\":1}`", false),
            ("headers.number > `26094`", true), ("headers.number > `26095`", false),
            ("headers.number >= `26095`", true), ("headers.number < `26095.5`", true),
            ("headers.number <= `26094.5`", false), ("headers.ratio < headers.zero", true),
            ("`9007199254740993` > `9007199254740992`", true), ("`18446744073709551615` > `1`", true),
            ("`1e400` > `1`", true), ("name < 'z'", nil), ("headers.bool >= `true`", nil), ("missing < `1`", nil),
            ("`1` < missing", nil), ("`[1]` < `[2]`", nil), ("`1` < `2` == `true`", true), ("`1` == `1` == `1`", false),
            ("'\u{E9}' == 'e\u{301}'", false), ("`[\"\u{E9}\"]` != `[\"e\u{301}\"]`", true),
        ] as [(String, WireValue)])
    func `comparisons are exact, and ordering is defined for numbers only`(
        expression: String, expected: WireValue
    ) throws {
        try expect(expression, gives: expected)
    }

    @Test(
        arguments: [
            ("name && headers.number", 26_095), ("missing && name", nil), ("data.text && name", ""),
            ("missing || name", "filtered"), ("name || missing", "filtered"), ("missing || data.empty", []),
            ("data.empty || data.none || data.text || `false` || `null`", nil), ("`0` && `1`", 1), ("!name", false),
            ("!missing", true), ("!`0`", false), ("!''", true), ("!`[]`", true), ("!`{}`", true), ("!!name", true),
            ("!(headers.off)", true), ("!missing == `true`", true), ("!data[0]", true),
            ("`true` || `true` && `false`", true), ("(`true` || `true`) && `false`", false),
            ("`false` && `true` || `true`", true), ("missing && length(missing)", nil),
            ("name || length(missing)", "filtered"),
            ("`1` == `2` || `3` == `3`", true), ("name == 'x' && name == 'y' || headers.bool", true),
        ] as [(String, WireValue)])
    func `logical operators return an operand and evaluate no more than necessary`(
        expression: String, expected: WireValue
    ) throws {
        try expect(expression, gives: expected)
    }

    @Test(
        arguments: [
            ("headers | number", 26_095), ("headers | @.number", 26_095), ("headers | (number | @)", 26_095),
            ("headers | number == `26095` && bool", true), ("missing | number", nil), ("name | name", nil),
            ("(headers | number) == `26095` && name", "filtered"), ("headers.flavor.length(@)", 10),
            ("data.items.length(@) == `4`", true), ("data.type(items)", "array"),
            ("data.items[3].length(@)", 1), ("headers.flavor.type(@).length(@)", 6),
        ] as [(String, WireValue)])
    func `a pipe and a subexpression are evaluated on the value to their left`(
        expression: String, expected: WireValue
    ) throws {
        try expect(expression, gives: expected)
    }

    @Test(
        arguments: [
            ("contains(name, 'ilt')", true), ("contains(name, '')", true), ("contains(name, 'x')", false),
            ("contains(name, `1`)", false), ("contains(data.items, `1.0`)", true),
            ("contains(data.items, `[4]`)", true),
            ("contains(data.items, `4`)", false), ("contains(`[\"a\", \"filtered\"]`, name)", true),
            ("contains('e\u{301}', 'e')", true), ("contains(headers, 'number')", nil), ("contains(missing, 'a')", nil),
            ("starts_with(name, 'fil')", true), ("starts_with(name, 'Fil')", false), ("starts_with(name, '')", true),
            ("starts_with('', name)", false), ("starts_with('e\u{301}', 'e')", true),
            ("starts_with(headers.number, '2')", nil), ("starts_with(name, `1`)", nil),
            ("ends_with(headers.unicode, '😀')", true), ("ends_with(name, 'xfiltered')", false),
            ("ends_with(name, missing)", nil), ("length(name)", 8), ("length(headers.unicode)", 5),
            ("length(data.items)", 4), ("length(data)", 5), ("length(headers.number)", nil), ("length(missing)", nil),
            ("type(name)", "string"), ("type(headers.ratio)", "number"), ("type(headers.off)", "boolean"),
            ("type(data.items)", "array"), ("type(@)", "object"), ("type(missing)", "null"),
            ("type(headers.bytes)", "null"), ("not_null(missing, name)", "filtered"), ("not_null(missing)", .null),
            ("not_null(data.text, name)", ""), ("abs(headers.ratio)", 1.5),
            ("abs(`-9223372036854775808`)", .uint(1 << 63)),
            ("abs(`18446744073709551615`)", .uint(.max)), ("abs(`-1e400`) == `1e400`", true), ("abs(name)", nil),
            ("ceil(headers.ratio)", -1), ("ceil(`2`)", 2), ("ceil(name)", nil), ("floor(headers.ratio)", -2),
            ("floor(`1e400`) == `1e400`", true), ("floor(missing)", nil), ("length ( name )", 8),
            ("!length(missing)", nil),
            ("length(missing) == `0`", nil), ("missing == `1` || abs(name)", nil),
        ] as [(String, WireValue?)])
    func `a function returns its result, and no result for an argument of an invalid type`(
        expression: String, expected: WireValue?
    ) throws {
        try expect(expression, gives: expected)
    }

    /// The filter of ably-js's test of derived channels.
    @Test func `a filter on the name and a header selects the messages with both`() throws {
        let filter = try FilterExpression(
            base64: "bmFtZSA9PSBgImZpbHRlcmVkImAgJiYgaGVhZGVycy5udW1iZXIgPT0gYDI2MDk1YA==")
        #expect(filter.text == "name == `\"filtered\"` && headers.number == `26095`")
        #expect(filter.matches(Self.message))
        #expect(!filter.matches(["name": "filtered", "headers": ["number": 12_345]]))
        #expect(!filter.matches(["name": "filtered"]))
        #expect(!filter.matches(["name": "end", "headers": ["number": 26_095]]))
        #expect(!filter.matches(nil))
    }

    @Test func `a filter is accepted in base64 of either alphabet`() throws {
        #expect(try FilterExpression(base64: "Jz8_Picg").text == "'??>' ")
        #expect(try FilterExpression(base64: "Jz8/Picg").text == "'??>' ")
        #expect(try FilterExpression(base64: "bmFtZQ").text == "name")
        for invalid in ["*", "A", "_w==", ""] {
            #expect(throws: Refusal.self, "\(invalid)") { try FilterExpression(base64: invalid) }
        }
    }
}
