import AblyPlatform

/// The filter of a derived channel, `[filter=<base64>]name`: a JMESPath expression that selects messages.
///
/// Implements <https://jmespath.org/specification.html> as far as it concerns a single message: identifiers, indexes,
/// comparisons, `&&`, `||`, `!`, pipes, literals, and the functions of ``FilterFunction``. Projections, slices and
/// multi-selects are refused. They create new values, whose number can grow exponentially with the length of an
/// expression; without them, each part of an expression is evaluated at most once for a message.
struct FilterExpression: Sendable {
    /// The expression as received.
    let text: String
    private let instructions: [FilterInstruction]

    /// The maximum length of an expression, in bytes of UTF-8.
    static let maximumLength = 4096
    /// The maximum nesting of parentheses, function calls and negations.
    static let maximumDepth = 64

    /// Parses an expression.
    ///
    /// - Throws: 40003 if it is too long, nested too deeply, invalid, or uses an unsupported part of JMESPath; the
    ///   message says at which position, in characters from 1, and what is valid there.
    init(_ text: String) throws(Refusal) {
        guard text.utf8.count <= Self.maximumLength else {
            throw .badFilter("the expression must not exceed \(Self.maximumLength) bytes")
        }
        self.text = text
        var lexer = FilterLexer(text)
        var parser = FilterParser(try lexer.tokens())
        instructions = try parser.parse()
    }

    /// Parses the value of the qualifier `filter`.
    ///
    /// - Parameter base64: The expression in base64, of either alphabet.
    /// - Throws: 40003, as `init(_:)`, and if the string is not base64 of UTF-8.
    init(base64: String) throws(Refusal) {
        guard let bytes = Base64.bytes(base64), let text = String(validating: bytes, as: UTF8.self) else {
            throw .badFilter("must be a JMESPath expression in base64")
        }
        try self.init(text)
    }

    /// Whether a message passes the filter: whether the result of the expression is true in JMESPath's sense, which is
    /// neither null nor false nor empty. A message that leads to an error does not pass.
    ///
    /// - Parameter message: An object with the message's `name`, its `headers`, and so on.
    func matches(_ message: WireValue) -> Bool { result(for: message)?.isTruthy ?? false }

    /// Evaluates the expression.
    ///
    /// - Returns: The result, or nil if a function received an argument of an invalid type.
    func result(for message: WireValue) -> WireValue? { FilterMachine.run(instructions, on: message) }
}

extension Refusal {
    /// 40003: invalid filter of a derived channel.
    static func badFilter(_ message: String) -> Self { .badParameter("filter", message) }
}
