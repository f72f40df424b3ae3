extension String {
    /// Makes a string of UTF-8 that was checked already, so that it is copied and not looked through again.
    ///
    /// - Parameters:
    ///   - start: The first of `count` bytes that can be read and are valid UTF-8.
    ///   - isASCII: Whether all of them are below 0x80.
    @inline(__always)
    init(validUTF8 start: UnsafePointer<UInt8>, count: Int, isASCII: Bool) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            // The span does not leave this scope, in which its bytes are lent; that they are valid is the caller's word.
            let bytes = Span(_unsafeStart: start, count: count)
            self = String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
        } else {
            self = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
    }
}
