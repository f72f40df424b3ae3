/// A growing run of bytes that writers fill through pointers.
///
/// An array is kept at its full length with a count of its own, so that appending costs a comparison and a store; copies
/// stay independent as arrays are.
struct OutputBuffer: Sendable {
    private var bytes: [UInt8]
    /// How many bytes were written.
    private(set) var count = 0

    /// - Parameter capacity: Bytes to have room for from the start.
    init(capacity: Int) { bytes = [UInt8](repeating: 0, count: max(capacity, 16)) }

    @inline(never)
    private mutating func grow(by minimum: Int) {
        let length = max(bytes.count * 2, count + minimum)
        bytes.reserveCapacity(length)
        bytes.append(contentsOf: repeatElement(0, count: length - bytes.count))
    }

    /// Makes room for further things that are probably as long as one that was written, within reason.
    mutating func reserve(_ number: Int, of length: Int) {
        let (product, overflows) = number.multipliedReportingOverflow(by: length + length / 8 + 2)
        let wanted = overflows ? Self.maximumReserve : min(product, Self.maximumReserve)
        if bytes.count - count < wanted { grow(by: wanted) }
    }

    /// The most that is made room for on a guess.
    private static let maximumReserve = 256 << 10

    /// Lends room for `maximum` bytes.
    ///
    /// - Parameter body: Writes at most `maximum` bytes from the pointer on and returns how many.
    @inline(__always)
    mutating func extend(by maximum: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        if bytes.count - count < maximum { grow(by: maximum) }
        let start = count
        // The array is never empty, so it has an address; the bytes from `start` on were just made sure of.
        count += bytes.withUnsafeMutableBufferPointer { body($0.baseAddress! + start) }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if bytes.count == count { grow(by: 1) }
        bytes[count] = byte
        count += 1
    }

    /// Appends the bytes of a part of an array.
    @inline(__always)
    mutating func append(_ source: [UInt8], from start: Int, count length: Int) {
        source.withUnsafeBufferPointer { source in
            precondition(start >= 0 && length >= 0 && start + length <= source.count)
            guard length > 0 else { return }
            extend(by: length) { target in
                target.update(from: source.baseAddress! + start, count: length)
                return length
            }
        }
    }

    mutating func append(_ source: [UInt8]) { append(source, from: 0, count: source.count) }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { source in
            guard let base = source.baseAddress, source.count > 0 else { return }
            extend(by: source.count) { target in
                target.update(from: base, count: source.count)
                return source.count
            }
        }
    }

    /// Overwrites a byte that was written.
    mutating func set(_ byte: UInt8, at position: Int) {
        precondition(position < count)
        bytes[position] = byte
    }

    /// Moves what was written from `position` on by `length` bytes, leaving what is there undefined.
    mutating func insertSpace(_ length: Int, at position: Int) {
        precondition(position <= count)
        let moved = count - position
        extend(by: length) { end in
            let source = end - moved
            (source + length).update(from: source, count: moved)
            return length
        }
    }

    /// What was written.
    consuming func finish() -> [UInt8] {
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
