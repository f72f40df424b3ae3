extension WireReader {
    /// Selects the alternative of a `oneOf` or `anyOf` that matches the value at the cursor. Examines the value's kind
    /// and, if that does not decide, its keys or its first element, as deep as the shapes go, in one pass for all
    /// alternatives. Does not move the cursor.
    ///
    /// - Parameters:
    ///   - shapes: The shapes of the alternatives, in the OpenAPI document's order.
    ///   - name: The name of the type, for the error.
    /// - Returns: The index of the best match.
    /// - Throws: ``WireError`` with ``WireError/Problem/noAlternative(of:)`` if nothing matches.
    @_spi(Generated)
    public mutating func select(_ shapes: [WireShape], for name: String) throws(WireError) -> Int {
        if let match = try bestMatch(shapes) { return match.index }
        _ = try peekKind()
        throw error(.noAlternative(of: name))
    }

    /// Selects an alternative like ``select(_:for:)``, for a type that also has a case for unknown values.
    ///
    /// - Parameter shapes: The shapes of the alternatives, in the OpenAPI document's order.
    /// - Returns: The index of the best match, or nil if nothing matches.
    /// - Throws: ``WireError`` if the input is malformed.
    @_spi(Generated)
    public mutating func selectKnown(_ shapes: [WireShape]) throws(WireError) -> Int? {
        try bestMatch(shapes)?.index
    }

    /// Reads a value that could not be decoded as the alternative selected, unless it matches an alternative completely,
    /// with all required members and constants.
    ///
    /// - Parameters:
    ///   - start: The reader before the value.
    ///   - failure: Why the value could not be decoded.
    ///   - shapes: The shapes of the alternatives.
    /// - Returns: The value.
    /// - Throws: `failure` if the value matches completely, so that the error says what is wrong with it.
    @_spi(Generated)
    public mutating func readUnknown(
        from start: Self, after failure: WireError, _ shapes: [WireShape]
    ) throws(WireError) -> WireValue {
        self = start
        if try bestMatch(shapes, examinesAll: true)?.isComplete == true { throw failure }
        return try WireValue(from: &self)
    }

    /// - Parameter examinesAll: Whether an alternative is examined even if it is the only one of the value's kind.
    private mutating func bestMatch(
        _ shapes: [WireShape], examinesAll: Bool = false
    ) throws(WireError) -> (index: Int, isComplete: Bool)? {
        let bookmark = self
        defer { self = bookmark }
        let kind = try peekKind()
        var candidates: [Int] = []
        for index in shapes.indices where shapes[index].admits(kind) { candidates.append(index) }
        if candidates.count == 1, !examinesAll { return (candidates[0], true) }
        if !candidates.isEmpty {
            let glimpse = try WireGlimpse(of: &self, wanting: candidates.map { shapes[$0] })
            var best: (index: Int, fit: WireFit)?
            for index in candidates {
                guard let fit = shapes[index].fit(glimpse) else { continue }
                if let current = best, !(current.fit < fit) { continue }
                best = (index, fit)
            }
            if let best { return (best.index, best.fit.isComplete && best.fit.kind > 0) }
        }
        return shapes.firstIndex(where: \.isAny).map { ($0, true) }
    }
}
