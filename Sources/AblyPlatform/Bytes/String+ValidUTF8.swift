extension String {
    /// Creates a string from bytes known to be valid UTF-8, without validating them again.
    ///
    /// - Parameters:
    ///   - start: The first of `count` bytes, which must be readable and valid UTF-8.
    ///   - isASCII: Whether all of them are below 0x80.
    @inline(__always)
    init(validUTF8 start: UnsafePointer<UInt8>, count: Int, isASCII: Bool) {
        if isASCII, count <= Self.shortCapacity {
            self.init(shortASCII: start, count: count)
        } else if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            // The span does not escape this scope, in which its bytes are valid; the caller guarantees valid UTF-8.
            let bytes = Span(_unsafeStart: start, count: count)
            self = String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
        } else {
            self = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
    }

    /// The capacity of the standard library's inline (small) strings, in bytes.
    private static var shortCapacity: Int { 15 }

    /// Creates an inline string, which needs no allocation. The standard library's own initializers copy these byte by
    /// byte.
    @inline(__always)
    private init(shortASCII start: UnsafePointer<UInt8>, count: Int) {
        self.init(unsafeUninitializedCapacity: Self.shortCapacity) { room in
            // The buffer is not empty, so it has an address.
            ByteWord.copyShort(start, to: room.baseAddress!, count: count)
            return count
        }
    }
}
