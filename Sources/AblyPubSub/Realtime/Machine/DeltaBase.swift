/// The payload of a channel's last message, to which the delta of the next one is applied (RTL19, RTL20).
struct DeltaBase: Sendable {
    private var payload: WireValue?
    /// The encoding steps of the payload, of which `base64` may not have been reversed yet.
    private var encoding: String?
    private var id: String?

    /// Why a delta cannot be applied.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    /// Whether a payload with these encoding steps is a delta.
    static func isDelta(_ encoding: String?) -> Bool {
        guard let encoding else { return false }
        return encoding.hasSuffix("vcdiff") || encoding.hasSuffix("vcdiff/base64")
    }

    /// Remembers the payload of a message that is not a delta, as it was received: it is decoded only if one follows.
    ///
    /// - Parameters:
    ///   - messages: Holds the message, so that all of it need not be copied.
    ///   - index: Its place.
    mutating func remember(_ messages: [Message], at index: Int) {
        payload = messages[index].data
        encoding = messages[index].encoding
        id = messages[index].id
    }

    /// Takes the delta out of a message, if it is one, and remembers the payload.
    ///
    /// - Parameters:
    ///   - messages: Holds the message, of which no encoding step has been reversed yet.
    ///   - index: Its place.
    ///   - decoder: Applies deltas.
    /// - Throws: ``Problem`` if the message is a delta that cannot be applied.
    mutating func apply(
        to messages: inout [Message], at index: Int, decoder: (any DeltaDecoder)?
    ) throws(Problem) {
        try apply(to: &messages[index], decoder)
        remember(messages, at: index)
    }

    private func apply(to message: inout Message, _ decoder: (any DeltaDecoder)?) throws(Problem) {
        // RTL19a
        if let encoding = message.encoding, Self.lastStep(of: encoding) == "base64",
            case .string(let text)? = message.data,
            let bytes = Bytes(base64: text)
        {
            message.data = .bytes(bytes)
            message.encoding = Self.withoutLastStep(encoding)
        }
        if let encoding = message.encoding, Self.lastStep(of: encoding) == "vcdiff" {
            message.data = .bytes(try applied(message, decoder))
            message.encoding = Self.withoutLastStep(encoding)
        }
    }

    private func applied(_ message: Message, _ decoder: (any DeltaDecoder)?) throws(Problem) -> Bytes {
        guard let decoder else { throw Problem(description: "there is no decoder for deltas (deltaDecoder)") }
        let from = message.extras?.delta?.from
        guard let id, from == id else {
            throw Problem(
                description: "the delta is of the message \(from ?? "?"), and the last one was \(id ?? "none")")
        }
        guard let base else { throw Problem(description: "the last message had no payload that deltas apply to") }
        guard let delta = message.data?.bytesValue else { throw Problem(description: "the delta is not bytes") }
        do { return Bytes(try decoder.decode(delta: delta.array, base: base)) } catch {
            throw Problem(description: "\(error)")
        }
    }

    /// The payload, as bytes (PC3a); nil if deltas do not apply to it.
    private var base: [UInt8]? {
        switch payload {
        case .string(let text)?:
            if let encoding, Self.lastStep(of: encoding) == "base64" { return Bytes(base64: text)?.array }
            return Array(text.utf8)
        case .bytes(let bytes)?: return bytes.array
        default: return nil
        }
    }

    private static func lastStep(of encoding: String) -> Substring {
        encoding.utf8.lastIndex(of: UInt8(ascii: "/")).map { encoding[encoding.index(after: $0)...] } ?? encoding[...]
    }

    private static func withoutLastStep(_ encoding: String) -> String? {
        encoding.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(encoding[..<$0]) }
    }
}
