/// A type that decodes itself from any ``WireReader``.
///
/// Generated models conform. The generic initializer is specialized for each reader, so no types are resolved at run
/// time.
public protocol WireDecodable: Sendable {
    /// Reads one value at the reader's position and moves the reader past it.
    init<Reader: WireReader>(from reader: inout Reader) throws(WireError)

    /// Reads one value from JSON. The default implementation makes the compiler keep a variant of `init(from:)` that is
    /// specialized for this reader, so that generic code can call it.
    init(fromJSON reader: inout JSONReader) throws(WireError)

    /// Reads one value from MessagePack. See ``init(fromJSON:)``.
    init(fromMessagePack reader: inout MessagePackReader) throws(WireError)
}

extension WireDecodable {
    @inlinable
    public init(fromJSON reader: inout JSONReader) throws(WireError) { self = try Self(from: &reader) }

    @inlinable
    public init(fromMessagePack reader: inout MessagePackReader) throws(WireError) { self = try Self(from: &reader) }
}

/// A type that encodes itself to any ``WireWriter``.
public protocol WireEncodable: Sendable {
    /// Writes the value.
    func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError)

    /// Writes the value as JSON. There is a default implementation; see ``WireDecodable/init(fromJSON:)``.
    func write(toJSON writer: inout JSONWriter) throws(WireError)

    /// Writes the value as MessagePack. There is a default implementation; see ``WireDecodable/init(fromJSON:)``.
    func write(toMessagePack writer: inout MessagePackWriter) throws(WireError)
}

extension WireEncodable {
    @inlinable
    public func write(toJSON writer: inout JSONWriter) throws(WireError) { try write(to: &writer) }

    @inlinable
    public func write(toMessagePack writer: inout MessagePackWriter) throws(WireError) { try write(to: &writer) }
}

/// A type that decodes and encodes itself.
public typealias WireCodable = WireDecodable & WireEncodable

/// A generated model: decodes and encodes itself, and is `Codable` through ``WireValue`` for the user's own storage.
public protocol WireModel: WireCodable, Codable, Hashable {}
