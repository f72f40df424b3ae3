/// A growing run of bytes that writers fill through pointers.
///
/// It owns its memory and cannot be copied, so that appending costs a comparison and a store.
struct OutputBuffer: ~Copyable {
    // `capacity` bytes, which are freed when the buffer goes; the first `count` of them were written.
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes were written.
    private(set) var count = 0

    /// - Parameter capacity: Bytes to have room for from the start.
    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        bytes = .allocate(capacity: self.capacity)
    }

    deinit { bytes.deallocate() }

    @inline(never)
    private mutating func grow(by minimum: Int) {
        let length = max(capacity * 2, count + minimum)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: length)
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
        capacity = length
    }

    /// Makes room for further things that are probably as long as one that was written, within reason.
    mutating func reserve(_ number: Int, of length: Int) {
        let (product, overflows) = number.multipliedReportingOverflow(by: length + length / 8 + 2)
        let wanted = overflows ? Self.maximumReserve : min(product, Self.maximumReserve)
        if capacity - count < wanted { grow(by: wanted) }
    }

    /// The most that is made room for on a guess.
    private static var maximumReserve: Int { 4 << 20 }

    /// Lends room for `maximum` bytes.
    ///
    /// - Parameter body: Writes at most `maximum` bytes from the pointer on and returns how many. What is there is
    ///   undefined before.
    @inline(__always)
    mutating func extend(by maximum: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        if capacity - count < maximum { grow(by: maximum) }
        count += body(bytes + count)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if capacity == count { grow(by: 1) }
        bytes[count] = byte
        count += 1
    }

    mutating func append(_ source: UnsafeBufferPointer<UInt8>) {
        guard let base = source.baseAddress, source.count > 0 else { return }
        extend(by: source.count) { target in
            target.update(from: base, count: source.count)
            return source.count
        }
    }

    mutating func append(_ source: [UInt8]) { source.withUnsafeBufferPointer { append($0) } }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Overwrites a byte that was written.
    mutating func set(_ byte: UInt8, at position: Int) {
        precondition(position >= 0 && position < count)
        bytes[position] = byte
    }

    /// Moves what was written from `position` on by `length` bytes, leaving what is there undefined.
    mutating func insertSpace(_ length: Int, at position: Int) {
        precondition(position >= 0 && position <= count)
        let moved = count - position
        extend(by: length) { end in
            let source = end - moved
            (source + length).update(from: source, count: moved)
            return length
        }
    }

    /// What was written.
    consuming func finish() -> [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}
