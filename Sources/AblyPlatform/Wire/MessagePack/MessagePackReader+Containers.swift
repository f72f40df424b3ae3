extension MessagePackReader {
    @inline(__always)
    public mutating func beginArray() throws(WireError) -> WireContainer {
        let byte = beginValue()
        let count: Int
        switch byte {
        case 0x90...0x9F:
            cursor += 1
            count = Int(byte & 0x0F)
        case 0xDC: count = Int(try readNumber(UInt16.self))
        case 0xDD: count = Int(try readNumber(UInt32.self))
        default: throw mismatch(expected: "an array")
        }
        return try beginContainer(count, values: count)
    }

    @inline(__always)
    public mutating func beginObject() throws(WireError) -> WireContainer {
        let byte = beginValue()
        let count: Int
        switch byte {
        case 0x80...0x8F:
            cursor += 1
            count = Int(byte & 0x0F)
        case 0xDE: count = Int(try readNumber(UInt16.self))
        case 0xDF: count = Int(try readNumber(UInt32.self))
        default: throw mismatch(expected: "an object")
        }
        return try beginContainer(count, values: count * 2)
    }

    /// - Parameter values: The announced number of values; each takes at least one byte.
    @inline(__always)
    private mutating func beginContainer(_ count: Int, values: Int) throws(WireError) -> WireContainer {
        guard depth < JSONReader.maximumDepth else { throw error(.tooDeep(limit: JSONReader.maximumDepth)) }
        guard values <= end - cursor else { throw error(.truncated) }
        depth += 1
        return WireContainer(start: begun - start, remaining: count)
    }

    /// Whether another element or member follows.
    @inline(__always)
    private mutating func next(in container: inout WireContainer) -> Bool {
        if container.remaining == 0 {
            depth -= 1
            begun = start + container.start
            return false
        }
        container.remaining -= 1
        return true
    }

    @inline(__always)
    public mutating func nextElement(in array: inout WireContainer) throws(WireError) -> Bool {
        next(in: &array)
    }

    /// Reads the key at the cursor as bytes.
    @inline(__always)
    private mutating func readKeyBytes() throws(WireError) -> UnsafeBufferPointer<UInt8> {
        let byte = beginValue()
        let count: Int
        switch byte {
        case 0xA0...0xBF:
            cursor += 1
            count = Int(byte & 0x1F)
        case 0xD9, 0xC4: count = Int(try readNumber(UInt8.self))
        case 0xDA, 0xC5: count = Int(try readNumber(UInt16.self))
        case 0xDB, 0xC6: count = Int(try readNumber(UInt32.self))
        default: throw mismatch(expected: "a key")
        }
        return UnsafeBufferPointer(start: try take(count), count: count)
    }

    private mutating func readKey() throws(WireError) -> String {
        let key = try readKeyBytes()
        return try string(at: cursor - key.count, count: key.count)
    }

    /// The index of the key at the cursor, or -1; moves over it.
    @inline(__always)
    private mutating func readKeyIndex(expected: Int, of table: WireKeyTable) throws(WireError) -> Int {
        var index = expected
        while index < table.near(expected) {
            let needle = table.messagePack + index
            if needle.matches(cursor, available: end - cursor) {
                begun = cursor
                cursor += needle.pointee.count
                return index
            }
            index &+= 1
        }
        return try findKeyIndex(of: table)
    }

    /// Fast path: moves over the expected key if it is next.
    @inline(__always)
    private mutating func skipExpectedKey(in object: inout WireContainer, of table: WireKeyTable) -> Bool {
        guard object.remaining > 0, object.expected < table.count else { return false }
        let needle = table.messagePack + object.expected
        guard needle.matches(cursor, available: end - cursor), object.insert(object.expected) else { return false }
        begun = cursor
        cursor += needle.pointee.count
        object.remaining &-= 1
        object.expected &+= 1
        return true
    }

    private mutating func findKeyIndex(of table: WireKeyTable) throws(WireError) -> Int {
        let key = try readKeyBytes()
        let first = cursor - key.count
        let index = table.index(of: first, count: key.count, available: end - first)
        if index < 0, UTF8Validation.firstInvalid(first, cursor) != nil { throw invalidUTF8(first, cursor) }
        return index
    }

    @_spi(Generated)
    @inline(__always)
    public mutating func nextField(
        in object: inout WireContainer, of keys: WireKeys
    ) throws(WireError) -> Int? {
        let table = keys.table
        if skipExpectedKey(in: &object, of: table) { return object.expected &- 1 }
        return try findField(in: &object, of: table)
    }

    @inline(never)
    private mutating func findField(
        in object: inout WireContainer, of table: WireKeyTable
    ) throws(WireError) -> Int? {
        while next(in: &object) {
            let index = try readKeyIndex(expected: object.expected, of: table)
            if index >= 0 {
                guard object.insert(index) else { throw duplicate(table.names[index]) }
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
        guard next(in: &object) else { return nil }
        let key = cursor
        let index = try readKeyIndex(expected: object.expected, of: keys.table)
        if index >= 0 {
            guard object.insert(index) else { throw duplicate(keys.names[index]) }
            object.expected = index + 1
            return .known(index)
        }
        cursor = key
        let name = try readKey()
        guard object.insert(name) else { throw duplicate(name) }
        return .other(name)
    }

    public mutating func nextKey(in object: inout WireContainer) throws(WireError) -> String? {
        next(in: &object) ? try readKey() : nil
    }

    /// An error at the key just read.
    @inline(never)
    private func duplicate(_ name: String) -> WireError { error(.duplicateKey(name)) }

    // MARK: - Skipping

    public mutating func skipValue() throws(WireError) {
        try skipValue(depth: depth)
    }

    /// Recursion is bounded by the maximum depth.
    private mutating func skipValue(depth: Int) throws(WireError) {
        let byte = beginValue()
        switch byte {
        case 0x00...0x7F, 0xE0...0xFF, 0xC0, 0xC2, 0xC3: cursor += 1
        case 0xA0...0xBF:
            cursor += 1
            try skipUTF8(Int(byte & 0x1F))
        case 0xD9: try skipUTF8(Int(try readNumber(UInt8.self)))
        case 0xDA: try skipUTF8(Int(try readNumber(UInt16.self)))
        case 0xDB: try skipUTF8(Int(try readNumber(UInt32.self)))
        case 0xC4: _ = try take(Int(try readNumber(UInt8.self)))
        case 0xC5: _ = try take(Int(try readNumber(UInt16.self)))
        case 0xC6: _ = try take(Int(try readNumber(UInt32.self)))
        case 0xCC, 0xD0: _ = try take(2)
        case 0xCD, 0xD1: _ = try take(3)
        case 0xCA, 0xCE, 0xD2: _ = try take(5)
        case 0xCB, 0xCF, 0xD3: _ = try take(9)
        // Extensions: the type byte and the data (1, 2, 4, 8 or 16 bytes, or preceded by a length).
        case 0xD4...0xD8: _ = try take(2 + 1 << Int(byte - 0xD4))
        case 0xC7: _ = try take(1 + Int(try readNumber(UInt8.self)))
        case 0xC8: _ = try take(1 + Int(try readNumber(UInt16.self)))
        case 0xC9: _ = try take(1 + Int(try readNumber(UInt32.self)))
        case 0x80...0x8F:
            cursor += 1
            try skipValues(Int(byte & 0x0F) * 2, depth: depth)
        case 0x90...0x9F:
            cursor += 1
            try skipValues(Int(byte & 0x0F), depth: depth)
        case 0xDC: try skipValues(Int(try readNumber(UInt16.self)), depth: depth)
        case 0xDD: try skipValues(Int(try readNumber(UInt32.self)), depth: depth)
        case 0xDE: try skipValues(Int(try readNumber(UInt16.self)) * 2, depth: depth)
        case 0xDF: try skipValues(Int(try readNumber(UInt32.self)) * 2, depth: depth)
        default: throw mismatch(expected: "a value")
        }
    }

    private mutating func skipValues(_ count: Int, depth: Int) throws(WireError) {
        guard depth < JSONReader.maximumDepth else { throw error(.tooDeep(limit: JSONReader.maximumDepth)) }
        guard count <= end - cursor else { throw error(.truncated) }
        for _ in 0..<count { try skipValue(depth: depth + 1) }
    }

    private mutating func skipUTF8(_ count: Int) throws(WireError) {
        let first = try take(count)
        if UTF8Validation.firstInvalid(first, cursor) != nil { throw invalidUTF8(first, cursor) }
    }
}
