/// What a request carries.
public enum RequestContent: Sendable {
    /// Nothing.
    case none
    /// A typed value, written in the format that the call is made in.
    case value(@Sendable (WireFormat) throws(WireError) -> [UInt8])
    /// A typed value as `application/x-www-form-urlencoded`.
    case form(@Sendable () throws(WireError) -> [UInt8])
    /// Bytes with their media type.
    case bytes([UInt8], mediaType: String)

    /// A typed value.
    public static func wire<Value: WireEncodable>(_ value: Value) -> RequestContent {
        .value { format throws(WireError) in try format.encode(value) }
    }

    /// A typed value as a form; the elements of an array repeat its name, as OpenAPI has it where a document says nothing.
    public static func wireForm<Value: WireEncodable>(_ value: Value) -> RequestContent {
        .form { () throws(WireError) in
            try FormWriter.encode(value, options: FormWriter.Options(arrays: .repeated))
        }
    }
}
