/// Encodes a value as MessagePack, in the shortest form.
public struct MessagePackWriter: BufferedWriter, ~Copyable {
    public let includesReadOnly: Bool
    public static var hasBytes: Bool { true }
    private(set) var output: OutputBuffer
    /// Number of open arrays and maps.
    private(set) var depth = 0
    /// The first error.
    private var failure: WireError?

    init(includesReadOnly: Bool, output: consuming OutputBuffer = OutputBuffer()) {
        self.includesReadOnly = includesReadOnly
        self.output = output
    }

    /// Encodes a value.
    ///
    /// - Parameters:
    ///   - value: The value to encode.
    ///   - includingReadOnly: Whether to include properties that the OpenAPI document marks `readOnly`.
    /// - Throws: ``WireError`` if MessagePack cannot represent the value (an integer of more than 64 bits, a length of
    ///   4 GiB) or it is nested deeper than ``JSONReader/maximumDepth``.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public static func encode<Value: WireEncodable>(
        _ value: Value, includingReadOnly: Bool = false
    ) throws(WireError) -> [UInt8] {
        // Most outputs fit on the stack, so that only the result is allocated.
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: OutputBuffer.usualCapacity) {
            memory throws(WireError) in
            var writer = MessagePackWriter(includesReadOnly: includingReadOnly, output: OutputBuffer(memory))
            try value.write(toMessagePack: &writer)
            if let failure = writer.failure { throw failure }
            return writer.output.finish()
        }
    }

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .msgpack, offset: output.count)
    }

    /// Writes a type byte and a big-endian number.
    @inline(__always)
    private mutating func write<Number: FixedWidthInteger>(_ type: UInt8, _ number: Number) {
        output.extend(by: 1 + MemoryLayout<Number>.size) { target in
            target[0] = type
            UnsafeMutableRawPointer(target + 1).storeBytes(of: number.bigEndian, as: Number.self)
            return 1 + MemoryLayout<Number>.size
        }
    }

    public mutating func writeNull() { output.append(0xC0) }

    public mutating func writeBool(_ value: Bool) { output.append(value ? 0xC3 : 0xC2) }

    public mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number) {
        if value >= 0 {
            guard let value = UInt64(exactly: value) else { return failInteger() }
            switch value {
            case 0..<0x80: output.append(UInt8(truncatingIfNeeded: value))
            case 0x80..<0x100: write(0xCC, UInt8(truncatingIfNeeded: value))
            case 0x100..<0x1_0000: write(0xCD, UInt16(truncatingIfNeeded: value))
            case 0x1_0000..<0x1_0000_0000: write(0xCE, UInt32(truncatingIfNeeded: value))
            default: write(0xCF, value)
            }
        } else {
            guard let value = Int64(exactly: value) else { return failInteger() }
            switch value {
            case -32..<0: output.append(UInt8(bitPattern: Int8(value)))
            case -0x80 ..< -32: write(0xD0, Int8(truncatingIfNeeded: value))
            case -0x8000 ..< -0x80: write(0xD1, Int16(truncatingIfNeeded: value))
            case -0x8000_0000 ..< -0x8000: write(0xD2, Int32(truncatingIfNeeded: value))
            default: write(0xD3, value)
            }
        }
    }

    private mutating func failInteger() {
        if failure == nil { failure = error(.notRepresentable("an integer of more than 64 bits")) }
    }

    public mutating func writeDouble(_ value: Double) throws(WireError) { write(0xCB, value.bitPattern) }

    public mutating func writeFloat(_ value: Float) throws(WireError) { write(0xCA, value.bitPattern) }

    public mutating func writeString(_ value: String) {
        if value.utf8.withContiguousStorageIfAvailable({ writeUTF8($0) }) == nil { writeForeign(value) }
    }

    /// Writes a string that is not stored as UTF-8.
    @inline(never)
    private mutating func writeForeign(_ value: String) {
        var value = value
        value.withUTF8 { writeLong($0) }
    }

    @inline(__always)
    private mutating func writeUTF8(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress, utf8.count < 16, output.room >= 17 else { return writeLong(utf8) }
        output.extend(by: 17) { target in
            target[0] = 0xA0 | UInt8(truncatingIfNeeded: utf8.count)
            ByteBlock(start, count: utf8.count).store(to: target + 1)
            return utf8.count + 1
        }
    }

    /// Slow path: writes a string of any length.
    @inline(never)
    private mutating func writeLong(_ utf8: UnsafeBufferPointer<UInt8>) {
        let count = utf8.count
        // `start` has `count` bytes; the target has room for them and the longest header.
        output.extend(by: count + 5) { target in
            let header = Self.writeStringHeader(count, to: target)
            if let start = utf8.baseAddress { (target + header).update(from: start, count: count) }
            return header + count
        }
        checkLength(count)
    }

    /// Writes the header of a string; returns its length. The target must have room for five bytes.
    @inline(__always)
    private static func writeStringHeader(_ count: Int, to target: UnsafeMutablePointer<UInt8>) -> Int {
        if count < 32 {
            target[0] = 0xA0 | UInt8(truncatingIfNeeded: count)
            return 1
        }
        return writeHeader(count, types: (0xD9, 0xDA, 0xDB), to: target)
    }

    /// Writes the shortest of three forms of a header; returns its length. The target must have room for five bytes.
    @inline(__always)
    private static func writeHeader(
        _ count: Int, types: (one: UInt8, two: UInt8, four: UInt8), to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        if count < 0x100 {
            target[0] = types.one
            target[1] = UInt8(truncatingIfNeeded: count)
            return 2
        }
        return writeLength(count, types: (types.two, types.four), to: target)
    }

    /// The same for types without a form with a one-byte length.
    @inline(__always)
    private static func writeLength(
        _ count: Int, types: (two: UInt8, four: UInt8), to target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let rest = UnsafeMutableRawPointer(target + 1)
        if count < 0x1_0000 {
            target[0] = types.two
            rest.storeBytes(of: UInt16(truncatingIfNeeded: count).bigEndian, as: UInt16.self)
            return 3
        }
        target[0] = types.four
        rest.storeBytes(of: UInt32(truncatingIfNeeded: count).bigEndian, as: UInt32.self)
        return 5
    }

    private mutating func checkLength(_ count: Int) {
        if count > UInt32.max, failure == nil { failure = error(.notRepresentable("a length of 4 GiB or more")) }
    }

    public mutating func writeBytes(_ value: [UInt8]) {
        output.extend(by: 5) { Self.writeHeader(value.count, types: (0xC4, 0xC5, 0xC6), to: $0) }
        output.append(value)
        checkLength(value.count)
    }

    // MARK: - Arrays and maps

    /// Reserves one byte for the header, which suffices for up to 15 elements; ``end(_:short:long:)`` inserts more.
    @inline(__always)
    private mutating func begin() -> WireScope {
        enter()
        let scope = WireScope(start: output.count)
        output.append(0)
        return scope
    }

    @inline(__always)
    private mutating func enter() {
        depth += 1
        if depth > JSONReader.maximumDepth { failDepth() }
    }

    @inline(never)
    private mutating func failDepth() {
        if failure == nil { failure = error(.tooDeep(limit: JSONReader.maximumDepth)) }
    }

    private mutating func end(_ scope: WireScope, short: UInt8, long: UInt8) {
        depth -= 1
        if scope.count < 16 {
            output.set(short | UInt8(truncatingIfNeeded: scope.count), at: scope.start)
            return
        }
        checkLength(scope.count)
        let size = scope.count < 0x1_0000 ? 2 : 4
        output.insertSpace(size, at: scope.start + 1)
        output.set(size == 2 ? long : long + 1, at: scope.start)
        for position in 0..<size {
            let byte = UInt8(truncatingIfNeeded: scope.count >> (8 * (size - 1 - position)))
            output.set(byte, at: scope.start + 1 + position)
        }
    }

    public mutating func beginArray() -> WireScope { begin() }

    @inline(__always)
    public mutating func nextElement(in array: inout WireScope) { array.count += 1 }

    var count: Int { output.count }

    mutating func swapOutput(_ other: inout OutputBuffer) { swap(&other, &output) }

    mutating func reserve(_ room: Int) { output.reserve(room) }

    mutating func beginArray(of count: Int) -> WireScope {
        let scope = WireScope(start: output.count)
        enter()
        output.extend(by: 5) { target in
            if count < 16 {
                target[0] = 0x90 | UInt8(truncatingIfNeeded: count)
                return 1
            }
            return Self.writeLength(count, types: (0xDC, 0xDD), to: target)
        }
        return scope
    }

    mutating func endCountedArray(_ array: WireScope) {
        depth -= 1
        checkLength(array.count)
    }

    public mutating func endArray(_ array: WireScope) { end(array, short: 0x90, long: 0xDC) }

    public mutating func beginObject() -> WireScope { begin() }

    @_spi(Generated)
    public mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        let table = keys.table
        precondition(index >= 0 && index < table.count)
        let key = table.messagePack + index
        object.count += 1
        guard output.room >= 16, key.pointee.count <= 16 else { return writeLongKey(key) }
        output.extend(by: 16) { target in
            key.writeShort(to: target)
            return key.pointee.count
        }
    }

    @inline(never)
    private mutating func writeLongKey(_ key: UnsafePointer<WireKeyNeedle>) {
        output.extend(by: key.pointee.count) { target in
            key.write(to: target)
            return key.pointee.count
        }
    }

    public mutating func writeKey(_ key: String, in object: inout WireScope) {
        object.count += 1
        writeString(key)
    }

    public mutating func endObject(_ object: WireScope) { end(object, short: 0x80, long: 0xDE) }
}
