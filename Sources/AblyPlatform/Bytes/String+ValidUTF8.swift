extension String {
    /// Makes a string of UTF-8 that was checked already, so that it is copied and not looked through again.
    ///
    /// - Parameters:
    ///   - start: The first of `count` bytes that can be read and are valid UTF-8.
    ///   - isASCII: Whether all of them are below 0x80.
    @inline(__always)
    init(validUTF8 start: UnsafePointer<UInt8>, count: Int, isASCII: Bool) {
        if isASCII, count <= Self.shortCapacity {
            self.init(shortASCII: start, count: count)
        } else if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            // The span does not leave this scope, in which its bytes are lent; that they are valid is the caller's word.
            let bytes = Span(_unsafeStart: start, count: count)
            self = String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
        } else {
            self = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
    }

    /// The bytes that the standard library keeps in a string itself.
    private static var shortCapacity: Int { 15 }

    /// Makes a string that needs no memory of its own. The library's ways from bytes take such ones one by one.
    @inline(__always)
    private init(shortASCII start: UnsafePointer<UInt8>, count: Int) {
        self.init(unsafeUninitializedCapacity: Self.shortCapacity) { room in
            // The room is not empty, so it has an address.
            ByteWord.copyShort(start, to: room.baseAddress!, count: count)
            return count
        }
    }
}
