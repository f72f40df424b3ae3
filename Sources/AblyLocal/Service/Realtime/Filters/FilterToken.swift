import AblyPlatform

/// A token of a filter expression.
struct FilterToken: Sendable {
    /// What a token is.
    enum Kind: Sendable, Hashable {
        /// An unquoted identifier: a member, or a function before a parenthesis.
        case name(String)
        /// An identifier in double quotes.
        case quotedName(String)
        /// An index in brackets.
        case number(Int)
        /// A JSON value in backticks or a raw string in single quotes.
        case literal(WireValue)
        /// An operator or a bracket.
        case symbol(Symbol)
        /// The end of the expression.
        case end
    }

    /// The operators and brackets of JMESPath, including those that filters do not support, for the sake of errors.
    enum Symbol: String, Sendable, Hashable, CaseIterable {
        case dot = "."
        case comma = ","
        case colon = ":"
        case current = "@"
        case star = "*"
        case ampersand = "&"
        case leftParenthesis = "("
        case rightParenthesis = ")"
        case leftBracket = "["
        case rightBracket = "]"
        case leftBrace = "{"
        case rightBrace = "}"
        case question = "?"
        case not = "!"
        case pipe = "|"
        case or = "||"
        case and = "&&"
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        /// The comparison that the symbol stands for.
        var comparison: FilterComparison? { FilterComparison(rawValue: rawValue) }
    }

    let kind: Kind
    /// Its place in the expression, in characters from 1.
    let position: Int
    /// The token as written.
    let text: String

    /// The error if another token is necessary in its place.
    ///
    /// - Parameter expectation: What is valid there.
    func refusal(expected expectation: String) -> Refusal {
        let found = kind == .end ? "the end" : "\"\(text.prefix(40))\""
        return .badFilter("expected \(expectation) at position \(position), found \(found)")
    }
}
