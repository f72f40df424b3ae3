/// A growable byte buffer that writers fill through pointers.
///
/// Noncopyable, so that appending costs a comparison and a store. It may begin with borrowed memory, and allocates its
/// own when that is full.
struct OutputBuffer: ~Copyable {
    // The bytes from `start` to `end` are written; the memory ends at `limit`.
    private var end: UnsafeMutablePointer<UInt8>
    private var limit: UnsafeMutablePointer<UInt8>
    private var start: UnsafeMutablePointer<UInt8>
    /// Whether the buffer owns the memory and must free it.
    private var isOwned = false
    /// Output that precedes the bytes in memory; only used if the whole output is an array.
    private var finished: [UInt8] = []

    /// An initial capacity that suffices for most outputs.
    static var usualCapacity: Int { 1024 }

    /// - Parameter memory: Must outlive the buffer and not be written by anyone else.
    init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        self.init()
        guard let address = memory.baseAddress else { return }
        start = address
        end = start
        limit = start + memory.count
    }

    /// Creates a buffer without memory.
    init() {
        // A placeholder pointer that is never dereferenced, since the capacity is zero.
        start = UnsafeMutablePointer(bitPattern: 1)!
        end = start
        limit = start
    }

    deinit { if isOwned { start.deallocate() } }

    /// Number of bytes written.
    var count: Int { end - start }

    /// Number of bytes that can be written without growing.
    @inline(__always)
    var room: Int { limit - end }

    /// Grows the capacity by at least `minimum` bytes.
    @inline(never)
    mutating func grow(by minimum: Int) {
        let count = count
        let capacity = max((limit - start) * 2, count + minimum, 256)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        if isOwned { start.deallocate() }
        isOwned = true
        start = larger
        end = larger + count
        limit = larger + capacity
    }

    /// The estimated, bounded size of `number` more values about as long as one already written.
    static func room(for number: Int, of length: Int) -> Int {
        let (product, overflows) = number.multipliedReportingOverflow(by: length + length / 8 + 2)
        return overflows ? maximumReserve : min(product, maximumReserve)
    }

    /// Ensures capacity for `minimum` more bytes.
    mutating func reserve(_ minimum: Int) { if room < minimum { grow(by: minimum) } }

    /// The maximum capacity reserved on an estimate.
    private static var maximumReserve: Int { 4 << 20 }

    /// Appends up to `maximum` bytes.
    ///
    /// - Parameter body: Writes at most `maximum` bytes to the pointer and returns how many. The memory is
    ///   uninitialized.
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

    /// Overwrites a byte.
    mutating func set(_ byte: UInt8, at position: Int) {
        precondition(position >= 0 && position < count)
        start[position] = byte
    }

    /// Moves the bytes from `position` on by `length` bytes; the contents of the gap are undefined.
    mutating func insertSpace(_ length: Int, at position: Int) {
        precondition(position >= 0 && position <= count)
        let moved = count - position
        extend(by: length) { end in
            let source = end - moved
            (source + length).update(from: source, count: moved)
            return length
        }
    }

    /// The complete output.
    consuming func finish() -> [UInt8] {
        if finished.isEmpty { return Array(UnsafeBufferPointer(start: start, count: count)) }
        return count == 0 ? finished : finished + UnsafeBufferPointer(start: start, count: count)
    }

    /// Writes the rest of the output directly into the resulting array, which avoids a copy if it fits.
    ///
    /// - Parameters:
    ///   - writer: The writer.
    ///   - capacity: The estimated length of the rest.
    ///   - body: Writes the rest.
    @inline(__always)
    static func finish<Writer: BufferedWriter & ~Copyable>(
        _ writer: inout Writer, capacity: Int, _ body: (inout Writer) throws(WireError) -> Void
    ) throws(WireError) {
        var output = OutputBuffer()
        writer.swapOutput(&output)
        var failure: WireError?
        var copy: [UInt8]?
        let array = [UInt8](unsafeUninitializedCapacity: output.count + capacity) { memory, count in
            var inPlace = OutputBuffer(memory)
            inPlace.append(UnsafeBufferPointer(start: output.start, count: output.count))
            writer.swapOutput(&inPlace)
            do throws(WireError) { try body(&writer) } catch { failure = error }
            writer.swapOutput(&inPlace)
            // The output is copied if it outgrew the array, or would leave most of it unused.
            if inPlace.start == memory.baseAddress, inPlace.count >= memory.count / 2 {
                count = inPlace.count
            } else {
                copy = inPlace.finish()
            }
        }
        output.end = output.start
        // With nothing before it the array is used as is.
        output.finished = output.finished.isEmpty ? copy ?? array : output.finished + (copy ?? array)
        writer.swapOutput(&output)
        if let failure { throw failure }
    }
}

/// A writer whose output is in a buffer.
protocol BufferedWriter: WireWriter, ~Copyable {
    /// Number of open arrays and objects.
    var depth: Int { get }
    /// Number of bytes written.
    var count: Int { get }

    /// Exchanges the buffer, since generic code cannot borrow it without allocating.
    mutating func swapOutput(_ other: inout OutputBuffer)
    /// Ensures capacity for `room` more bytes.
    mutating func reserve(_ room: Int)

    /// Begins an array with a known number of elements.
    mutating func beginArray(of count: Int) -> WireScope
    /// Ends an array that began with ``beginArray(of:)``.
    mutating func endCountedArray(_ array: WireScope)
}

extension BufferedWriter where Self: ~Copyable {
    /// Writes an array, accessing its elements in place; copying a large element would cost more than writing it.
    ///
    /// - Parameters:
    ///   - elements: The elements.
    ///   - write: Writes an element and must not modify it: only as `inout` does generic code pass a value without a
    ///     copy.
    @inline(__always)
    mutating func writeArray<Element>(
        _ elements: [Element], _ write: (inout Element, inout Self) throws(WireError) -> Void
    ) throws(WireError) {
        try elements.withUnsafeBufferPointer { elements throws(WireError) in
            var array = beginArray(of: elements.count)
            // The pointer is valid within this closure, and the indices are those of the array.
            guard let first = UnsafeMutablePointer(mutating: elements.baseAddress), elements.count > 0 else {
                return endCountedArray(array)
            }
            let start = count
            nextElement(in: &array)
            try write(&first[0], &self)
            if elements.count == 1 { return endCountedArray(array) }
            let room = OutputBuffer.room(for: elements.count - 1, of: count - start)
            let begun = array
            func writeRest(_ writer: inout Self) throws(WireError) {
                // A local copy, which needs no exclusivity checks at run time.
                var array = begun
                for index in elements.indices.dropFirst() {
                    writer.nextElement(in: &array)
                    try write(&first[index], &writer)
                }
                writer.endCountedArray(array)
            }
            // Only at the top level is the array the rest of the output.
            if depth == 1, room > OutputBuffer.usualCapacity {
                try OutputBuffer.finish(&self, capacity: room, writeRest)
            } else {
                reserve(room)
                try writeRest(&self)
            }
        }
    }
}
