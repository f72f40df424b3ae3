import AblyPlatform

/// The data of a message, a presence event or an annotation, with the encoding that says how to read it.
///
/// Kept as text or bytes. Only the outermost `base64`, which is the transport's, is ever undone; every other layer of
/// the encoding belongs to the clients.
struct Payload: Sendable, Hashable {
    /// What the data is.
    enum Content: Sendable, Hashable {
        case text(String)
        case bytes([UInt8])
    }

    /// The data, or nil when there is none; empty text is data.
    var content: Content?
    /// The layers of encoding, innermost first, separated by slashes; nil when there are none.
    var encoding: String?

    /// No data.
    static let none = Payload(content: nil, encoding: nil)

    init(content: Content?, encoding: String?) {
        self.content = content
        self.encoding = encoding
    }

    /// Takes data as it came in a request.
    ///
    /// - Parameters:
    ///   - data: Text, bytes, or an object or array, which is kept as its JSON text.
    ///   - encoding: The encoding that came with it.
    /// - Throws: 40013 for data of another kind, or text that is not the base64 it claims to be.
    init(data: WireValue?, encoding: String?) throws(Refusal) {
        let encoding = encoding.flatMap { $0.isEmpty ? nil : $0 }
        switch data {
        case nil, .null:
            self.init(content: nil, encoding: encoding)
        case .string(let text):
            guard let encoding, let inner = Self.removingBase64(encoding) else {
                self.init(content: .text(text), encoding: encoding)
                return
            }
            guard let bytes = Base64.bytes(text) else {
                throw .badData("data: the encoding says base64, but the text is not base64")
            }
            self.init(content: .bytes(bytes), encoding: inner.isEmpty ? nil : inner)
        case .bytes(let bytes):
            self.init(content: .bytes(bytes.array), encoding: encoding)
        case .object?, .array?:
            self.init(content: .text(try data!.jsonText()), encoding: encoding.map { $0 + "/json" } ?? "json")
        default:
            throw .badData("data: text, bytes, an object or an array is expected")
        }
    }

    /// The encoding without a last layer `base64`; nil when the last layer is another.
    private static func removingBase64(_ encoding: String) -> String? {
        if encoding == "base64" { return "" }
        return encoding.hasSuffix("/base64") ? String(encoding.dropLast("/base64".count)) : nil
    }

    /// Bytes that the data takes.
    var size: Int {
        switch content {
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        case nil: 0
        }
    }

    /// Bytes of memory that it takes beside those that it takes in place.
    var weight: Int {
        let data =
            switch content {
            case .text(let text): MemoryWeight.text(text)
            case .bytes(let bytes): MemoryWeight.bytes(bytes.count)
            case nil: 0
            }
        return data + MemoryWeight.text(encoding)
    }

    /// The data as a format carries it: bytes as they are in MessagePack, and as base64 in JSON, which the encoding
    /// says.
    func wire(_ format: WireFormat) -> (data: WireValue?, encoding: WireValue?) {
        switch content {
        case .bytes(let bytes) where format == .json:
            (.string(Base64.text(bytes)), .string(encoding.map { $0 + "/base64" } ?? "base64"))
        case .bytes(let bytes): (.bytes(Bytes(bytes)), encoding.map(WireValue.string))
        case .text(let text): (.string(text), encoding.map(WireValue.string))
        case nil: (nil, encoding.map(WireValue.string))
        }
    }

    /// This data with more at its end.
    ///
    /// - Throws: 40013 when one is text and the other bytes.
    func appending(_ other: Payload) throws(Refusal) -> Payload {
        let joined: Content
        switch (content, other.content) {
        case (_, nil): return self
        case (nil, let added?): joined = added
        case (.text(let text)?, .text(let added)?): joined = .text(text + added)
        case (.bytes(let bytes)?, .bytes(let added)?): joined = .bytes(bytes + added)
        default: throw .badData("data: text can only be appended to text, and bytes to bytes")
        }
        return Payload(content: joined, encoding: other.encoding ?? encoding)
    }
}
