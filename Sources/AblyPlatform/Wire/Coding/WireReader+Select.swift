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
    public mutating func select(_ shapes: [WireShape], for name: String) throws(WireError) -> Int {
        let bookmark = self
        defer { self = bookmark }
        let kind = try peekKind()
        var candidates: [Int] = []
        for index in shapes.indices where shapes[index].admits(kind) { candidates.append(index) }
        if candidates.count == 1 { return candidates[0] }
        if !candidates.isEmpty {
            let glimpse = try WireGlimpse(of: &self, wanting: candidates.map { shapes[$0] })
            var best: (index: Int, fit: WireFit)?
            for index in candidates {
                guard let fit = shapes[index].fit(glimpse) else { continue }
                if let current = best, !(current.fit < fit) { continue }
                best = (index, fit)
            }
            if let best { return best.index }
        }
        if let any = shapes.firstIndex(where: \.isAny) { return any }
        self = bookmark
        _ = try peekKind()
        throw error(.noAlternative(of: name))
    }
}
