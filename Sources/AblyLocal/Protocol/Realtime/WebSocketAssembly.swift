import AblyPlatform
import NIOCore
import NIOWebSocket

/// Joins the frames of a client to messages, and enforces the rules that the frame decoder leaves to others (RFC 6455,
/// sections 5.1 to 5.5).
struct WebSocketAssembly {
    /// What a frame completes.
    enum Event {
        /// A message: valid UTF-8 if it is text.
        case message([UInt8], isText: Bool)
        case ping(ByteBuffer)
        case pong
        /// The client closes the connection, with a code if it gave one.
        case close(WebSocketErrorCode?)
    }

    /// A violation of the protocol, with the code to close the connection with.
    struct Violation: Error {
        let code: WebSocketErrorCode
        let reason: String
    }

    /// The maximum size of a message in bytes.
    let limit: Int
    /// The fragments so far, and whether they are text; nil between messages.
    private var partial: (bytes: [UInt8], isText: Bool)?

    init(limit: Int) { self.limit = limit }

    /// Takes the next frame.
    ///
    /// - Returns: What it completes, or nil if more fragments have to follow.
    /// - Throws: ``Violation``.
    mutating func receive(_ frame: WebSocketFrame) throws(Violation) -> Event? {
        guard frame.maskKey != nil else {
            throw Violation(code: .protocolError, reason: "frames of a client must be masked")
        }
        guard frame.reservedBits.isEmpty else {
            throw Violation(code: .protocolError, reason: "no extension was negotiated")
        }
        switch frame.opcode {
        case .text, .binary:
            guard partial == nil else {
                throw Violation(code: .protocolError, reason: "a new message began inside another")
            }
            let bytes = Array(buffer: frame.unmaskedData)
            let isText = frame.opcode == .text
            if frame.fin { return try Self.message(bytes, isText: isText) }
            partial = (bytes, isText)
        case .continuation:
            guard let sofar = partial else {
                throw Violation(code: .protocolError, reason: "a continuation without a message")
            }
            let data = frame.unmaskedData
            guard sofar.bytes.count + data.readableBytes <= limit else {
                throw Violation(code: .messageTooLarge, reason: "the message exceeds \(limit) bytes")
            }
            partial?.bytes.append(contentsOf: data.readableBytesView)
            guard frame.fin, let message = partial else { return nil }
            partial = nil
            return try Self.message(message.bytes, isText: message.isText)
        case .ping: return .ping(frame.unmaskedData)
        case .pong: return .pong
        case .connectionClose:
            var data = frame.unmaskedData
            guard data.readableBytes > 0 else { return .close(nil) }
            guard let code = data.readWebSocketErrorCode() else {
                throw Violation(code: .protocolError, reason: "a close frame of one byte")
            }
            guard code.isForFrames else {
                throw Violation(code: .protocolError, reason: "an invalid code in a close frame")
            }
            guard UTF8Validation.isValid(Array(buffer: data)) else { throw .notUTF8 }
            return .close(code)
        default:
            throw Violation(code: .protocolError, reason: "unknown opcode")
        }
        return nil
    }

    private static func message(_ bytes: [UInt8], isText: Bool) throws(Violation) -> Event {
        guard !isText || UTF8Validation.isValid(bytes) else { throw .notUTF8 }
        return .message(bytes, isText: isText)
    }
}

extension WebSocketAssembly.Violation {
    /// Text that is not UTF-8 (RFC 6455, section 8.1).
    fileprivate static let notUTF8 = Self(code: .dataInconsistentWithMessage, reason: "text must be UTF-8")
}

extension WebSocketErrorCode {
    /// Whether a close frame may have the code (RFC 6455, section 7.4; IANA's registry of close codes).
    fileprivate var isForFrames: Bool {
        switch UInt16(webSocketErrorCode: self) {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

extension NIOWebSocketError {
    /// The code to close a connection with.
    var closeCode: WebSocketErrorCode {
        switch self {
        case .invalidFrameLength: .messageTooLarge
        case .fragmentedControlFrame, .multiByteControlFrameLength: .protocolError
        }
    }
}
