/// Encodes an object as `multipart/form-data` (RFC 7578): one part for each member, and for each element of an array.
///
/// Strings, numbers and Booleans become plain text, files become parts with a file name, nested values become JSON.
struct MultipartWriter: WireWriter, ~Copyable {
    static let hasBytes = true
    let includesReadOnly = false

    private let boundary: String
    private let encodings: [String: FieldEncoding]
    private let limit: Int
    private var output: [UInt8] = []
    /// The nested value of a part.
    private var json = JSONWriter(includesReadOnly: false)
    private var levels: [Level] = []
    /// The member being written.
    private var name = ""
    /// The first error.
    private var failure: WireError?

    private enum Level {
        /// The object whose members are the parts.
        case form
        /// An array whose elements are parts with the same name.
        case list
        /// The inside of a part.
        case json
    }

    private init(boundary: String, encodings: [String: FieldEncoding], limit: Int?) {
        self.boundary = boundary
        self.encodings = encodings
        self.limit = limit ?? .max
    }

    /// Encodes a value as a body.
    ///
    /// - Parameters:
    ///   - value: A value that encodes itself as an object.
    ///   - boundary: The delimiter of the parts; must not occur in them.
    ///   - encodings: The encodings of members, by key.
    ///   - limit: The maximum size of the body in bytes; nil for no limit.
    /// - Throws: ``WireError`` if the value is not an object, exceeds the limit, or contains a number that is not
    ///   finite.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    static func encode<Value: WireEncodable>(
        _ value: Value, boundary: String, encodings: [String: FieldEncoding] = [:], limit: Int? = nil
    ) throws(WireError) -> [UInt8] {
        var writer = MultipartWriter(boundary: boundary, encodings: encodings, limit: limit)
        try value.write(to: &writer)
        writer.append("--\(boundary)--\r\n")
        if let failure = writer.failure { throw failure }
        return writer.output
    }

    func error(_ problem: WireError.Problem) -> WireError { WireError(problem, format: nil, offset: output.count) }

    private mutating func fail(_ problem: WireError.Problem) {
        if failure == nil { failure = error(problem) }
    }

    // MARK: - Parts

    private mutating func append(_ text: String) { append(Array(text.utf8)) }

    private mutating func append(_ bytes: [UInt8]) {
        guard bytes.count <= limit - output.count else {
            return fail(.notRepresentable("a body that exceeds maximumRequestBytes (\(limit) bytes)"))
        }
        output += bytes
    }

    private mutating func appendPart(_ bytes: [UInt8], contentType: String?, filename: String? = nil) {
        guard failure == nil else { return }
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(name))\""
        if let filename { head += "; filename=\"\(Self.quoted(filename))\"" }
        head += "\r\n"
        if let contentType {
            guard HeaderField.isValue(contentType) else {
                return fail(.notRepresentable("a media type with control characters"))
            }
            head += "Content-Type: \(contentType)\r\n"
        }
        append(head + "\r\n")
        append(bytes)
        append("\r\n")
    }

    /// Escapes a name for use in quotation marks (HTML Standard, section 4.10.21.8, multipart form data).
    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private var encoding: FieldEncoding? { encodings[name] }
    private var isInJSON: Bool { levels.last == .json }
    /// Whether the next scalar is written as JSON.
    private var isJSON: Bool { isInJSON || !levels.isEmpty && encoding?.isJSON == true }

    /// Writes the JSON value as a part if it is complete.
    private mutating func flush() {
        if isInJSON { return }
        var buffer = OutputBuffer()
        json.swapOutput(&buffer)
        appendPart(buffer.finish(), contentType: encoding?.concreteType ?? "application/json")
    }

    private mutating func writeText(_ text: String) {
        if levels.isEmpty { return fail(.notRepresentable("a form that is not an object")) }
        appendPart(Array(text.utf8), contentType: encoding?.concreteType)
    }

    // MARK: - Scalars

    mutating func writeNull() {
        // Forms have no null: the field is omitted.
        if isInJSON { json.writeNull() }
    }

    mutating func writeBool(_ value: Bool) {
        guard isJSON else { return writeText(value ? "true" : "false") }
        json.writeBool(value)
        flush()
    }

    mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number) {
        guard isJSON else { return writeText(String(value)) }
        json.writeInteger(value)
        flush()
    }

    mutating func writeDouble(_ value: Double) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        guard isJSON else { return writeText(value.description) }
        try json.writeDouble(value)
        flush()
    }

    mutating func writeFloat(_ value: Float) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        guard isJSON else { return writeText(value.description) }
        try json.writeFloat(value)
        flush()
    }

    mutating func writeNumber(_ value: WireNumber) throws(WireError) {
        guard isJSON else { return writeText(value.text) }
        json.writeNumber(value)
        flush()
    }

    mutating func writeString(_ value: String) {
        guard isJSON else { return writeText(value) }
        json.writeString(value)
        flush()
    }

    /// Writes bytes as base64.
    mutating func writeBytes(_ value: [UInt8]) {
        guard isJSON else { return writeText(String(decoding: Base64.encode(value), as: UTF8.self)) }
        json.writeBytes(value)
        flush()
    }

    mutating func writeFile(_ file: FilePart) {
        if isInJSON { return json.writeBytes(file.bytes.array) }
        if levels.isEmpty { return fail(.notRepresentable("a form that is not an object")) }
        let type = file.contentType ?? encoding?.concreteType ?? "application/octet-stream"
        appendPart(file.bytes.array, contentType: type, filename: file.filename ?? name)
    }

    // MARK: - Arrays and objects

    private mutating func begin(_ level: Level) {
        if levels.count >= JSONReader.maximumDepth { fail(.tooDeep(limit: JSONReader.maximumDepth)) }
        levels.append(level)
    }

    mutating func beginArray() -> WireScope {
        if levels.isEmpty { fail(.notRepresentable("a form that is not an object")) }
        if levels.last == .form, !isJSON {
            begin(.list)
            return WireScope(start: 0)
        }
        begin(.json)
        return json.beginArray()
    }

    mutating func nextElement(in array: inout WireScope) {
        if isInJSON { json.nextElement(in: &array) }
    }

    mutating func endArray(_ array: WireScope) {
        guard levels.removeLast() == .json else { return }
        json.endArray(array)
        flush()
    }

    mutating func beginObject() -> WireScope {
        if levels.isEmpty {
            begin(.form)
            return WireScope(start: 0)
        }
        begin(.json)
        return json.beginObject()
    }

    mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        if isInJSON { json.writeKey(index, of: keys, in: &object) } else { name = keys.names[index] }
    }

    mutating func writeKey(_ key: String, in object: inout WireScope) {
        if isInJSON { json.writeKey(key, in: &object) } else { name = key }
    }

    mutating func endObject(_ object: WireScope) {
        guard levels.removeLast() == .json else { return }
        json.endObject(object)
        flush()
    }
}
