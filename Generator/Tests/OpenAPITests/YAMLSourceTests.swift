import Dispatch
import Testing

@testable import OpenAPI

@Suite("YAML")
struct YAMLSourceTests {
    private func read(_ text: String, limits: SourceLimits = SourceLimits()) throws(SourceError) -> JSONValue {
        var budget = SourceBudget(limits)
        return try YAMLSource.read(text, budget: &budget).value
    }

    @Test(arguments: [
        ("on", JSONValue.string("on")), ("yes", .string("yes")), ("No", .string("No")), ("y", .string("y")),
        ("true", .bool(true)), ("FALSE", .bool(false)), ("~", .null), ("Null", .null), ("''", .string("")),
        ("3", .integer(3)), ("-3", .integer(-3)), ("+3", .integer(3)), ("0x1F", .integer(31)), ("0o17", .integer(15)),
        ("3.0", .number(3)), (".5", .number(0.5)), ("1.", .number(1)), ("1e3", .number(1000)),
        ("1_000", .string("1_000")),
        ("3.0.1", .string("3.0.1")), ("2024-01-02", .string("2024-01-02")), ("12:30:45", .string("12:30:45")),
        ("'3'", .string("3")), ("!!str 3", .string("3")), ("0x", .string("0x")), ("1e", .string("1e")),
        ("-", .array([.null])),
        ("9223372036854775808", .number(9_223_372_036_854_775_808)), (".inf", .string(".inf")),
        ("1e999", .string("1e999")),
        ("|\n  a\n  b\n", .string("a\nb\n")), (">-\n  a\n  b\n", .string("a b")),
    ])
    func `scalars have the meaning that YAML 1.2 specifies`(text: String, value: JSONValue) throws {
        #expect(try read(text) == value)
    }

    @Test func `keys are strings, whatever they look like`() throws {
        let object = try #require(try read("on: 1\n200: 2\n3.0: 3\ntrue: 4\n~: 5\n").object)
        #expect(object.keys == ["on", "200", "3.0", "true", "~"])
    }

    @Test func `an alias is a copy of its anchor`() throws {
        #expect(try read("a: &x [1]\nb: *x\n") == .object(["a": .array([.integer(1)]), "b": .array([.integer(1)])]))
    }

    @Test func `a merge key adds members that the mapping does not have`() throws {
        let text = """
            one: &one { a: 1, b: 1 }
            two: &two { b: 2, c: 2 }
            merged: { c: 3, <<: [*one, *two], d: 3 }
            own: { <<: *one, a: 9 }
            """
        let object = try #require(try read(text).object)
        #expect(object["merged"] == .object(["c": .integer(3), "a": .integer(1), "b": .integer(1), "d": .integer(3)]))
        #expect(object["own"] == .object(["a": .integer(9), "b": .integer(1)]))
    }

    @Test func `a key that only looks like a merge is a key`() throws {
        #expect(try read("<<: text\n") == .object(["<<": .string("text")]))
        #expect(try read("'<<': { a: 1 }\n") == .object(["<<": .object(["a": .integer(1)])]))
    }

    @Test func `the number of values from aliases is limited`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let error = #expect(throws: SourceError.self) { try read(text, limits: SourceLimits(aliasedValues: 5_000)) }
        #expect(error?.message == "aliases add more than 5000 values to the document")
    }

    @Test func `parsing has a timeout`() {
        let gate = DispatchSemaphore(value: 0)
        let result = DeepStack.run(seconds: 0) { () -> Int in
            gate.wait()
            return 1
        }
        gate.signal()
        #expect(result == nil)
    }

    @Test(arguments: [
        ("a: 1\na: 2\n", 1, "“a” is given twice"),
        ("200: 1\n'200': 2\n", 1, "“200” is given twice"),
        ("a: [1\nb: 2\n", 2, "not YAML"),
        ("a: 1\n b: 2\n", 2, "mapping values are not allowed"),
        ("a: \"x\n", 2, "not YAML"),
        ("a: *x\n", 1, "alias"),
        ("? [a]\n: 1\n", 1, "a key must be a string"),
        ("a: 1\n---\nb: 1\n", 2, "another document"),
        ("a: \u{7}\n", 1, "control characters"),
        ("a:\n\t- b\n", 2, "not YAML"),
    ])
    func `invalid YAML is reported with its line`(text: String, line: Int, message: String) throws {
        let error = try #require(throws: SourceError.self) { try read(text) }
        #expect(error.position?.line == line)
        #expect(error.message.contains(message))
        #expect(!error.message.contains("\n"))
    }

    @Test(arguments: ["[", "- ", "{a: ", "? "])
    func `the nesting depth is limited`(opening: String) {
        let text = String(repeating: opening, count: 20_000)
        let message = DeepStack.run(seconds: 60) { () -> String in
            do throws(SourceError) {
                return try read(text).description
            } catch {
                return error.message
            }
        }
        #expect(message?.contains("nesting level") == true)
    }

    @Test func `YAML is parsed up to the maximum nesting depth`() throws {
        let limits = SourceLimits(depth: 20)
        let deep = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
        #expect(try read(deep, limits: limits) != .null)
        #expect(throws: SourceError.self) { try read("[\(deep)]x", limits: limits) }
    }
}
