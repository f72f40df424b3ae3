/// What things take in memory, in bytes: with the headers of the objects that Swift keeps them in, what the allocator
/// rounds up to, and the room that arrays and dictionaries have in reserve. Rather too much than too little, so that a
/// service that keeps to its limit stays within it as a process.
enum MemoryWeight {
    /// What an object or a buffer on the heap takes beside its contents.
    private static let header = 64

    /// What a process needs for things of some weight: an eighth more, for the gaps that come and go between them and for
    /// what the process needs itself.
    static func resident(_ weight: Int) -> Int { weight + weight / 8 }

    /// Text; nothing when it is short enough to be kept in place.
    static func text(_ text: String?) -> Int {
        guard let count = text?.utf8.count, count > 15 else { return 0 }
        return header + count
    }

    /// A buffer of bytes.
    static func bytes(_ count: Int) -> Int { count == 0 ? 0 : header + count }

    /// An object with these contents.
    static func object(_ size: Int) -> Int { header + size }

    /// An element of an array, which doubles when it is full.
    static func element<Element>(_: Element.Type) -> Int { 2 * MemoryLayout<Element>.stride }

    /// An entry of a dictionary or set, which is at most three quarters full and doubles then.
    static func entry<Key, Value>(_: Key.Type, _: Value.Type) -> Int {
        3 * (MemoryLayout<Key>.stride + MemoryLayout<Value>.stride)
    }
}
