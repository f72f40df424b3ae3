/// A wire format for typed bodies.
#if hasAttribute(nonexhaustive)
    @nonexhaustive
#endif
public enum WireFormat: String, Sendable, Hashable, CaseIterable {
    /// JSON, RFC 8259.
    case json
    /// MessagePack, <https://github.com/msgpack/msgpack/blob/master/spec.md>.
    case msgpack

    /// The media type of this format, for `Content-Type` and `Accept`.
    public var mediaType: String {
        switch self {
        case .json: "application/json"
        case .msgpack: "application/x-msgpack"
        }
    }
}

extension WireFormat {
    /// Decodes a value, which must make up all of `bytes`.
    ///
    /// - Parameters:
    ///   - type: The type to decode.
    ///   - bytes: The encoded value.
    /// - Returns: The value.
    /// - Throws: ``WireError`` with the offset of the first invalid byte.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public func decode<Value: WireDecodable>(
        _ type: Value.Type = Value.self, from bytes: [UInt8]
    ) throws(WireError) -> Value {
        switch self {
        case .json: try JSONReader.decode(Value.self, from: bytes)
        case .msgpack: try MessagePackReader.decode(Value.self, from: bytes)
        }
    }

    /// Encodes a value.
    ///
    /// - Parameters:
    ///   - value: The value to encode.
    ///   - includingReadOnly: Whether to include properties that the OpenAPI document marks `readOnly`. Requests omit
    ///     them; storage and a server's responses include them.
    /// - Returns: The encoded value.
    /// - Throws: ``WireError`` if the value cannot be encoded (for example a number that is not finite, in JSON).
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
