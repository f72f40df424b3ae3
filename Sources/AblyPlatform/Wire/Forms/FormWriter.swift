/// Encodes an object as `application/x-www-form-urlencoded` (URL Standard, section 5). Nested members are written as
/// `a[b]=c`, array elements as `a=1&a=2`, or with their index if they are arrays or objects. Nulls are omitted.
public struct FormWriter: WireWriter, ~Copyable {
    public let includesReadOnly: Bool
    public static var hasBytes: Bool { false }
    private var output = OutputBuffer()
    /// The path to the next value.
    private var path: [Step] = []
    /// The first error.
    private var failure: WireError?

    /// A step into an array or object.
    private enum Step {
        case member(String)
        case element(Int)
        /// Into an array or object without members or elements so far.
        case begun
    }

    private init(includesReadOnly: Bool) { self.includesReadOnly = includesReadOnly }

    /// Encodes a value as a form.
    ///
    /// - Parameters:
    ///   - value: A value that encodes itself as an object.
    ///   - includingReadOnly: Whether to include properties that the OpenAPI document marks `readOnly`.
    /// - Throws: ``WireError`` if the value is not an object, or contains a number that is not finite.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public static func encode<Value: WireEncodable>(
        _ value: Value, includingReadOnly: Bool = false
    ) throws(WireError) -> [UInt8] {
        var writer = FormWriter(includesReadOnly: includingReadOnly)
        try value.write(to: &writer)
        if let failure = writer.failure { throw failure }
        return writer.output.finish()
    }

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: nil, offset: output.count)
    }

    // MARK: - Scalars

    public mutating func writeNull() {
        if path.isEmpty { refuseWhatIsNoObject() }
    }

    public mutating func writeBool(_ value: Bool) { writeScalar(value ? "true" : "false") }

    public mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number) { writeScalar(String(value)) }

    public mutating func writeDouble(_ value: Double) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        writeScalar(value.description)
    }

    public mutating func writeFloat(_ value: Float) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        writeScalar(value.description)
    }

    public mutating func writeNumber(_ value: WireNumber) { writeScalar(value.text) }

    public mutating func writeString(_ value: String) { writeScalar(value) }

    /// Writes bytes as base64.
    public mutating func writeBytes(_ value: [UInt8]) {
        writeScalar(String(decoding: Base64.encode(value), as: UTF8.self))
    }

    private mutating func writeScalar(_ text: String) {
        guard !path.isEmpty else { return refuseWhatIsNoObject() }
        if output.count > 0 { output.append(UInt8(ascii: "&")) }
        writeName()
        output.append(UInt8(ascii: "="))
        output.append(PercentEncoding.encode(text, allowed: .form))
    }

    private mutating func refuseWhatIsNoObject() {
        if failure == nil { failure = error(.notRepresentable("a form that is not an object")) }
    }

    /// Writes the path as `a[b][0]`.
    private mutating func writeName() {
        var isFirst = true
        for (position, step) in path.enumerated() {
            let name: String
            switch step {
            case .member(let key): name = key
            case .element(let index):
                if position == path.count - 1 { continue }
                name = String(index)
            case .begun: continue
            }
            if isFirst {
                output.append(PercentEncoding.encode(name, allowed: .form))
                isFirst = false
            } else {
                output.append("%5B")
                output.append(PercentEncoding.encode(name, allowed: .form))
                output.append("%5D")
            }
        }
    }

    // MARK: - Arrays and objects

    private mutating func begin() -> WireScope {
        if path.count >= JSONReader.maximumDepth, failure == nil {
            failure = error(.tooDeep(limit: JSONReader.maximumDepth))
        }
        path.append(.begun)
        return WireScope(start: path.count - 1)
    }

    public mutating func beginArray() -> WireScope {
        if path.isEmpty { refuseWhatIsNoObject() }
        return begin()
    }

    public mutating func nextElement(in array: inout WireScope) {
        path[array.start] = .element(array.count)
        array.count += 1
    }

    public mutating func endArray(_ array: WireScope) { path.removeLast() }

    public mutating func beginObject() -> WireScope { begin() }

    @_spi(Generated)
    public mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        writeKey(keys.names[index], in: &object)
    }

    public mutating func writeKey(_ key: String, in object: inout WireScope) {
        path[object.start] = .member(key)
        object.count += 1
    }

    public mutating func endObject(_ object: WireScope) { path.removeLast() }
}
