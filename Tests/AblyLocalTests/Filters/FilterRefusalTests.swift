import AblyPlatform
import Testing

@testable import AblyLocal

/// Filters that are refused, and hostile ones.
@Suite struct FilterRefusalTests {
    private func refusal(of expression: String) -> Refusal? {
        do throws(Refusal) {
            _ = try FilterExpression(expression)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        ("", "expected a name, a literal, a function or \"(\" at position 1, found the end"),
        ("  ", "expected a name, a literal, a function or \"(\" at position 3, found the end"),
        ("name ==", "expected a name, a literal, a function or \"(\" at position 8, found the end"),
        ("name == == 'x'", "expected a name, a literal, a function or \"(\" at position 9, found \"==\""),
        ("&& name", "expected a name, a literal, a function or \"(\" at position 1, found \"&&\""),
        ("name 'x'", "expected an operator or the end at position 6, found \"'x'\""),
        ("name)", "expected an operator or the end at position 5, found \")\""),
        ("(name", "expected \")\" or an operator at position 6, found the end"),
        ("(name]", "expected \")\" or an operator at position 6, found \"]\""),
        ("headers.", "expected a name at position 9, found the end"),
        ("headers.'x'", "expected a name at position 9, found \"'x'\""),
        ("headers.(x)", "expected a name at position 9, found \"(\""),
        ("data[", "expected an index at position 6, found the end"),
        ("data[0", "expected \"]\" at position 7, found the end"),
        ("data[0)", "expected \"]\" at position 7, found \")\""),
        ("length(name", "expected \")\" or \",\" at position 12, found the end"),
        ("contains(name,)", "expected a name, a literal, a function or \"(\" at position 15, found \")\""),
        ("'😀é' == 'x' y", "expected an operator or the end at position 13, found \"y\""),
        ("to_upper(name)", "expected a function of filters (abs, ceil, contains,"),
        ("\"length\"(name)", "expected an operator or the end at position 9, found \"(\""),
        ("length()", "length at position 1 must have 1 argument, not 0"),
        ("!length(name, name)", "length at position 2 must have 1 argument, not 2"),
        ("contains(name)", "contains at position 1 must have 2 arguments, not 1"),
        ("not_null()", "not_null at position 1 must have 1 argument or more, not 0"),
        ("name = 'x'", "a single \"=\" at position 6 is invalid: values are compared with \"==\""),
        ("content-type", "\"-\" at position 8 is invalid: names with characters other than"),
        ("größe", "\"ö\" at position 3 is invalid: names with characters other than"),
        ("name == #", "\"#\" at position 9 is invalid"),
        ("name & name", "expected an operator or the end at position 6"),
        ("name == 26095", "the number at position 9 must be in backticks: `26095`"),
        ("name == 'x", "a raw string at position 9 is invalid: it has no end"),
        ("name == 'x\\'", "a raw string at position 9 is invalid: it has no end"),
        ("name == `1", "a literal at position 9 is invalid: it has no end"),
        ("\"name", "a quoted name at position 1 is invalid: it has no end"),
        ("name == `x`", "a literal at position 9 is invalid: it must be JSON, in which strings have double quotes"),
        ("name == ``", "a literal at position 9 is invalid"), ("`1 2`", "a literal at position 1 is invalid"),
        ("\"\\x\"", "a quoted name at position 1 is invalid"), ("\"\n\"", "a quoted name at position 1 is invalid"),
        ("data[99999999999999999999]", "an index at position 6 is invalid: it must not exceed 64 bits"),
        ("!headers.bool", "the path after \"!\" at position 1 must be in parentheses: !(a.b)"),
        ("name && !!a[0].b", "the path after \"!\" at position 10 must be in parentheses: !(a.b)"),
        ("data[*]", "\"*\" at position 6 is a projection, which filters do not support"),
        ("*", "\"*\" at position 1 is a projection"), ("headers.*", "\"*\" at position 9 is a projection"),
        ("data[]", "\"]\" at position 6 is a projection"), ("data[?a]", "\"?\" at position 6 is a projection"),
        ("data[0:1]", "\":\" at position 7 is a slice"), ("data[:1]", "\":\" at position 6 is a slice"),
        ("[name, id]", "\"name\" at position 2 is a multi-select"),
        ("{a: name}", "\"{\" at position 1 is a multi-select"),
        ("[@]", "\"@\" at position 2 is a multi-select"), ("[[0]]", "\"[\" at position 2 is a multi-select"),
        ("data.[a]", "\"[\" at position 6 is a multi-select"), ("data.{a: b}", "\"{\" at position 6 is a multi-select"),
        ("abs(&name)", "\"&\" at position 5 is an expression reference"),
    ])
    func `an invalid filter is refused with the position and the reason`(expression: String, message: String) throws {
        let refusal = try #require(self.refusal(of: expression))
        #expect(refusal.code == 40003 && refusal.statusCode == 400)
        #expect(refusal.message.hasPrefix("filter: \(message)"), "\(refusal.message)")
    }

    @Test func `an expression that is too long is refused, whatever it contains`() throws {
        #expect(refusal(of: "'\(String(repeating: "x", count: 4094))'") == nil)
        for long in [String(repeating: "x", count: 4097), String(repeating: "é", count: 2049)] {
            #expect(refusal(of: long)?.message == "filter: the expression must not exceed 4096 bytes")
        }
    }

    @Test(arguments: [("(", ")"), ("!", ""), ("!(", ")"), ("abs(", ")"), ("a.type(", ")"), ("a == (b && !(", "))")])
    func `nesting is limited`(opening: String, closing: String) {
        // Pairs nest twice.
        let levels = opening.count { "(!".contains($0) }
        func nested(_ count: Int) -> String {
            String(repeating: opening, count: count) + "a" + String(repeating: closing, count: count)
        }
        #expect(refusal(of: nested(64 / levels)) == nil)
        let error = refusal(of: nested(64 / levels + 1))
        #expect(error?.message.hasPrefix("filter: the expression is nested deeper than 64 at position") == true)
        #expect(refusal(of: String(repeating: opening, count: 4096 / opening.count)) != nil)
    }

    @Test(arguments: [
        ("a", ".a"), ("a", "[0]"), ("a", "|a"), ("a", "||a"), ("`1`", "&&a"), ("a", "==a"), ("a", ".type(@)"),
        ("`[[]]`", "[0]"),
    ])
    func `a long expression is evaluated without deep recursion`(first: String, rest: String) throws {
        let count = (FilterExpression.maximumLength - first.utf8.count) / rest.utf8.count
        let filter = try FilterExpression(first + String(repeating: rest, count: count))
        #expect(filter.result(for: ["a": ["a": 1]]) != nil)
    }

    /// The worst case of a naive search, which takes many minutes.
    @Test(.timeLimit(.minutes(1))) func `a search in a large string takes linear time`() throws {
        let call = "contains(data, headers.part)"
        let filter = try FilterExpression(Array(repeating: call, count: 100).joined(separator: "||"))
        let data = String(repeating: "a", count: 65_536)
        let part = String(repeating: "a", count: 32_768) + "b" + String(repeating: "a", count: 16_384)
        #expect(filter.result(for: ["data": .string(data), "headers": ["part": .string(part)]]) == false)
    }

    @Test func `a search finds exactly the parts of a string`() {
        var random = SeededRandom(seed: 1)
        func bytes(_ maximum: Int) -> [UInt8] {
            (0..<Int.random(in: 0...maximum, using: &random)).map { _ in UInt8.random(in: 0...1, using: &random) }
        }
        for _ in 0..<2000 {
            let (whole, part) = (bytes(16), bytes(5))
            let isPart = whole.indices.contains { whole[$0...].starts(with: part) } || part.isEmpty
            #expect(whole.containsRun(part) == isPart, "\(whole), \(part)")
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `random expressions are refused or evaluated, never more`(seed: UInt64) {
        let tokens = [
            "name", "headers", ".", ".", "[0]", "[", "]", "(", ")", "==", "<", ">=", "&&", "||", "!", "|", "@", "`1`",
            "`[1]`", "`", "'x'", "'", "\"", "\\", "length(", "contains(", "not_null(", ",", "-1", "*", "{", "&", "?",
            "=",
            " ", "é", "😀", "\0", "\n",
        ]
        var random = SeededRandom(seed: seed)
        var accepted = 0
        for _ in 0..<4000 {
            let count = Int.random(in: 1...12, using: &random)
            let text = (0..<count).map { _ in tokens.randomElement(using: &random) ?? "" }.joined()
            do throws(Refusal) {
                let filter = try FilterExpression(text)
                accepted += 1
                let result = filter.result(for: ["name": "x", "headers": ["x": 1]])
                #expect(filter.matches(["name": "x", "headers": ["x": 1]]) == (result?.isTruthy ?? false), "\(text)")
            } catch {
                #expect(error.code == 40003 && error.message.hasPrefix("filter: "), "\(text): \(error.message)")
            }
        }
        #expect(accepted > 50)
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `random valid expressions obey the laws of logic`(seed: UInt64) throws {
        var generator = ExpressionGenerator(random: SeededRandom(seed: seed))
        let message: WireValue = ["a": 1, "b": "text", "c": ["a": true, "b": [1, "x"]], "d": []]
        for _ in 0..<500 {
            let (left, right) = (generator.expression(depth: 4), generator.expression(depth: 4))
            func result(_ text: String) throws -> WireValue? { try FilterExpression(text).result(for: message) }
            guard let first = try result(left), let second = try result(right) else { continue }
            let isBoth = first.isTruthy && second.isTruthy
            let isEither = first.isTruthy || second.isTruthy
            #expect(try result("(\(left)) | @") == first, "\(left)")
            #expect(try result("!(\(left))") == .bool(!first.isTruthy), "\(left)")
            #expect(try result("(\(left)) && (\(right))")?.isTruthy == isBoth, "\(left), \(right)")
            #expect(try result("!(!(\(left)) || !(\(right)))") == .bool(isBoth), "\(left), \(right)")
            #expect(try result("(\(left)) || (\(right))")?.isTruthy == isEither, "\(left), \(right)")
            #expect(try result("(\(left)) == (\(right))") == .bool(first.isIdentical(to: second)), "\(left), \(right)")
            #expect(try result("(\(left)) != (\(right))") == .bool(!first.isIdentical(to: second)), "\(left), \(right)")
        }
    }
}

/// Generates valid expressions.
private struct ExpressionGenerator {
    var random: SeededRandom

    mutating func expression(depth: Int) -> String {
        let leaves = [
            "a", "b", "c", "d", "@", "c.a", "c.b[-1]", "c.\"b\"[0]", "missing", "`1`", "`null`", "'text'", "`[]`",
        ]
        guard depth > 0, Int.random(in: 0..<5, using: &random) > 0 else {
            return leaves.randomElement(using: &random) ?? "a"
        }
        func operand() -> String { expression(depth: depth - 1) }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return "!(\(operand()))"
        case 1: return "(\(operand())) | \(operand())"
        case 2: return "type(\(operand()))"
        case 3: return "not_null(\(operand()), \(operand()))"
        case 4: return "contains(\(operand()), \(operand()))"
        default:
            let symbol = ["==", "!=", "<", ">=", "&&", "||"].randomElement(using: &random) ?? "=="
            return "(\(operand())) \(symbol) (\(operand()))"
        }
    }
}
