import AblyPlatform

/// The evaluation of a compiled filter on one message.
struct FilterMachine {
    /// The current node, `@`.
    private var current: WireValue
    /// The nodes that were current outside the pipes and subexpressions being evaluated.
    private var outer: [WireValue] = []
    /// Operands and results. Never empty when an operand is needed: the parser emits operands before their operator,
    /// and jumps only lead past the right side of `&&` and `||`.
    private var stack: [WireValue] = []

    private init(_ value: WireValue) { current = value }

    /// Evaluates an expression. Jumps only lead forward, so each instruction runs at most once.
    ///
    /// - Returns: The result, or nil if a function received an argument of an invalid type.
    static func run(_ instructions: [FilterInstruction], on value: WireValue) -> WireValue? {
        var machine = Self(value)
        var next = 0
        while next < instructions.count {
            guard let following = machine.perform(instructions[next], at: next) else { return nil }
            next = following
        }
        return machine.stack.last
    }

    /// Performs an instruction.
    ///
    /// - Returns: The index of the following instruction, or nil if a function failed.
    private mutating func perform(_ instruction: FilterInstruction, at index: Int) -> Int? {
        switch instruction {
        case .current: stack.append(current)
        case .literal(let value): stack.append(value)
        case .member(let name): stack.append(stack.removeLast().member(name))
        case .element(let index): stack.append(stack.removeLast().element(index))
        case .not: stack.append(.bool(!stack.removeLast().isTruthy))
        case .compare(let comparison):
            let right = stack.removeLast()
            stack.append(comparison.result(stack.removeLast(), right))
        case .and(let end):
            if stack.last?.isTruthy == false { return end }
            stack.removeLast()
        case .or(let end):
            if stack.last?.isTruthy == true { return end }
            stack.removeLast()
        case .enter:
            outer.append(current)
            current = stack.removeLast()
        case .leave: current = outer.removeLast()
        case .call(let function, let count):
            guard let result = function.result(Array(stack.suffix(count))) else { return nil }
            stack.removeLast(count)
            stack.append(result)
        }
        return index + 1
    }
}
