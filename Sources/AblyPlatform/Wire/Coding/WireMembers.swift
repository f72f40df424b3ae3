extension WireReader {
    /// Unwraps a required member.
    ///
    /// - Parameters:
    ///   - value: The member's value; nil if the key is absent.
    ///   - key: The key.
    /// - Returns: The value.
    /// - Throws: ``WireError`` with ``WireError/Problem/missingKey(_:)`` if the value is nil.
    @_spi(Generated)
    public func require<Value>(_ value: Value?, _ key: String) throws(WireError) -> Value {
        guard let value else { throw error(.missingKey(key)) }
        return value
    }

    /// Reads a member that the model does not name.
    ///
    /// - Parameters:
    ///   - key: The member's key.
    ///   - members: The dictionary to add it to.
    /// - Throws: ``WireError`` if the value cannot be decoded or the key is a duplicate.
    @_spi(Generated)
    public mutating func readMember<Value: WireDecodable>(
        _ key: String, into members: inout [String: Value]
    ) throws(WireError) {
        guard members.updateValue(try Value(from: &self), forKey: key) == nil else { throw error(.duplicateKey(key)) }
    }
}

extension WireWriter where Self: ~Copyable {
    /// Writes members that the model does not name, sorted by key, so that equal values give equal bytes.
    ///
    /// - Parameters:
    ///   - members: The members.
    ///   - object: The object that they are part of.
    /// - Throws: ``WireError`` if a value cannot be encoded.
    @_spi(Generated)
    public mutating func writeMembers<Value: WireEncodable>(
        _ members: [String: Value], in object: inout WireScope
    ) throws(WireError) {
        for key in members.keys.sorted() {
            guard let value = members[key] else { continue }
            writeKey(key, in: &object)
            try value.write(to: &self)
        }
    }
}
