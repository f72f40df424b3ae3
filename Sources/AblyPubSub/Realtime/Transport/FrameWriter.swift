import NIOCore

/// The kinds of frames (RFC 6455, section 11.8).
enum FrameOpcode: UInt8 {
    case continuation = 0
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10
}

/// Writes the frames of a client, which are masked (RFC 6455, section 5.3).
struct FrameWriter {
    /// The state of SplitMix64. Masks protect intermediaries from payloads chosen by others; they are sent in clear, and
    /// there is nothing to gain from a costly generator.
    private var state: UInt64

    /// - Parameter seed: Determines the masks.
    init(seed: UInt64) { state = seed }

    private mutating func nextMask() -> UInt32 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt32(truncatingIfNeeded: bits >> 32)
    }

    /// Appends a complete frame to a buffer.
    ///
    /// - Parameters:
    ///   - opcode: The kind of frame.
    ///   - payload: The payload.
    ///   - buffer: The buffer.
    mutating func write(_ opcode: FrameOpcode, _ payload: [UInt8], to buffer: inout ByteBuffer) {
        let mask = nextMask()
        // At once, since each call of the buffer costs as much as masking many bytes.
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: payload.count + 14) { target in
            let isMasked: UInt8 = 0x80
            target[0] = 0x80 | opcode.rawValue
            var end = 2
            switch payload.count {
            case ...125: target[1] = isMasked | UInt8(payload.count)
            case ...0xFFFF:
                target[1] = isMasked | 126
                target.storeBytes(of: UInt16(payload.count).bigEndian, toByteOffset: end, as: UInt16.self)
                end += 2
            default:
                target[1] = isMasked | 127
                target.storeBytes(of: UInt64(payload.count).bigEndian, toByteOffset: end, as: UInt64.self)
                end += 8
            }
            target.storeBytes(of: mask.bigEndian, toByteOffset: end, as: UInt32.self)
            end += 4
            // The mask as it is in memory.
            let word = UInt64(mask.bigEndian) | UInt64(mask.bigEndian) << 32
            payload.withUnsafeBytes {
                Self.copy($0, to: UnsafeMutableRawBufferPointer(rebasing: target[end...]), mask: word.littleEndian)
            }
            return end + payload.count
        }
    }

    /// Copies bytes, masked. SwiftNIO's own function works byte by byte, at eighty times the cost.
    private static func copy(_ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, mask: UInt64) {
        // The buffer was asked for room for the source.
        precondition(target.count >= source.count)
        var offset = 0
        while offset + 8 <= source.count {
            let word = source.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            target.storeBytes(of: word ^ mask, toByteOffset: offset, as: UInt64.self)
            offset += 8
        }
        withUnsafeBytes(of: mask) { mask in
            while offset < source.count {
                target[offset] = source[offset] ^ mask[offset & 7]
                offset += 1
            }
        }
    }
}

/// The codes of close frames.
enum CloseCode {
    /// Whether a close frame may have the code (RFC 6455, section 7.4; IANA's registry of close codes).
    static func isForFrames(_ code: UInt16) -> Bool {
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }

    /// The payload of a close frame with a code; nil for none.
    static func payload(_ code: UInt16?) -> [UInt8] {
        code.map { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] } ?? []
    }
}
