/// A wire format that typed bodies are read from and written to.
#if hasAttribute(nonexhaustive)
    @nonexhaustive
#endif
public enum WireFormat: String, Sendable, Hashable, CaseIterable {
    /// JSON, RFC 8259.
    case json
    /// MessagePack, <https://github.com/msgpack/msgpack/blob/master/spec.md>.
    case msgpack

    /// The media type that names this format in `Content-Type` and `Accept`.
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .msgpack: "application/x-msgpack"
        }
    }
}

extension WireFormat {
    /// Reads one value that fills `bytes` completely.
    ///
    /// - Parameters:
    ///   - type: The type to read.
    ///   - bytes: The whole document.
    /// - Returns: The value.
    /// - Throws: ``WireError`` with the position of the first byte that cannot be read.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public func decode<Value: WireDecodable>(
        _ type: Value.Type = Value.self, from bytes: [UInt8]
    ) throws(WireError) -> Value {
        switch self {
        case .json: try JSONReader.decode(Value.self, from: bytes)
        case .msgpack: try MessagePackReader.decode(Value.self, from: bytes)
        }
    }

    /// Writes one value.
    ///
    /// - Parameters:
    ///   - value: The value to write.
    ///   - includingReadOnly: Whether properties that the document marks `readOnly` are written. A request leaves them
    ///     out; storage and a server's reply keep them.
    /// - Returns: The document.
    /// - Throws: ``WireError`` when the value has no form on the wire (a number that is not finite, in JSON).
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public func encode<Value: WireEncodable>(
        _ value: Value, includingReadOnly: Bool = false
    ) throws(WireError) -> [UInt8] {
        switch self {
        case .json: try JSONWriter.encode(value, includingReadOnly: includingReadOnly)
        case .msgpack: try MessagePackWriter.encode(value, includingReadOnly: includingReadOnly)
        }
    }
}
