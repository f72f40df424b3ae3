/// A reader that decodes values once more for which the usual one failed, and that lets members of lenient models have
/// values that do not fit their types.
///
/// Being lenient is a property of the reader's type, so that it costs nothing where all values fit: for the usual readers,
/// the compiler removes the code that looks for misfits.
struct LenientReader<Base: WireReader>: WireReader {
    private var base: Base

    static var isLenient: Bool { true }
    static var format: WireFormat { Base.format }
    var offset: Int { base.offset }

    /// Decodes a value for which the usual reader failed.
    ///
    /// - Parameters:
    ///   - type: The type to decode.
    ///   - base: The reader at the start of the value; it is moved to the value's end.
    ///   - failure: Why it failed.
    /// - Returns: The value.
    /// - Throws: `failure` if the input is malformed; ``WireError`` if a value does not fit a member of another model.
    static func decode<Value: WireDecodable>(
        _ type: Value.Type, with base: inout Base, after failure: WireError
    ) throws(WireError) -> Value {
        guard failure.problem.isMisfit else { throw failure }
        var reader = Self(base: base)
        let value = try Value(from: &reader)
        base = reader.base
        return value
    }

    mutating func peekKind() throws(WireError) -> WireKind { try base.peekKind() }
    mutating func readNull() throws(WireError) -> Bool { try base.readNull() }
    mutating func readBool() throws(WireError) -> Bool { try base.readBool() }
    mutating func readInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number {
        try base.readInteger(type)
    }
    mutating func readDouble() throws(WireError) -> Double { try base.readDouble() }
    mutating func readNumber() throws(WireError) -> WireNumber { try base.readNumber() }
    mutating func readString() throws(WireError) -> String { try base.readString() }
    mutating func readBytes() throws(WireError) -> [UInt8] { try base.readBytes() }

    mutating func beginArray() throws(WireError) -> WireContainer { try base.beginArray() }
    mutating func nextElement(in array: inout WireContainer) throws(WireError) -> Bool {
        try base.nextElement(in: &array)
    }
    mutating func beginObject() throws(WireError) -> WireContainer { try base.beginObject() }
    mutating func nextField(in object: inout WireContainer, of keys: WireKeys) throws(WireError) -> Int? {
        try base.nextField(in: &object, of: keys)
    }
    mutating func nextFieldOrKey(in object: inout WireContainer, of keys: WireKeys) throws(WireError) -> WireField? {
        try base.nextFieldOrKey(in: &object, of: keys)
    }
    mutating func nextKey(in object: inout WireContainer) throws(WireError) -> String? {
        try base.nextKey(in: &object)
    }

    mutating func skipValue() throws(WireError) { try base.skipValue() }

    func error(_ problem: WireError.Problem) -> WireError { base.error(problem) }
}

extension WireError.Problem {
    /// Whether a well-formed value does not fit its type.
    fileprivate var isMisfit: Bool {
        switch self {
        case .typeMismatch, .numberOutOfRange, .missingKey, .noAlternative, .invalidValue: true
        default: false
        }
    }
}
