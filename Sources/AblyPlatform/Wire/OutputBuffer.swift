/// A growing run of bytes that writers fill through pointers.
///
/// It owns its memory and cannot be copied, so that appending costs a comparison and a store.
struct OutputBuffer: ~Copyable {
    // The memory from `start` to `limit` is freed when the buffer goes; what lies before `end` was written.
    private var end: UnsafeMutablePointer<UInt8>
    private var limit: UnsafeMutablePointer<UInt8>
    private var start: UnsafeMutablePointer<UInt8>

    /// - Parameter capacity: Bytes to have room for from the start.
    init(capacity: Int) {
        let capacity = max(capacity, 16)
        start = .allocate(capacity: capacity)
        end = start
        limit = start + capacity
    }

    deinit { start.deallocate() }

    /// How many bytes were written.
    var count: Int { end - start }

    /// How many bytes there is room for.
    @inline(__always)
    var room: Int { limit - end }

    /// Makes room for at least `minimum` bytes.
    @inline(never)
    mutating func grow(by minimum: Int) {
        let count = count
        let capacity = max((limit - start) * 2, count + minimum)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        end = larger + count
        limit = larger + capacity
    }

    /// Makes room for further things that are probably as long as one that was written, within reason.
    mutating func reserve(_ number: Int, of length: Int) {
        let (product, overflows) = number.multipliedReportingOverflow(by: length + length / 8 + 2)
        let wanted = overflows ? Self.maximumReserve : min(product, Self.maximumReserve)
        if room < wanted { grow(by: wanted) }
    }

    /// The most that is made room for on a guess.
    private static var maximumReserve: Int { 4 << 20 }

    /// Lends room for `maximum` bytes.
    ///
    /// - Parameter body: Writes at most `maximum` bytes from the pointer on and returns how many. What is there is
    ///   undefined before.
    @inline(__always)
    mutating func extend(by maximum: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        if room < maximum { grow(by: maximum) }
        end += body(end)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if end == limit { grow(by: 1) }
        end.pointee = byte
        end += 1
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
        start[position] = byte
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
    consuming func finish() -> [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }
}
