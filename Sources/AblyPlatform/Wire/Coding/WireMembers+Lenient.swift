extension WireReader {
    /// Reads a value into a member of a model like ``readOptional(into:)``. If the reader is lenient, a value that does not
    /// fit the member's type is added to the model's additional members instead.
    ///
    /// - Parameters:
    ///   - member: Must be nil, since keys are unique. It stays nil if the value does not fit.
    ///   - key: The member's key.
    ///   - others: The additional members.
    /// - Throws: ``WireError`` if the input is malformed, or if the reader is not lenient.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func readOptional<Value: WireDecodable>(
        into member: inout Value?, orAs key: String, in others: inout [String: WireValue]
    ) throws(WireError) {
        guard Self.isLenient else { return try readOptional(into: &member) }
        if let misfit = try readFitting(into: &member) { others[key] = misfit }
    }

    /// Reads a value into a member of a model like ``readOptional(into:)``. If the reader is lenient, a value that does not
    /// fit the member's type is skipped.
    ///
    /// - Parameter member: Must be nil, since keys are unique. It stays nil if the value does not fit.
    /// - Throws: ``WireError`` if the input is malformed, or if the reader is not lenient.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func readOptionalOrSkip<Value: WireDecodable>(into member: inout Value?) throws(WireError) {
        guard Self.isLenient else { return try readOptional(into: &member) }
        _ = try readFitting(into: &member)
    }

    /// Reads the encoding of another member of a model like ``readOptional(into:)``. If the reader is lenient, a value that
    /// is not a string becomes its JSON text: an encoding that nobody knows, so that the other member is not taken for
    /// decoded.
    ///
    /// - Parameter encoding: Must be nil, since keys are unique.
    /// - Throws: ``WireError`` if the input is malformed, or if the reader is not lenient.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func readEncoding(into encoding: inout String?) throws(WireError) {
        guard Self.isLenient else { return try readOptional(into: &encoding) }
        if let misfit = try readFitting(into: &encoding) { encoding = misfit.description }
    }

    /// Reads a value into a member of a model if it fits the member's type.
    ///
    /// - Parameter member: Must be nil, since keys are unique.
    /// - Returns: The value if it does not fit; nil if it does.
    /// - Throws: ``WireError`` if the input is malformed.
    @usableFromInline
    @inline(never)
    mutating func readFitting<Value: WireDecodable>(into member: inout Value?) throws(WireError) -> WireValue? {
        let start = self
        do throws(WireError) {
            try readOptional(into: &member)
            return nil
        } catch {
            // A malformed value cannot be decoded as any value either, so that its error is not lost.
            self = start
            return try WireValue(from: &self)
        }
    }
}

extension WireWriter where Self: ~Copyable {
    /// Writes a member, or the additional member with its key if the value is nil.
    ///
    /// - Parameters:
    ///   - value: The member's value.
    ///   - others: The additional members.
    ///   - index: The index of the member's key in `keys`.
    ///   - keys: The keys of the model.
    ///   - object: The state of the object that is being written.
    /// - Throws: ``WireError`` if the value cannot be encoded.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func writeField<Value: WireEncodable>(
        _ value: Value?, orFrom others: [String: WireValue], _ index: Int, of keys: WireKeys,
        in object: inout WireScope
    ) throws(WireError) {
        if value == nil, !others.isEmpty {
            try writeField(others[keys.names[index]], index, of: keys, in: &object)
        } else {
            try writeField(value, index, of: keys, in: &object)
        }
    }

    /// Writes members like ``writeMembers(_:in:)``, without those that the model names, which it writes itself.
    ///
    /// - Parameters:
    ///   - members: The members.
    ///   - object: The object that they are part of.
    ///   - keys: The keys of the model.
    /// - Throws: ``WireError`` if a value cannot be encoded.
    @_spi(Generated)
    public mutating func writeMembers(
        _ members: [String: WireValue], in object: inout WireScope, except keys: WireKeys
    ) throws(WireError) {
        if members.isEmpty { return }
        try writeMembers(members.filter { !keys.contains($0.key) }, in: &object)
    }
}

extension WireKeys {
    fileprivate func contains(_ key: String) -> Bool {
        var key = key
        return key.withUTF8 { utf8 in
            guard let start = utf8.baseAddress, utf8.count > 0 else { return names.contains("") }
            return table.index(of: start, count: utf8.count, available: utf8.count) >= 0
        }
    }
}
