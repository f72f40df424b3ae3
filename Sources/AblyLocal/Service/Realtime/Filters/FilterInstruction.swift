import AblyPlatform

/// A step of a compiled filter: operands are on a stack, and the result replaces them.
///
/// A flat list instead of a tree, so that neither evaluating nor releasing a long expression needs a deep call stack.
enum FilterInstruction: Sendable, Hashable {
    /// Pushes the current node.
    case current
    /// Pushes a literal.
    case literal(WireValue)
    /// Replaces an object by its member of this name, any other value by null.
    case member(String)
    /// Replaces an array by an element, counted from the end if the index is negative; any other value by null.
    case element(Int)
    /// Replaces a value by false if it is truthy, otherwise by true.
    case not
    /// Replaces two values by the result of a comparison.
    case compare(FilterComparison)
    /// Continues at an index if the value is falsy; otherwise drops it and proceeds to the right side of `&&`.
    case and(end: Int)
    /// Continues at an index if the value is truthy; otherwise drops it and proceeds to the right side of `||`.
    case or(end: Int)
    /// Makes the value the current node, for the right side of a pipe or of a subexpression.
    case enter
    /// Restores the previous current node.
    case leave
    /// Replaces the arguments by the result of a function.
    case call(FilterFunction, argumentCount: Int)
}

/// A comparison of two values.
enum FilterComparison: String, Sendable, Hashable, CaseIterable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// The result: `==` and `!=` compare any values, the others only numbers and are null otherwise (specification of
    /// JMESPath, "Comparison Operators").
    func result(_ left: WireValue, _ right: WireValue) -> WireValue {
        switch self {
        case .equal: return .bool(left.isIdentical(to: right))
        case .unequal: return .bool(!left.isIdentical(to: right))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            // As integers if possible: a `Double` does not distinguish large ones.
            if case .int(let left) = left, case .int(let right) = right { return .bool(holds(left, right)) }
            guard let left = left.doubleValue, let right = right.doubleValue else { return .null }
            return .bool(holds(left, right))
        }
    }

    private func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
        switch self {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
