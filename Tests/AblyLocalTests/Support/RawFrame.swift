/// A frame of the WebSocket protocol (RFC 6455, section 5.2), including everything that a peer may do wrong.
struct RawFrame: Sendable, Hashable {
    /// The meaning of a frame; any value of four bits.
    struct Opcode: RawRepresentable, Sendable, Hashable {
        let rawValue: UInt8

        static let continuation = Self(rawValue: 0)
        static let text = Self(rawValue: 1)
        static let binary = Self(rawValue: 2)
        static let close = Self(rawValue: 8)
        static let ping = Self(rawValue: 9)
        static let pong = Self(rawValue: 10)

        /// Whether the frame may arrive between the fragments of a message.
        var isControl: Bool { rawValue >= 8 }
    }

    /// The size of the payload's length on the wire.
    enum LengthEncoding: Sendable, Hashable {
        case bits7, bits16, bits64

        /// The smallest that can express a length, as section 5.2 requires.
        static func minimal(_ length: Int) -> Self { length < 126 ? .bits7 : length <= 0xFFFF ? .bits16 : .bits64 }
    }

    var opcode: Opcode
    /// Whether this is the last fragment of a message.
    var fin = true
    /// The three reserved bits, RSV1 as the highest one.
    var rsv: UInt8 = 0
    var payload: [UInt8]
    /// The masking key, four bytes; nil for an unmasked frame, as services send them.
    var mask: [UInt8]?
    /// Nil for the minimal one. A length that ``LengthEncoding/bits7`` cannot express is truncated.
    var lengthEncoding: LengthEncoding?

    /// The frame on the wire.
    var bytes: [UInt8] {
        let count = payload.count
        var bytes = [(fin ? 0x80 : 0) | rsv << 4 | opcode.rawValue]
        let masked: UInt8 = mask == nil ? 0 : 0x80
        switch lengthEncoding ?? .minimal(count) {
        case .bits7: bytes.append(masked | UInt8(count & 0x7F))
        case .bits16: bytes += [masked | 126] + Self.bigEndian(UInt16(truncatingIfNeeded: count))
        case .bits64: bytes += [masked | 127] + Self.bigEndian(UInt64(count))
        }
        return bytes + (mask ?? []) + Self.apply(mask, to: payload[...])
    }

    /// Removes a frame from the beginning of a buffer.
    ///
    /// - Returns: The frame, or nil if it is not complete yet.
    /// - Throws: `SocketClient.Failure` if it exceeds 16 MiB.
    static func parse(_ buffer: inout [UInt8]) throws -> RawFrame? {
        guard buffer.count >= 2 else { return nil }
        let (encoding, lengthSize): (LengthEncoding, Int) =
            switch buffer[1] & 0x7F {
            case 126: (.bits16, 2)
            case 127: (.bits64, 8)
            default: (.bits7, 0)
            }
        let maskSize = buffer[1] & 0x80 == 0 ? 0 : 4
        let head = 2 + lengthSize + maskSize
        guard buffer.count >= head else { return nil }
        let length =
            lengthSize == 0
            ? UInt64(buffer[1] & 0x7F) : buffer[2..<2 + lengthSize].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= 16 << 20 else { throw SocketClient.Failure(step: "a frame of \(length) bytes") }
        let end = head + Int(length)
        guard buffer.count >= end else { return nil }
        let mask = maskSize == 0 ? nil : Array(buffer[head - 4..<head])
        let frame = RawFrame(
            opcode: Opcode(rawValue: buffer[0] & 0x0F), fin: buffer[0] & 0x80 != 0, rsv: buffer[0] >> 4 & 0x07,
            payload: apply(mask, to: buffer[head..<end]), mask: mask, lengthEncoding: encoding)
        buffer.removeFirst(end)
        return frame
    }

    /// Masks or unmasks a payload (section 5.3).
    private static func apply(_ mask: [UInt8]?, to payload: ArraySlice<UInt8>) -> [UInt8] {
        guard let mask else { return Array(payload) }
        return zip(payload, 0...).map { byte, index in byte ^ mask[index % 4] }
    }

    private static func bigEndian<Number: FixedWidthInteger & UnsignedInteger>(_ value: Number) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}
