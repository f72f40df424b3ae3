/// A growing run of bytes that writers fill through pointers.
///
/// It cannot be copied, so that appending costs a comparison and a store. It may begin in memory that it was lent,
/// and allocates its own when that is full.
struct OutputBuffer: ~Copyable {
    // What lies before `end` was written; `limit` is where the memory from `start` on ends.
    private var end: UnsafeMutablePointer<UInt8>
    private var limit: UnsafeMutablePointer<UInt8>
    private var start: UnsafeMutablePointer<UInt8>
    /// Whether the memory is the buffer's own, to be freed.
    private var isOwned = false
    /// What was written before the bytes that are in the memory now: a document that is an array.
    private var finished: [UInt8] = []

    /// The memory to begin with that most documents fit in.
    static var usualCapacity: Int { 1024 }

    /// - Parameter memory: Outlives the buffer, and is written by nothing else.
    init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
        self.init()
        guard let address = memory.baseAddress else { return }
        start = address
        end = start
        limit = start + memory.count
    }

    /// A buffer that has no memory yet.
    init() {
        // A pointer that nothing is written to, as there is no room, stands in for the missing one.
        start = UnsafeMutablePointer(bitPattern: 1)!
        end = start
        limit = start
    }

    deinit { if isOwned { start.deallocate() } }

    /// How many bytes were written.
    var count: Int { end - start }

    /// How many bytes there is room for.
    @inline(__always)
    var room: Int { limit - end }

    /// Makes room for at least `minimum` bytes.
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

    /// The room that further things probably take that are as long as one that was written, within reason.
    static func room(for number: Int, of length: Int) -> Int {
        let (product, overflows) = number.multipliedReportingOverflow(by: length + length / 8 + 2)
        return overflows ? maximumReserve : min(product, maximumReserve)
    }

    /// Makes room for at least `minimum` bytes where there is none.
    mutating func reserve(_ minimum: Int) { if room < minimum { grow(by: minimum) } }

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
    consuming func finish() -> [UInt8] {
        if finished.isEmpty { return Array(UnsafeBufferPointer(start: start, count: count)) }
        return count == 0 ? finished : finished + UnsafeBufferPointer(start: start, count: count)
    }

    /// Writes the rest of a document into the array that it is to become, which spares a copy where it fits.
    ///
    /// - Parameters:
    ///   - writer: What writes the document.
    ///   - capacity: The length that the rest probably has.
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
            // A document that needed other memory is copied, and so is one that would leave most of the array unused.
            if inPlace.start == memory.baseAddress, inPlace.count >= memory.count / 2 {
                count = inPlace.count
            } else {
                copy = inPlace.finish()
            }
        }
        output.end = output.start
        // An array that nothing was before is taken as it is.
        output.finished = output.finished.isEmpty ? copy ?? array : output.finished + (copy ?? array)
        writer.swapOutput(&output)
        if let failure { throw failure }
    }
}

/// A writer whose document is in a buffer.
protocol BufferedWriter: WireWriter, ~Copyable {
    /// Arrays and objects that are open.
    var depth: Int { get }
    /// How many bytes were written.
    var count: Int { get }

    /// Exchanges the buffer, which generic code does not lend without allocating something.
    mutating func swapOutput(_ other: inout OutputBuffer)
    /// Makes room for so many bytes.
    mutating func reserve(_ room: Int)

    /// Begins an array of so many elements.
    mutating func beginArray(of count: Int) -> WireScope
    /// Ends an array that began with the number of its elements.
    mutating func endCountedArray(_ array: WireScope)
}

extension BufferedWriter where Self: ~Copyable {
    /// Writes an array, each element where it lies; copying a large one would cost more than writing it.
    ///
    /// - Parameters:
    ///   - elements: What the array holds.
    ///   - write: Writes an element and does not change it: `inout` is the only way in which generic code passes a
    ///     value without a copy.
    @inline(__always)
    mutating func writeArray<Element>(
        _ elements: [Element], _ write: (inout Element, inout Self) throws(WireError) -> Void
    ) throws(WireError) {
        try elements.withUnsafeBufferPointer { elements throws(WireError) in
            var array = beginArray(of: elements.count)
            // The pointer is lent for this closure, and the indices are those of the array.
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
                // A variable of its own, so that no access to it is checked at run time.
                var array = begun
                for index in elements.indices.dropFirst() {
                    writer.nextElement(in: &array)
                    try write(&first[index], &writer)
                }
                writer.endCountedArray(array)
            }
            // Only what has nothing behind it ends with the array.
            if depth == 1, room > OutputBuffer.usualCapacity {
                try OutputBuffer.finish(&self, capacity: room, writeRest)
            } else {
                reserve(room)
                try writeRest(&self)
            }
        }
    }
}
