/// Estimates of memory use in bytes, including object headers, the allocator's rounding, and the spare capacity of
/// arrays and dictionaries. They err on the high side, so that a service within its limit keeps its process within it
/// too.
enum MemoryWeight {
    /// The overhead of a heap allocation.
    private static let header = 64

    /// The resident memory for stored data of a weight: an eighth more, for fragmentation and the process itself.
    static func resident(_ weight: Int) -> Int { weight + weight / 8 }

    /// A string; zero if it is short enough to be stored inline.
    static func text(_ text: String?) -> Int {
        guard let count = text?.utf8.count, count > 15 else { return 0 }
        return header + count
    }

    /// An array of bytes.
    static func bytes(_ count: Int) -> Int { count == 0 ? 0 : header + count }

    /// An object with contents of this size.
    static func object(_ size: Int) -> Int { header + size }

    /// An element of an array, which doubles its capacity when it is full.
    static func element<Element>(_: Element.Type) -> Int { 2 * MemoryLayout<Element>.stride }

    /// An entry of a dictionary or set, which doubles its capacity when it is three quarters full.
    static func entry<Key, Value>(_: Key.Type, _: Value.Type) -> Int {
        3 * (MemoryLayout<Key>.stride + MemoryLayout<Value>.stride)
    }
}
