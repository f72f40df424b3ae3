extension WireReader {
    /// A member that an object must have.
    ///
    /// - Parameters:
    ///   - value: What was read; nil where the key did not come.
    ///   - key: The key.
    /// - Returns: The value.
    /// - Throws: ``WireError`` with ``WireError/Problem/missingKey(_:)``.
    public func require<Value>(_ value: Value?, _ key: String) throws(WireError) -> Value {
        guard let value else { throw error(.missingKey(key)) }
        return value
    }

    /// Reads a member that the model does not name.
    ///
    /// - Parameters:
    ///   - key: The member's key.
    ///   - members: Where it is added.
    /// - Throws: ``WireError`` when the value cannot be read, or the key came before.
    public mutating func readMember<Value: WireDecodable>(
        _ key: String, into members: inout [String: Value]
    ) throws(WireError) {
        guard members.updateValue(try Value(from: &self), forKey: key) == nil else { throw error(.duplicateKey(key)) }
    }
}

extension WireWriter where Self: ~Copyable {
    /// Writes members that the model does not name, in the order of their keys, so that equal values give equal bytes.
    ///
    /// - Parameters:
    ///   - members: The members.
    ///   - object: The object that they are part of.
    /// - Throws: ``WireError`` when a value has no form on the wire.
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
