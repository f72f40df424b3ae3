extension WireValue: WireDecodable, WireEncodable {
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        switch try reader.peekKind() {
        case .null:
            _ = try reader.readNull()
            self = .null
        case .bool: self = .bool(try reader.readBool())
        case .integer: self = try Self.integer(from: &reader)
        case .double: self = try Self.double(from: &reader)
        case .string: self = .string(try reader.readString())
        case .bytes: self = .bytes(Bytes(try reader.readBytes()))
        case .array: self = .array(try [WireValue](from: &reader))
        case .object: self = .object(try [String: WireValue](from: &reader))
        }
    }

    /// Reads a number with a fraction or an exponent; one outside the range of `Double` keeps its digits.
    private static func double<Reader: WireReader>(from reader: inout Reader) throws(WireError) -> WireValue {
        let bookmark = reader
        do throws(WireError) {
            return .double(try reader.readDouble())
        } catch {
            guard case .numberOutOfRange = error.problem else { throw error }
            reader = bookmark
            return .number(try reader.readNumber())
        }
    }

    /// Reads an integer; one of more than 64 bits keeps its digits.
    private static func integer<Reader: WireReader>(from reader: inout Reader) throws(WireError) -> WireValue {
        let bookmark = reader
        do throws(WireError) {
            return .int(try reader.readInteger(Int64.self))
        } catch {
            guard case .numberOutOfRange = error.problem else { throw error }
        }
        reader = bookmark
        do throws(WireError) {
            return .uint(try reader.readInteger(UInt64.self))
        } catch {
            reader = bookmark
            return .number(try reader.readNumber())
        }
    }

    /// Writes the value, with sorted keys in objects, so that equal values give equal bytes.
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        try write(to: &writer, depth: 0)
    }

    private func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer, depth: Int) throws(WireError) {
        switch self {
        case .null: writer.writeNull()
        case .bool(let value): writer.writeBool(value)
        case .int(let value): writer.writeInteger(value)
        case .uint(let value): writer.writeInteger(value)
        case .double(let value): try writer.writeDouble(value)
        case .number(let value): try writer.writeNumber(value)
        case .string(let value): writer.writeString(value)
        case .bytes(let value): writer.writeBytes(value.array)
        case .array(let values):
            try checkDepth(depth, writer)
            var array = writer.beginArray()
            for value in values {
                writer.nextElement(in: &array)
                try value.write(to: &writer, depth: depth + 1)
            }
            writer.endArray(array)
        case .object(let values):
            try checkDepth(depth, writer)
            var object = writer.beginObject()
            for (key, value) in values.sorted(by: { $0.key < $1.key }) {
                writer.writeKey(key, in: &object)
                try value.write(to: &writer, depth: depth + 1)
            }
            writer.endObject(object)
        }
    }

    /// No reader would accept the output, and the stack is finite.
    private func checkDepth<Writer: WireWriter & ~Copyable>(_ depth: Int, _ writer: borrowing Writer) throws(WireError)
    {
        if depth >= JSONReader.maximumDepth { throw writer.error(.tooDeep(limit: JSONReader.maximumDepth)) }
    }
}

extension WireValue {
    /// Converts a typed value to its wire representation.
    ///
    /// - Parameters:
    ///   - value: The value to convert. Bytes remain bytes.
    ///   - includingReadOnly: Whether to include properties that the OpenAPI document marks `readOnly`.
    /// - Throws: ``WireError`` if the value cannot be encoded.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public init(encoding value: some WireEncodable, includingReadOnly: Bool = true) throws(WireError) {
        do throws(WireError) {
            let bytes = try MessagePackWriter.encode(value, includingReadOnly: includingReadOnly)
            self = try MessagePackReader.decode(WireValue.self, from: bytes)
        } catch { throw error.withoutDocument }
    }

    /// Converts this value to a typed one. Base64 strings are accepted for bytes.
    ///
    /// - Throws: ``WireError`` if the value does not match the type; its `pointer` says where.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public func decode<Value: WireDecodable>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
        do throws(WireError) {
            let bytes = try MessagePackWriter.encode(self, includingReadOnly: true)
            return try MessagePackReader.decode(type, from: bytes, acceptingBase64: true)
        } catch { throw error.withoutDocument }
    }
}
