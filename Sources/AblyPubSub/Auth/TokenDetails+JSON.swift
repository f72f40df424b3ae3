extension TokenDetails {
    /// A token as a server issued it, in JSON (TD7).
    ///
    /// - Parameter json: A JSON object with the members of this type. Others are ignored.
    /// - Throws: ``AblyError`` 40003 if the text is not JSON, or not that of a token.
    public init(json: String) throws(AblyError) { self = try decodedToken(json) }
}

extension TokenRequest {
    /// A signed token request as a server issued it, in JSON (TE6).
    ///
    /// - Parameter json: A JSON object with the members of this type. Others are ignored.
    /// - Throws: ``AblyError`` 40003 if the text is not JSON, or not that of a token request.
    public init(json: String) throws(AblyError) { self = try decodedToken(json) }
}

private func decodedToken<Value: WireDecodable>(_ json: String) throws(AblyError) -> Value {
    do { return try WireFormat.json.decode(Value.self, from: Array(json.utf8)) } catch {
        throw .invalid("json", "\(error)", cause: error)
    }
}
