extension JSONReader {
    @inline(__always)
    public mutating func beginArray() throws(WireError) -> WireContainer {
        guard beginValue() == UInt8(ascii: "[") else { throw mismatch(expected: "an array") }
        return try beginContainer()
    }

    @inline(__always)
    public mutating func beginObject() throws(WireError) -> WireContainer {
        guard beginValue() == UInt8(ascii: "{") else { throw mismatch(expected: "an object") }
        return try beginContainer()
    }

    @inline(__always)
    private mutating func beginContainer() throws(WireError) -> WireContainer {
        guard depth < Self.maximumDepth else { throw failure(.tooDeep(limit: Self.maximumDepth)) }
        depth += 1
        cursor += 1
        return WireContainer(start: begun - start)
    }

    /// Closes the array or object.
    @inline(__always)
    private mutating func endContainer(_ container: WireContainer) {
        cursor += 1
        depth -= 1
        begun = start + container.start
    }

    @inline(__always)
    public mutating func nextElement(in array: inout WireContainer) throws(WireError) -> Bool {
        skipWhitespace()
        let byte = cursor < end ? cursor.pointee : 0
        if array.isFirst {
            array.isFirst = false
            if byte != UInt8(ascii: "]") { return true }
        } else if byte == UInt8(ascii: ",") {
            cursor += 1
            return true
        }
        guard byte == UInt8(ascii: "]") else { throw unexpected("',' or ']'") }
        endContainer(array)
        return false
    }

    /// Moves to the quotation mark of the next key; false at the end of the object, which is consumed.
    @inline(__always)
    private mutating func moveToKey(in object: inout WireContainer) throws(WireError) -> Bool {
        skipWhitespace()
        var byte = cursor < end ? cursor.pointee : 0
        if object.isFirst {
            object.isFirst = false
            if byte == UInt8(ascii: "}") {
                endContainer(object)
                return false
            }
        } else if byte == UInt8(ascii: ",") {
            cursor += 1
            skipWhitespace()
            byte = cursor < end ? cursor.pointee : 0
        } else if byte == UInt8(ascii: "}") {
            endContainer(object)
            return false
        } else {
            throw unexpected("',' or '}'")
        }
        guard byte == UInt8(ascii: "\"") else { throw unexpected("a key") }
        return true
    }

    /// Moves over the colon after a key.
    @inline(__always)
    mutating func skipColon() throws(WireError) {
        skipWhitespace()
        guard cursor < end, cursor.pointee == UInt8(ascii: ":") else { throw unexpected("':'") }
        cursor += 1
    }

    /// The index of the key at the cursor, or -1; moves over key and colon.
    @inline(__always)
    private mutating func readKeyIndex(expected: Int, of table: WireKeyTable) throws(WireError) -> Int {
        if expected < table.count {
            let needle = table.json + expected
            // The byte before the key belongs to the input: an object is open.
            if needle.matches(cursor - 1, available: end - cursor + 1, ignoringFirst: true) {
                cursor += needle.pointee.count - 1
                return expected
            }
        }
        return try findKeyIndex(of: table)
    }

    /// Fast path: moves over a comma, the key and the colon if they follow without whitespace.
    @inline(__always)
    private mutating func skipKey(_ index: Int, in object: inout WireContainer, of table: WireKeyTable) -> Bool {
        let needle = table.json + index
        // The first key is preceded by a brace instead of a comma.
        let key = object.isFirst ? cursor - 1 : cursor
        guard needle.matches(key, available: end - key, ignoringFirst: object.isFirst), object.insert(index) else {
            return false
        }
        cursor = key + needle.pointee.count
        object.isFirst = false
        object.expected = index &+ 1
        return true
    }

    private mutating func findKeyIndex(of table: WireKeyTable) throws(WireError) -> Int {
        let key = cursor + 1
        let span = try scanString()
        var index = -1
        if span.hasEscapes {
            var name = try string(in: span)
            index = name.withUTF8 { utf8 in
                guard let base = utf8.baseAddress else { return table.names.firstIndex(of: "") ?? -1 }
                return table.index(of: base, count: utf8.count, available: utf8.count)
            }
        } else {
            if span.hasNonASCII { try validate(span) }
            index = table.index(of: key, count: span.end - key, available: end - key)
        }
        try skipColon()
        return index
    }

    @_spi(Generated)
    @inline(__always)
    public mutating func nextField(
        in object: inout WireContainer, of keys: WireKeys
    ) throws(WireError) -> Int? {
        let table = keys.table
        let expected = object.expected
        if expected < table.count, skipKey(expected, in: &object, of: table) { return expected }
        return try findField(in: &object, of: table)
    }

    @inline(never)
    private mutating func findField(
        in object: inout WireContainer, of table: WireKeyTable
    ) throws(WireError) -> Int? {
        if !object.isFirst, cursor < end, cursor.pointee == UInt8(ascii: "}") {
            endContainer(object)
            return nil
        }
        // The expected key was not found: it may be absent, and so may the next ones.
        var index = object.expected &+ 1
        while index < table.near(object.expected) {
            if skipKey(index, in: &object, of: table) { return index }
            index &+= 1
        }
        return try findAnyField(in: &object, of: table)
    }

    @inline(never)
    private mutating func findAnyField(
        in object: inout WireContainer, of table: WireKeyTable
    ) throws(WireError) -> Int? {
        while try moveToKey(in: &object) {
            let key = cursor
            let index = try readKeyIndex(expected: object.expected, of: table)
            if index >= 0 {
                guard object.insert(index) else { throw duplicate(table.names[index], at: key) }
                object.expected = index + 1
                return index
            }
            try skipValue()
        }
        return nil
    }

    @_spi(Generated)
    public mutating func nextFieldOrKey(
        in object: inout WireContainer, of keys: WireKeys
    ) throws(WireError) -> WireField? {
        guard try moveToKey(in: &object) else { return nil }
        let key = cursor
        let index = try readKeyIndex(expected: object.expected, of: keys.table)
        if index >= 0 {
            guard object.insert(index) else { throw duplicate(keys.names[index], at: key) }
            object.expected = index + 1
            return .known(index)
        }
        var again = self
        again.cursor = key
        let name = try again.string(in: again.scanString())
        guard object.insert(name) else { throw duplicate(name, at: key) }
        return .other(name)
    }

    public mutating func nextKey(in object: inout WireContainer) throws(WireError) -> String? {
        guard try moveToKey(in: &object) else { return nil }
        begun = cursor
        let name = try string(in: scanString())
        try skipColon()
        return name
    }

    @inline(never)
    private func duplicate(_ name: String, at key: UnsafePointer<UInt8>) -> WireError {
        failure(.duplicateKey(name), at: key)
    }
}
