import AblyPlatform

/// Compiles the tokens of a filter expression.
///
/// A recursive-descent parser with a method for each level of precedence, from `|` (the weakest) over `||`, `&&` and
/// comparisons to `!` and paths. Only parentheses, function calls and negations recurse, up to
/// ``FilterExpression/maximumDepth``.
struct FilterParser {
    private let tokens: [FilterToken]
    private var next = 0
    private var depth = 0
    private var instructions: [FilterInstruction] = []

    /// - Parameter tokens: The tokens of the expression, with ``FilterToken/Kind/end`` as the last one.
    init(_ tokens: [FilterToken]) { self.tokens = tokens }

    /// Compiles the whole expression.
    ///
    /// - Throws: 40003 with the position of the first token that is not valid.
    mutating func parse() throws(Refusal) -> [FilterInstruction] {
        try pipe()
        guard token.kind == .end else { throw token.refusal(expected: "an operator or the end") }
        return instructions
    }

    // MARK: Operators

    private mutating func pipe() throws(Refusal) {
        try or()
        while skip(.pipe) {
            instructions.append(.enter)
            try or()
            instructions.append(.leave)
        }
    }

    private mutating func or() throws(Refusal) {
        try and()
        while skip(.or) {
            let jump = reserve()
            try and()
            instructions[jump] = .or(end: instructions.count)
        }
    }

    private mutating func and() throws(Refusal) {
        try comparison()
        while skip(.and) {
            let jump = reserve()
            try comparison()
            instructions[jump] = .and(end: instructions.count)
        }
    }

    private mutating func comparison() throws(Refusal) {
        try operand()
        while case .symbol(let symbol) = token.kind, let comparison = symbol.comparison {
            next += 1
            try operand()
            instructions.append(.compare(comparison))
        }
    }

    /// A place for a jump whose destination is not known yet.
    private mutating func reserve() -> Int {
        instructions.append(.and(end: 0))
        return instructions.count - 1
    }

    // MARK: Operands

    private mutating func operand() throws(Refusal) {
        guard token.kind != .symbol(.not) else { return try negation() }
        try primary()
        while true {
            if try index() { continue }
            guard try subexpression() else { return }
        }
    }

    private mutating func negation() throws(Refusal) {
        let start = token
        next += 1
        try descend(at: start)
        defer { depth -= 1 }
        if token.kind == .symbol(.not) {
            try negation()
        } else {
            try primary()
            while try index() {}
        }
        // JMESPath's implementations negate only the first name of a path, whose members are then always null.
        guard token.kind != .symbol(.dot) else {
            throw .badFilter("the path after \"!\" at position \(start.position) must be in parentheses: !(a.b)")
        }
        instructions.append(.not)
    }

    private mutating func primary() throws(Refusal) {
        let start = token
        next += 1
        switch start.kind {
        case .name(let name):
            if token.kind == .symbol(.leftParenthesis) { return try call(name, at: start) }
            instructions += [.current, .member(name)]
        case .quotedName(let name): instructions += [.current, .member(name)]
        case .literal(let value): instructions.append(.literal(value))
        case .symbol(.current): instructions.append(.current)
        case .symbol(.leftParenthesis):
            try descend(at: start)
            defer { depth -= 1 }
            try pipe()
            try expect(.rightParenthesis, or: "an operator")
        case .symbol(.leftBracket):
            next -= 1
            instructions.append(.current)
            _ = try index()
        case .symbol(.leftBrace): throw unsupported("a multi-select", start)
        case .symbol(.star): throw unsupported("a projection", start)
        case .symbol(.ampersand): throw unsupported("an expression reference", start)
        case .number: throw .badFilter("the number at position \(start.position) must be in backticks: `\(start.text)`")
        case .symbol, .end: throw start.refusal(expected: "a name, a literal, a function or \"(\"")
        }
    }

    /// Compiles an index in brackets, if there is one.
    private mutating func index() throws(Refusal) -> Bool {
        guard skip(.leftBracket) else { return false }
        let start = token
        next += 1
        switch start.kind {
        case .number(let index):
            if token.kind == .symbol(.colon) { throw unsupported("a slice", token) }
            try expect(.rightBracket)
            instructions.append(.element(index))
        case .symbol(.colon): throw unsupported("a slice", start)
        case .symbol(.star), .symbol(.question), .symbol(.rightBracket): throw unsupported("a projection", start)
        case .name, .quotedName, .literal, .symbol(.current), .symbol(.leftBracket), .symbol(.leftBrace):
            throw unsupported("a multi-select", start)
        case .symbol, .end: throw start.refusal(expected: "an index")
        }
        return true
    }

    /// Compiles a member or a function call after a dot, if there is one.
    private mutating func subexpression() throws(Refusal) -> Bool {
        guard skip(.dot) else { return false }
        let start = token
        next += 1
        switch start.kind {
        case .name(let name) where token.kind == .symbol(.leftParenthesis):
            instructions.append(.enter)
            try call(name, at: start)
            instructions.append(.leave)
        case .name(let name), .quotedName(let name): instructions.append(.member(name))
        case .symbol(.star): throw unsupported("a projection", start)
        case .symbol(.leftBracket), .symbol(.leftBrace): throw unsupported("a multi-select", start)
        case .symbol, .number, .literal, .end: throw start.refusal(expected: "a name")
        }
        return true
    }

    /// Compiles the arguments and the call of a function, from the opening parenthesis.
    private mutating func call(_ name: String, at start: FilterToken) throws(Refusal) {
        guard let function = FilterFunction(rawValue: name) else {
            let known = FilterFunction.allCases.map(\.rawValue).joined(separator: ", ")
            throw start.refusal(expected: "a function of filters (\(known))")
        }
        next += 1
        try descend(at: start)
        defer { depth -= 1 }
        var count = 0
        if token.kind != .symbol(.rightParenthesis) {
            repeat {
                try pipe()
                count += 1
            } while skip(.comma)
        }
        try expect(.rightParenthesis, or: "\",\"")
        guard function.arity.contains(count) else {
            let minimum = function.arity.lowerBound
            let valid = "\(minimum) argument\(minimum == 1 ? "" : "s")\(function == .notNull ? " or more" : "")"
            throw .badFilter("\(name) at position \(start.position) must have \(valid), not \(count)")
        }
        instructions.append(.call(function, argumentCount: count))
    }

    // MARK: Tokens

    /// The next token. After the last one, the end, it remains the end.
    private var token: FilterToken { tokens[min(next, tokens.count - 1)] }

    /// Consumes the next token if it is this symbol.
    private mutating func skip(_ symbol: FilterToken.Symbol) -> Bool {
        guard token.kind == .symbol(symbol) else { return false }
        next += 1
        return true
    }

    private mutating func expect(_ symbol: FilterToken.Symbol, or alternative: String? = nil) throws(Refusal) {
        let expectation = "\"\(symbol.rawValue)\"" + (alternative.map { " or \($0)" } ?? "")
        guard skip(symbol) else { throw token.refusal(expected: expectation) }
    }

    /// Begins a nested part of the expression; the caller ends it.
    ///
    /// - Throws: 40003 with the position of its first token if it is nested too deeply.
    private mutating func descend(at start: FilterToken) throws(Refusal) {
        guard depth < FilterExpression.maximumDepth else {
            throw .badFilter(
                "the expression is nested deeper than \(FilterExpression.maximumDepth) at position \(start.position)")
        }
        depth += 1
    }

    private func unsupported(_ construct: String, _ token: FilterToken) -> Refusal {
        .badFilter("\"\(token.text)\" at position \(token.position) is \(construct), which filters do not support")
    }
}
