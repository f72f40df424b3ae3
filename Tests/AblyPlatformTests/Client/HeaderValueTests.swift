import Testing

@testable import AblyPlatform

@Suite struct HeaderValueTests {
    private func headers(_ values: String...) -> ResponseHeaders {
        ResponseHeaders(values.map { (name: "X-A", value: $0) })
    }

    @Test(arguments: [("7", 7), ("-1", -1), ("7.0", nil), ("", nil), ("0x7", nil)] as [(String, Int?)])
    func `header values of integers are decimal`(text: String, value: Int?) {
        #expect(headers(text).value(of: "x-a") == value)
    }

    @Test func `header values of integers must fit their width`() {
        #expect(headers("2147483648").value(of: "X-A", as: Int32.self) == nil)
        #expect(headers("2147483648").value(of: "X-A", as: Int64.self) == 2_147_483_648)
        #expect(headers("-1").value(of: "X-A", as: UInt64.self) == nil)
    }

    @Test(
        arguments: [
            ("1.5", 1.5), ("-2e3", -2000), ("7", 7), ("nan", nil), ("inf", nil), ("0x1p3", nil), ("1e999", nil),
            ("a", nil),
        ] as [(String, Double?)])
    func `header values of floating-point numbers are decimal and finite`(text: String, value: Double?) {
        #expect(headers(text).value(of: "X-A") == value)
    }

    @Test(arguments: [("true", true), ("False", false), ("1", nil), ("", nil)] as [(String, Bool?)])
    func `header values of Booleans are the words true and false`(text: String, value: Bool?) {
        #expect(headers(text).value(of: "X-A") == value)
    }

    @Test(
        arguments: [
            ("2026-01-01T00:00:00Z", 1_767_225_600_000), ("Thu, 01 Jan 2026 00:00:00 GMT", 1_767_225_600_000),
            ("now", nil),
        ] as [(String, Int64?)])
    func `header values of timestamps are in RFC 3339 or HTTP format`(text: String, value: Int64?) {
        #expect(headers(text).value(of: "X-A", as: DateTime.self)?.millisecondsSinceEpoch == value)
    }

    @Test func `header values can be calendar dates, strings and unknown enumeration values`() {
        #expect(headers("2026-02-28").value(of: "X-A") == CalendarDate("2026-02-28"))
        #expect(headers("2026-02-30").value(of: "X-A", as: CalendarDate.self) == nil)
        #expect(headers("a b").value(of: "X-A") == "a b")
        #expect(headers("forwards").value(of: "X-A") == Direction.forwards)
        #expect(headers("sideways").value(of: "X-A", as: Direction.self)?.isKnown == false)
    }

    @Test func `a missing header field has neither a value nor elements`() {
        #expect(headers().value(of: "X-A", as: String.self) == nil)
        #expect(headers().list(of: "X-A", as: String.self) == nil)
        #expect(headers("").list(of: "X-A", as: String.self) == [])
    }

    @Test(arguments: [
        (["a, b ,,\tc"], ["a", "b", "c"]), (["a", "b"], ["a", "b"]), ([#""a,b", c"#], [#""a,b""#, "c"]),
        ([#""a\",b", c"#], [#""a\",b""#, "c"]), ([" , "], []), ([#"a", b"#], [#"a", b"#]),
    ])
    func `list fields are split at commas outside quoted strings`(values: [String], elements: [String]) {
        let headers = ResponseHeaders(values.map { (name: "X-A", value: $0) })
        #expect(headers.list(of: "X-A") == elements)
    }

    @Test func `a list field with an invalid element is nil`() {
        #expect(headers("1, 2", "3").list(of: "X-A") == [1, 2, 3])
        #expect(headers("1, b").list(of: "X-A", as: Int.self) == nil)
        #expect(headers("forwards, x").list(of: "X-A") == [Direction.forwards, "x"])
    }

    @Test func `links are parsed from all Link field lines`() {
        let headers = ResponseHeaders([("Link", #"</a>; rel="first""#), ("link", #"</b>; rel="next""#)])
        #expect(headers.links == Link.parse([#"</a>; rel="first""#, #"</b>; rel="next""#]))
        #expect(headers.links.count == 2)
    }
}
