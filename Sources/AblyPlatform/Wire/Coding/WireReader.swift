/// A cursor over one encoded value.
///
/// A reader is a value type: a copy is a bookmark for looking ahead. It must not outlive the call that provides its
/// bytes.
public protocol WireReader {
    /// The format being read.
    static var format: WireFormat { get }
    /// Whether members of lenient models may have values that do not fit their types. By default, they may not: decoding
    /// such a value fails, and is then repeated with a reader that is lenient.
    @_spi(Generated)
    static var isLenient: Bool { get }

    /// The offset of the next byte from the start of the input.
    var offset: Int { get }

    /// The kind of the value at the cursor. Does not move the cursor.
    mutating func peekKind() throws(WireError) -> WireKind

    /// Reads null if it is the next value; returns whether it was.
    mutating func readNull() throws(WireError) -> Bool
    mutating func readBool() throws(WireError) -> Bool
    /// Reads an integer. A floating-point number with an integral value is accepted.
    mutating func readInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number
    mutating func readDouble() throws(WireError) -> Double
    /// Reads a number of any size, with all its digits if the format is decimal.
    mutating func readNumber() throws(WireError) -> WireNumber
    mutating func readString() throws(WireError) -> String
    /// Reads bytes: `bin` in MessagePack, a base64 string in JSON.
    mutating func readBytes() throws(WireError) -> [UInt8]

    mutating func beginArray() throws(WireError) -> WireContainer
    /// Whether another element follows; consumes the separator, or the end.
    mutating func nextElement(in array: inout WireContainer) throws(WireError) -> Bool

    mutating func beginObject() throws(WireError) -> WireContainer
    /// The index in `keys` of the next member with one of these keys, with the cursor at its value; members with other
    /// keys are skipped. Nil at the end of the object. Duplicate keys are an error.
    @_spi(Generated)
    mutating func nextField(in object: inout WireContainer, of keys: WireKeys) throws(WireError) -> Int?
    /// Like ``nextField(in:of:)``, but members with other keys are returned by their names.
    @_spi(Generated)
    mutating func nextFieldOrKey(in object: inout WireContainer, of keys: WireKeys) throws(WireError) -> WireField?
    /// The key of the next member, with the cursor at its value; nil at the end of the object. The caller must check
    /// for duplicate keys.
    mutating func nextKey(in object: inout WireContainer) throws(WireError) -> String?

    /// Skips one value of any kind, and validates it.
    mutating func skipValue() throws(WireError)

    /// An error at the value begun last; at the end of an object or array, that is the object or array.
    func error(_ problem: WireError.Problem) -> WireError
}

/// The kind of a value on the wire.
public enum WireKind: UInt8, Sendable, Hashable {
    case null, bool, integer, double, string, bytes, array, object
}

/// A member of an object: one that the model names, or another.
@_spi(Generated)
public enum WireField: Sendable, Hashable {
    /// The index of the key in the model's ``WireKeys``.
    case known(Int)
    /// A key that the model does not name.
    case other(String)
}

/// A reader's state within an array or object that it has begun.
public struct WireContainer: Sendable {
    /// The offset of the array or object from the start of the input.
    let start: Int
    /// Elements or members left, if the format announces their number.
    var remaining: Int
    /// Whether nothing has been read yet.
    var isFirst = true
    /// The index of the key expected next: members are usually in the model's order.
    var expected = 0
    /// A bit set of the keys seen, for indices below 64.
    private var seen: UInt64 = 0
    /// The other keys seen; nil if there are none, which is nearly always the case.
    private var further: Further?

    /// Keys seen that the bit set cannot hold.
    private struct Further: Sendable {
        /// Bit sets for indices from 64 on, 64 per word.
        var words: [UInt64] = []
        /// Keys that the model does not name.
        var names: Set<String> = []
    }

    init(start: Int, remaining: Int = 0) {
        self.start = start
        self.remaining = remaining
    }

    /// Records a key; returns whether it is new.
    @inline(__always)
    mutating func insert(_ index: Int) -> Bool {
        guard index < 64 else { return insertFurther(index) }
        let bit: UInt64 = 1 << UInt64(index)
        if seen & bit != 0 { return false }
        seen |= bit
        return true
    }

    /// Records a key that the model does not name; returns whether it is new.
    mutating func insert(_ name: String) -> Bool {
        var further = self.further ?? Further()
        self.further = nil
        defer { self.further = further }
        return further.names.insert(name).inserted
    }

    @inline(never)
    private mutating func insertFurther(_ index: Int) -> Bool {
        var further = self.further ?? Further()
        self.further = nil
        defer { self.further = further }
        let word = index / 64 - 1
        while further.words.count <= word { further.words.append(0) }
        let bit: UInt64 = 1 << UInt64(index % 64)
        if further.words[word] & bit != 0 { return false }
        further.words[word] |= bit
        return true
    }
}

extension WireReader {
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public static var isLenient: Bool { false }

    public mutating func readNumber() throws(WireError) -> WireNumber {
        guard let number = WireNumber(try readDouble().description) else {
            throw error(.numberOutOfRange(type: "WireNumber"))
        }
        return number
    }

    /// Reads a value into a member of a model, or leaves it nil for null.
    ///
    /// - Parameter member: Must be nil, since keys are unique. An existing value would be overwritten without being
    ///   released.
    /// - Throws: ``WireError`` if the value cannot be decoded.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func readOptional<Value: WireDecodable>(into member: inout Value?) throws(WireError) {
        if try readNull() { return }
        let value = try Value(from: &self)
        // An assignment would release the old value, at a cost for every member of every model.
        withUnsafeMutablePointer(to: &member) { $0.initialize(to: value) }
    }
}
