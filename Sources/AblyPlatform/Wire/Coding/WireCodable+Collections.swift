extension Optional: WireDecodable where Wrapped: WireDecodable {
    /// Reads a value, or nil for null.
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self = try reader.readNull() ? .none : Wrapped(from: &reader)
    }

    public init(fromJSON reader: inout JSONReader) throws(WireError) {
        self = try reader.readNull() ? .none : Wrapped(fromJSON: &reader)
    }

    public init(fromMessagePack reader: inout MessagePackReader) throws(WireError) {
        self = try reader.readNull() ? .none : Wrapped(fromMessagePack: &reader)
    }
}

extension Optional: WireEncodable where Wrapped: WireEncodable {
    /// Writes the value, or null for nil.
    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        if let self { try self.write(to: &writer) } else { writer.writeNull() }
    }

    public func write(toJSON writer: inout JSONWriter) throws(WireError) {
        if let self { try self.write(toJSON: &writer) } else { writer.writeNull() }
    }

    public func write(toMessagePack writer: inout MessagePackWriter) throws(WireError) {
        if let self { try self.write(toMessagePack: &writer) } else { writer.writeNull() }
    }
}

extension Array: WireDecodable where Element: WireDecodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self = []
        var array = try reader.beginArray()
        while try reader.nextElement(in: &array) { append(try Element(from: &reader)) }
    }

    public init(fromJSON reader: inout JSONReader) throws(WireError) {
        self = []
        try readElements(from: &reader)
    }

    public init(fromMessagePack reader: inout MessagePackReader) throws(WireError) {
        self = []
        try readElements(from: &reader)
    }

    // Appending needs the array's type metadata. A mutating method receives it once; an initializer would look it up
    // for each element.

    @inline(never)
    private mutating func readElements(from reader: inout JSONReader) throws(WireError) {
        var array = try reader.beginArray()
        if reader.depth == 1 {
            guard try reader.nextElement(in: &array) else { return }
            let start = reader.offset
            let first = try Element(fromJSON: &reader)
            let room = Self.room(afterFirstOf: reader.offset - start, before: reader.end - reader.cursor)
            var isWhole = false
            self = try Self(unsafeUninitializedCapacity: room) { elements, count throws(WireError) in
                elements.initializeElement(at: 0, to: first)
                count = 1
                while count < room {
                    guard try reader.nextElement(in: &array) else {
                        isWhole = true
                        return
                    }
                    elements.initializeElement(at: count, to: try Element(fromJSON: &reader))
                    count += 1
                }
            }
            if isWhole { return }
        }
        while try reader.nextElement(in: &array) { append(try Element(fromJSON: &reader)) }
    }

    @inline(never)
    private mutating func readElements(from reader: inout MessagePackReader) throws(WireError) {
        var array = try reader.beginArray()
        if reader.depth == 1 {
            guard try reader.nextElement(in: &array) else { return }
            let start = reader.offset
            let first = try Element(fromMessagePack: &reader)
            let room = Self.room(afterFirstOf: reader.offset - start, before: reader.end - reader.cursor)
            var isWhole = false
            self = try Self(unsafeUninitializedCapacity: room) { elements, count throws(WireError) in
                elements.initializeElement(at: 0, to: first)
                count = 1
                while count < room {
                    guard try reader.nextElement(in: &array) else {
                        isWhole = true
                        return
                    }
                    elements.initializeElement(at: count, to: try Element(fromMessagePack: &reader))
                    count += 1
                }
            }
            if isWhole { return }
        }
        while try reader.nextElement(in: &array) { append(try Element(fromMessagePack: &reader)) }
    }

    /// The estimated number of elements, so that large ones are not moved repeatedly as the array grows.
    ///
    /// Only for an array that is the whole input: the length of a nested one is not known beforehand. The capacity is
    /// limited to a few times the rest of the input, whatever the first element is.
    ///
    /// - Parameters:
    ///   - length: Size of the first element in bytes.
    ///   - rest: Number of bytes after it.
    private static func room(afterFirstOf length: Int, before rest: Int) -> Int {
        let likely = rest / (length + 1) + 1
        let affordable = rest * 4 / Swift.max(MemoryLayout<Element>.stride, 1)
        return 1 + Swift.min(likely, affordable)
    }
}

extension Array: WireEncodable where Element: WireEncodable {
    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var array = writer.beginArray()
        for element in self {
            writer.nextElement(in: &array)
            try element.write(to: &writer)
        }
        writer.endArray(array)
    }

    public func write(toJSON writer: inout JSONWriter) throws(WireError) {
        try writer.writeArray(self) { element, writer throws(WireError) in try element.write(toJSON: &writer) }
    }

    public func write(toMessagePack writer: inout MessagePackWriter) throws(WireError) {
        try writer.writeArray(self) { element, writer throws(WireError) in try element.write(toMessagePack: &writer) }
    }
}

extension Dictionary: WireDecodable where Key == String, Value: WireDecodable {
    /// Reads an object.
    ///
    /// - Throws: ``WireError``, also if two keys are equal strings.
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self = [:]
        var object = try reader.beginObject()
        while let key = try reader.nextKey(in: &object) {
            if isEmpty { reserveCapacity(6) }
            if updateValue(try Value(from: &reader), forKey: key) != nil { throw reader.error(.duplicateKey(key)) }
        }
    }

    public init(fromJSON reader: inout JSONReader) throws(WireError) {
        self = [:]
        var object = try reader.beginObject()
        while let key = try reader.nextKey(in: &object) {
            // Most objects have a few members; growing one by one would cost more than decoding them.
            if isEmpty { reserveCapacity(6) }
            if updateValue(try Value(fromJSON: &reader), forKey: key) != nil {
                throw reader.error(.duplicateKey(key))
            }
        }
    }

    public init(fromMessagePack reader: inout MessagePackReader) throws(WireError) {
        self = [:]
        var object = try reader.beginObject()
        // The announced number is not trusted: it must not cause a large allocation.
        reserveCapacity(Swift.min(object.remaining, 32))
        while let key = try reader.nextKey(in: &object) {
            if updateValue(try Value(fromMessagePack: &reader), forKey: key) != nil {
                throw reader.error(.duplicateKey(key))
            }
        }
    }
}

extension Dictionary: WireEncodable where Key == String, Value: WireEncodable {
    /// Writes an object with sorted keys, so that equal dictionaries give equal bytes.
    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        for (key, value) in count > 1 ? sorted(by: { $0.key < $1.key }) : Array(self) {
            writer.writeKey(key, in: &object)
            try value.write(to: &writer)
        }
        writer.endObject(object)
    }

    public func write(toJSON writer: inout JSONWriter) throws(WireError) {
        var object = writer.beginObject()
        for (key, value) in count > 1 ? sorted(by: { $0.key < $1.key }) : Array(self) {
            writer.writeKey(key, in: &object)
            try value.write(toJSON: &writer)
        }
        writer.endObject(object)
    }

    public func write(toMessagePack writer: inout MessagePackWriter) throws(WireError) {
        var object = writer.beginObject()
        for (key, value) in count > 1 ? sorted(by: { $0.key < $1.key }) : Array(self) {
            writer.writeKey(key, in: &object)
            try value.write(toMessagePack: &writer)
        }
        writer.endObject(object)
    }
}
