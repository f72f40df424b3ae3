import NIOCore

/// Reads the frames of a server, joins fragments to messages, and enforces the rules of RFC 6455, sections 5.1 to 5.5.
///
/// A frame is judged by its header, before its payload is received, and payloads are appended to the message as they
/// arrive, so that no more than one message is ever in memory.
struct FrameReader {
    /// What a frame completes.
    enum Event: Equatable {
        /// A message, text or bytes.
        case message([UInt8])
        case ping([UInt8])
        case pong
        /// The server closes the connection, with a code if it gave one.
        case close(UInt16?)
    }

    /// A violation of the protocol.
    struct Violation: Error, Equatable {
        /// The code to close the connection with.
        let code: UInt16
        /// What the server did.
        let reason: String
    }

    /// Which part of a frame is next.
    private enum Stage {
        case start
        case length
        case longLength(missing: Int)
        case payload(missing: Int)
    }

    /// The most fragments of a message. What they add up to is limited anyway; this is about empty ones.
    private static let maximumFragments = 65_536

    /// The maximum size of a message in bytes.
    private let limit: Int
    private var stage = Stage.start
    /// The first byte of the frame's header.
    private var firstByte: UInt8 = 0
    private var length: UInt64 = 0
    /// The payload of a control frame.
    private var control: [UInt8] = []
    /// The message so far.
    private var message: [UInt8] = []
    /// The number of fragments so far; nil between messages.
    private var fragments: Int?

    init(limit: Int) { self.limit = limit }

    private var opcode: FrameOpcode.RawValue { firstByte & 0x0F }
    private var isControl: Bool { firstByte & 0x08 != 0 }
    private var isFinal: Bool { firstByte & 0x80 != 0 }

    /// Reads up to the end of the next frame that completes something.
    ///
    /// - Parameter buffer: The bytes received; those that belong to the frame are taken.
    /// - Returns: What the frame completes, or nil if more bytes have to follow.
    /// - Throws: ``Violation``. Nothing may be read after that.
    mutating func next(_ buffer: inout ByteBuffer) throws(Violation) -> Event? {
        while true {
            if case .payload(let missing) = stage {
                let count = min(missing, buffer.readableBytes)
                takePayload(count, from: &buffer)
                guard count == missing else {
                    stage = .payload(missing: missing - count)
                    return nil
                }
                stage = .start
                if let event = try finishFrame() { return event }
            } else {
                guard let byte = buffer.readInteger(as: UInt8.self) else { return nil }
                try takeHeader(byte)
            }
        }
    }

    private mutating func takeHeader(_ byte: UInt8) throws(Violation) {
        switch stage {
        case .start:
            firstByte = byte
            try checkFirstByte()
            stage = .length
        case .length:
            guard byte & 0x80 == 0 else { throw .protocolError("a frame of a server must not be masked") }
            guard byte < 126 || !isControl else { throw .protocolError("a control frame must not exceed 125 bytes") }
            length = 0
            switch byte {
            case 126: stage = .longLength(missing: 2)
            case 127: stage = .longLength(missing: 8)
            default: try beginPayload(UInt64(byte))
            }
        case .longLength(let missing):
            length = length << 8 | UInt64(byte)
            if missing == 1 { try beginPayload(length) } else { stage = .longLength(missing: missing - 1) }
        case .payload: break
        }
    }

    private func checkFirstByte() throws(Violation) {
        guard firstByte & 0x70 == 0 else { throw .protocolError("a reserved bit without an extension") }
        switch FrameOpcode(rawValue: opcode) {
        case .text, .binary:
            guard fragments == nil else { throw .protocolError("a message began inside another") }
        case .continuation:
            guard fragments != nil else { throw .protocolError("a continuation without a message") }
        case .close, .ping, .pong:
            guard isFinal else { throw .protocolError("a control frame must not be fragmented") }
        case nil: throw .protocolError("an unknown opcode")
        }
    }

    private mutating func beginPayload(_ length: UInt64) throws(Violation) {
        if !isControl {
            guard length <= UInt64(max(0, limit - message.count)) else {
                throw Violation(code: 1009, reason: "a message exceeds \(limit) bytes")
            }
            guard fragments ?? 0 < Self.maximumFragments else {
                throw Violation(code: 1009, reason: "a message has more than \(Self.maximumFragments) fragments")
            }
            fragments = (fragments ?? 0) + 1
            let size = message.count + Int(length)
            if size > message.capacity {
                // Twice as much at least: with many small fragments, all of them would be copied for each.
                message.reserveCapacity(max(size, min(limit, 2 * message.capacity)))
            }
        }
        stage = .payload(missing: Int(length))
    }

    private mutating func takePayload(_ count: Int, from buffer: inout ByteBuffer) {
        guard count > 0 else { return }
        buffer.readWithUnsafeReadableBytes { bytes in
            let payload = UnsafeRawBufferPointer(rebasing: bytes[..<count])
            if isControl { control.append(contentsOf: payload) } else { message.append(contentsOf: payload) }
            return count
        }
    }

    private mutating func finishFrame() throws(Violation) -> Event? {
        guard isControl else {
            guard isFinal else { return nil }
            defer { message = [] }
            fragments = nil
            return .message(message)
        }
        defer { control = [] }
        switch FrameOpcode(rawValue: opcode) {
        case .ping: return .ping(control)
        case .pong: return .pong
        default:
            guard control.count != 1 else { throw .protocolError("a close frame of one byte") }
            return .close(control.count < 2 ? nil : UInt16(control[0]) << 8 | UInt16(control[1]))
        }
    }
}

extension FrameReader.Violation {
    fileprivate static func protocolError(_ reason: String) -> Self { Self(code: 1002, reason: reason) }
}
