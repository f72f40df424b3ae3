/// Writes one object as `application/x-www-form-urlencoded` (URL Standard, section 5). Members of members are written as
/// `a[b]=c`.
public struct FormWriter: WireWriter, ~Copyable {
    /// How arrays and nulls are written: the media type does not say.
    public struct Options: Sendable, Hashable {
        /// How the elements of an array are named.
        public enum Arrays: Sendable, Hashable {
            /// `a[]=1&a[]=2`; elements that are arrays or objects have their index, so that they are told apart.
            case brackets
            /// `a[0]=1&a[1]=2`
            case indices
            /// `a=1&a=2`; elements that are arrays or objects have their index.
            case repeated
        }

        /// How the elements of an array are named.
        public var arrays: Arrays
        /// Whether a null is written as an empty value; it is left out otherwise.
        public var writesNulls: Bool

        public init(arrays: Arrays = .brackets, writesNulls: Bool = false) {
            self.arrays = arrays
            self.writesNulls = writesNulls
        }
    }

    public let includesReadOnly: Bool
    public static var hasBytes: Bool { false }
    private let options: Options
    private var output = OutputBuffer()
    /// The steps to the value that is written next.
    private var path: [Step] = []
    /// The first thing that could not be written.
    private var failure: WireError?

    /// A step into an array or object.
    private enum Step {
        case member(String)
        case element(Int)
        /// Into an array or object whose first member or element is yet to come.
        case begun
    }

    private init(includesReadOnly: Bool, options: Options) {
        self.includesReadOnly = includesReadOnly
        self.options = options
    }

    /// Writes one value as a form.
    ///
    /// - Parameters:
    ///   - value: A value that is written as an object.
    ///   - options: How arrays and nulls are written.
    ///   - includingReadOnly: Whether properties that the document marks `readOnly` are written.
    /// - Throws: ``WireError`` when the value is no object, or has a number that is not finite.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public static func encode<Value: WireEncodable>(
        _ value: Value, options: Options = Options(), includingReadOnly: Bool = false
    ) throws(WireError) -> [UInt8] {
        var writer = FormWriter(includesReadOnly: includingReadOnly, options: options)
        try value.write(to: &writer)
        if let failure = writer.failure { throw failure }
        return writer.output.finish()
    }

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: nil, offset: output.count)
    }

    // MARK: - Scalars

    public mutating func writeNull() {
        if options.writesNulls { writeScalar("") }
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
        guard !path.isEmpty else {
            if failure == nil { failure = error(.notRepresentable("a form that is no object")) }
            return
        }
        if output.count > 0 { output.append(UInt8(ascii: "&")) }
        writeName()
        output.append(UInt8(ascii: "="))
        Self.percentEncode(text, into: &output)
    }

    /// Writes the steps as `a[b][]`.
    private mutating func writeName() {
        var isFirst = true
        for (position, step) in path.enumerated() {
            let name: String
            switch step {
            case .member(let key): name = key
            case .element(let index):
                let isLast = position == path.count - 1
                if isLast, options.arrays == .repeated { continue }
                name = isLast && options.arrays == .brackets ? "" : String(index)
            case .begun: continue
            }
            if isFirst {
                Self.percentEncode(name, into: &output)
                isFirst = false
            } else {
                output.append("%5B")
                Self.percentEncode(name, into: &output)
                output.append("%5D")
            }
        }
    }

    /// Writes a text by the URL Standard's `application/x-www-form-urlencoded` percent-encode set, a space as `+`.
    private static func percentEncode(_ text: String, into output: inout OutputBuffer) {
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                output.append(byte)
            case UInt8(ascii: " "): output.append(UInt8(ascii: "+"))
            default:
                output.append(UInt8(ascii: "%"))
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
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
        if path.isEmpty, failure == nil { failure = error(.notRepresentable("a form that is no object")) }
        return begin()
    }

    public mutating func nextElement(in array: inout WireScope) {
        path[array.start] = .element(array.count)
        array.count += 1
    }

    public mutating func endArray(_ array: WireScope) { path.removeLast() }

    public mutating func beginObject() -> WireScope { begin() }

    public mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        writeKey(keys.names[index], in: &object)
    }

    public mutating func writeKey(_ key: String, in object: inout WireScope) {
        path[object.start] = .member(key)
        object.count += 1
    }

    public mutating func endObject(_ object: WireScope) { path.removeLast() }
}
