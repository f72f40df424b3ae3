/// The content of a request.
public enum RequestContent: Sendable {
    /// Nothing.
    case none
    /// A typed value in the call's format.
    case value(@Sendable (WireFormat) throws(WireError) -> [UInt8])
    /// A typed value as `application/x-www-form-urlencoded`.
    case form(@Sendable () throws(WireError) -> [UInt8])
    /// A typed value as `multipart/form-data`, from the boundary and the maximum size in bytes.
    case multipart(@Sendable (_ boundary: String, _ limit: Int?) throws(WireError) -> [UInt8])
    /// Bytes with their media type.
    case bytes([UInt8], mediaType: String)
    /// A body whose items can carry idempotency keys: given these, it returns the content to send.
    case keyed(@Sendable (inout IdempotencyKeys) -> RequestContent)

    /// A typed value.
    public static func wire<Value: WireEncodable>(_ value: Value) -> RequestContent {
        .value { format throws(WireError) in try format.encode(value) }
    }

    /// A typed value whose items can carry idempotency keys, which are generated once for all requests of the call.
    public static func wire<Value: WireEncodable & IdempotencyKeyed>(_ value: Value) -> RequestContent {
        .keyed { keys in
            var filled = value
            filled.fillIdempotencyKeys(from: &keys)
            let value = filled
            return .value { format throws(WireError) in try format.encode(value) }
        }
    }

    /// A typed value as a form; by default the elements of an array repeat its name, as in OpenAPI.
    ///
    /// - Parameters:
    ///   - value: A value that encodes as an object.
    ///   - encodings: The encodings of members, by their keys.
    public static func wireForm<Value: WireEncodable>(
        _ value: Value, encodings: [String: FieldEncoding] = [:]
    ) -> RequestContent {
        .form { () throws(WireError) in
            if encodings.isEmpty { return try FormWriter.encode(value) }
            return try EncodedForm.encode(value, encodings)
        }
    }

    /// A typed value as `multipart/form-data`: members of type ``FilePart`` become files; strings, numbers and booleans
    /// become fields; others become JSON. Arrays have one part per element.
    ///
    /// - Parameters:
    ///   - value: A value that encodes as an object.
    ///   - encodings: The encodings of members, by their keys.
    public static func wireMultipart<Value: WireEncodable>(
        _ value: Value, encodings: [String: FieldEncoding] = [:]
    ) -> RequestContent {
        .multipart { (boundary, limit) throws(WireError) in
            try MultipartWriter.encode(value, boundary: boundary, encodings: encodings, limit: limit)
        }
    }

    /// A typed value as a form, whose items can carry idempotency keys.
    public static func wireForm<Value: WireEncodable & IdempotencyKeyed>(_ value: Value) -> RequestContent {
        .keyed { keys in
            var filled = value
            filled.fillIdempotencyKeys(from: &keys)
            let value = filled
            return .form { () throws(WireError) in try FormWriter.encode(value) }
        }
    }
}
