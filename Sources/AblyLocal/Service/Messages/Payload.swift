import AblyPlatform

/// The data of a message, a presence event or an annotation, with its encoding.
///
/// Stored as a string or bytes. Only an outermost `base64`, which belongs to the transport, is decoded; all other
/// layers belong to the clients.
struct Payload: Sendable, Hashable {
    /// The data itself.
    enum Content: Sendable, Hashable {
        case text(String)
        case bytes([UInt8])
    }

    /// The data, or nil if there is none; an empty string is data.
    var content: Content?
    /// The layers of encoding, innermost first, separated by slashes; nil if there are none.
    var encoding: String?

    /// No data.
    static let none = Payload(content: nil, encoding: nil)

    init(content: Content?, encoding: String?) {
        self.content = content
        self.encoding = encoding
    }

    /// Reads data from a request.
    ///
    /// - Parameters:
    ///   - data: A string, bytes, or an object or array, which is stored as its JSON text.
    ///   - encoding: The encoding sent with it.
    /// - Throws: 40013 for data of another type, or for a string that is not the base64 that its encoding states.
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
                throw .badData("data: not valid base64, although the encoding says so")
            }
            self.init(content: .bytes(bytes), encoding: inner.isEmpty ? nil : inner)
        case .bytes(let bytes):
            self.init(content: .bytes(bytes.array), encoding: encoding)
        case .object?, .array?:
            self.init(content: .text(try data!.jsonText()), encoding: encoding.map { $0 + "/json" } ?? "json")
        default:
            throw .badData("data: must be a string, bytes, an object or an array")
        }
    }

    /// The encoding without its outermost layer `base64`, or nil if that is a different one.
    private static func removingBase64(_ encoding: String) -> String? {
        if encoding == "base64" { return "" }
        return encoding.hasSuffix("/base64") ? String(encoding.dropLast("/base64".count)) : nil
    }

    /// The size of the data in bytes.
    var size: Int {
        switch content {
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        case nil: 0
        }
    }

    /// Bytes of memory that it takes on the heap.
    var weight: Int {
        let data =
            switch content {
            case .text(let text): MemoryWeight.text(text)
            case .bytes(let bytes): MemoryWeight.bytes(bytes.count)
            case nil: 0
            }
        return data + MemoryWeight.text(encoding)
    }

    /// The data and encoding in a wire format: MessagePack carries bytes natively; in JSON they are base64, which is
    /// added to the encoding.
    func wire(_ format: WireFormat) -> (data: WireValue?, encoding: WireValue?) {
        switch content {
        case .bytes(let bytes) where format == .json:
            (.string(Base64.text(bytes)), .string(encoding.map { $0 + "/base64" } ?? "base64"))
        case .bytes(let bytes): (.bytes(Bytes(bytes)), encoding.map(WireValue.string))
        case .text(let text): (.string(text), encoding.map(WireValue.string))
        case nil: (nil, encoding.map(WireValue.string))
        }
    }

    /// This data with other data appended.
    ///
    /// - Throws: 40013 if one is a string and the other bytes.
    func appending(_ other: Payload) throws(Refusal) -> Payload {
        let joined: Content
        switch (content, other.content) {
        case (_, nil): return self
        case (nil, let added?): joined = added
        case (.text(let text)?, .text(let added)?): joined = .text(text + added)
        case (.bytes(let bytes)?, .bytes(let added)?): joined = .bytes(bytes + added)
        default: throw .badData("data: only strings can be appended to strings, and bytes to bytes")
        }
        return Payload(content: joined, encoding: other.encoding ?? encoding)
    }
}
