/// What a request carries.
public enum RequestContent: Sendable {
    /// Nothing.
    case none
    /// A typed value, written in the format that the call is made in.
    case value(@Sendable (WireFormat) throws(WireError) -> [UInt8])
    /// A typed value as `application/x-www-form-urlencoded`.
    case form(@Sendable () throws(WireError) -> [UInt8])
    /// A typed value as `multipart/form-data`, by the boundary and the most bytes that it may have.
    case multipart(@Sendable (_ boundary: String, _ limit: Int?) throws(WireError) -> [UInt8])
    /// Bytes with their media type.
    case bytes([UInt8], mediaType: String)
    /// A body whose items can carry idempotency keys: given them, it returns what is sent.
    case keyed(@Sendable (inout IdempotencyKeys) -> RequestContent)

    /// A typed value.
    public static func wire<Value: WireEncodable>(_ value: Value) -> RequestContent {
        .value { format throws(WireError) in try format.encode(value) }
    }

    /// A typed value whose items can carry idempotency keys, which are filled in once for all requests of the call.
    public static func wire<Value: WireEncodable & IdempotencyKeyed>(_ value: Value) -> RequestContent {
        .keyed { keys in
            var filled = value
            filled.fillIdempotencyKeys(from: &keys)
            let value = filled
            return .value { format throws(WireError) in try format.encode(value) }
        }
    }

    /// A typed value as a form; the elements of an array repeat its name, as OpenAPI has it where a document says nothing.
    ///
    /// - Parameters:
    ///   - value: A value that is written as an object.
    ///   - encodings: How members are written, by their keys.
    public static func wireForm<Value: WireEncodable>(
        _ value: Value, encodings: [String: FieldEncoding] = [:]
    ) -> RequestContent {
        .form { () throws(WireError) in
            if encodings.isEmpty { return try FormWriter.encode(value) }
            return try EncodedForm.encode(value, encodings)
        }
    }

    /// A typed value as `multipart/form-data`: members that are a ``FilePart`` are files, those that are texts, numbers or
    /// booleans are fields, and the others are JSON. An array is a part for each element.
    ///
    /// - Parameters:
    ///   - value: A value that is written as an object.
    ///   - encodings: How members are written, by their keys.
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
