/// A cursor over one document.
///
/// A reader is a value: a copy is a bookmark to look ahead with. It exists only inside the call that lends it its bytes.
public protocol WireReader {
    /// The format being read.
    static var format: WireFormat { get }

    /// The position of the next byte, counted from the start of the document.
    var offset: Int { get }

    /// The kind of the value at the cursor, which stays where it is.
    mutating func peekKind() throws(WireError) -> WireKind

    /// Reads a null if there is one; returns whether there was.
    mutating func readNull() throws(WireError) -> Bool
    mutating func readBool() throws(WireError) -> Bool
    /// Reads an integer. A floating-point literal with an integral value is one.
    mutating func readInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number
    mutating func readDouble() throws(WireError) -> Double
    /// Reads a number of any size, with all its digits where the format has digits.
    mutating func readNumber() throws(WireError) -> WireNumber
    mutating func readString() throws(WireError) -> String
    /// Reads bytes: `bin` in MessagePack, a base64 string in JSON.
    mutating func readBytes() throws(WireError) -> [UInt8]

    mutating func beginArray() throws(WireError) -> WireContainer
    /// Whether another element follows; consumes the separator, or the end.
    mutating func nextElement(in array: inout WireContainer) throws(WireError) -> Bool

    mutating func beginObject() throws(WireError) -> WireContainer
    /// The index in `keys` of the next member whose key is one of them, with the cursor at its value; members with other
    /// keys are skipped. Nil at the end of the object. A key that comes twice is an error.
    mutating func nextField(in object: inout WireContainer, of keys: WireKeys) throws(WireError) -> Int?
    /// As ``nextField(in:of:)``, but members with other keys are handed over with their name.
    mutating func nextFieldOrKey(in object: inout WireContainer, of keys: WireKeys) throws(WireError) -> WireField?
    /// The key of the next member, whatever it is, with the cursor at its value; nil at the end of the object. Whether a
    /// key comes twice is for the caller to see.
    mutating func nextKey(in object: inout WireContainer) throws(WireError) -> String?

    /// Skips one value of any kind, checking that it is well formed.
    mutating func skipValue() throws(WireError)

    /// An error at the value that was begun last; at the end of an object or array, that is the object or array.
    func error(_ problem: WireError.Problem) -> WireError
}

/// The kind of a value on the wire.
public enum WireKind: UInt8, Sendable, Hashable {
    case null, bool, integer, double, string, bytes, array, object
}

/// A member of an object: one that the model knows, or another.
public enum WireField: Sendable, Hashable {
    /// The index of the key in the model's ``WireKeys``.
    case known(Int)
    /// A key that the model does not name.
    case other(String)
}

/// Where a reader stands in an array or object that it has begun.
public struct WireContainer: Sendable {
    /// Where the array or object starts, from the start of the document.
    let start: Int
    /// Elements or members left, where the format announces them.
    var remaining: Int
    /// Whether nothing was read yet.
    var isFirst = true
    /// The index of the key that is expected next: documents mostly keep the order of their model.
    var expected = 0
    /// The keys below 64 that were seen.
    private var seen: UInt64 = 0
    /// The other keys that were seen; nil where there are none, which is nearly always.
    private var further: Further?

    /// Keys seen that do not fit a word.
    private struct Further: Sendable {
        /// The keys from 64 on, 64 in each word.
        var words: [UInt64] = []
        /// Keys that the model does not name.
        var names: Set<String> = []
    }

    init(start: Int, remaining: Int = 0) {
        self.start = start
        self.remaining = remaining
    }

    /// Notes that a key was seen; returns whether it was new.
    @inline(__always)
    mutating func insert(_ index: Int) -> Bool {
        guard index < 64 else { return insertFurther(index) }
        let bit: UInt64 = 1 << UInt64(index)
        if seen & bit != 0 { return false }
        seen |= bit
        return true
    }

    /// Notes that a key that the model does not name was seen; returns whether it was new.
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
    public mutating func readNumber() throws(WireError) -> WireNumber {
        guard let number = WireNumber(try readDouble().description) else {
            throw error(.numberOutOfRange(type: "WireNumber"))
        }
        return number
    }

    /// Reads a value into a member of a model, or leaves it nil where there is a null.
    ///
    /// - Parameter member: Nil, since a key comes once. What it holds otherwise is overwritten, and never released.
    /// - Throws: ``WireError`` when the value cannot be read.
    @inlinable
    @inline(__always)
    public mutating func readOptional<Value: WireDecodable>(into member: inout Value?) throws(WireError) {
        if try readNull() { return }
        let value = try Value(from: &self)
        // An assignment would look for something to release, for every member of every model.
        withUnsafeMutablePointer(to: &member) { $0.initialize(to: value) }
    }
}
