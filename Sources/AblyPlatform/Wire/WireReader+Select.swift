extension WireReader {
    /// Finds the alternative of a `oneOf` or `anyOf` that the value at the cursor is. Looks at the value's kind, and where
    /// that does not decide, at its own keys or its first element, once for all alternatives; the cursor stays.
    ///
    /// - Parameters:
    ///   - shapes: What the alternatives look like, in the document's order.
    ///   - name: The name of the type, for the error.
    /// - Returns: The index of the alternative that fits best.
    /// - Throws: ``WireError`` with ``WireError/Problem/noAlternative(of:)`` where none fits.
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

/// What a value looks like from outside.
indirect enum WireGlimpse: Sendable, Hashable {
    case null
    case bool
    case integer
    case double
    /// A string, with its text where an alternative lists values.
    case string(String?)
    case bytes
    /// An array, with its first element.
    case array(WireGlimpse?)
    /// An object, with its keys and the strings under those that an alternative has a constant for.
    case object(keys: Set<String>, strings: [String: String])

    /// Looks at the value at the cursor, as far as the shapes make a difference.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    init<Reader: WireReader>(of reader: inout Reader, wanting shapes: [WireShape]) throws(WireError) {
        switch try reader.peekKind() {
        case .null: self = .null
        case .bool: self = .bool
        case .integer: self = .integer
        case .double: self = .double
        case .bytes: self = .bytes
        case .string:
            self = .string(shapes.contains(where: \.listsValues) ? try reader.readString() : nil)
        case .array:
            var array = try reader.beginArray()
            let elements = shapes.flatMap(\.elements)
            if elements.isEmpty {
                self = .array(nil)
            } else {
                self = .array(
                    try reader.nextElement(in: &array) ? try WireGlimpse(of: &reader, wanting: elements) : nil)
            }
        case .object:
            var keys: Set<String> = []
            var strings: [String: String] = [:]
            let constants = shapes.reduce(into: Set<String>()) { $0.formUnion($1.constantKeys) }
            var object = try reader.beginObject()
            while let key = try reader.nextKey(in: &object) {
                keys.insert(key)
                if constants.contains(key), try reader.peekKind() == .string {
                    strings[key] = try reader.readString()
                } else {
                    try reader.skipValue()
                }
            }
            self = .object(keys: keys, strings: strings)
        }
    }
}
