/// A type that reads itself from any ``WireReader``.
///
/// Generated models conform; the generic initializer is specialised for each reader, so no type is discovered at run time.
public protocol WireDecodable: Sendable {
    /// Reads one value at the reader's position and leaves the reader behind it.
    init<Reader: WireReader>(from reader: inout Reader) throws(WireError)

    /// Reads one value from JSON. There is a default for all types: it makes the compiler keep a variant of `init(from:)`
    /// that is specialised for this reader, so that generic code reaches it too.
    init(fromJSON reader: inout JSONReader) throws(WireError)

    /// Reads one value from MessagePack; what is said of `init(fromJSON:)` holds.
    init(fromMessagePack reader: inout MessagePackReader) throws(WireError)
}

extension WireDecodable {
    @inlinable
    public init(fromJSON reader: inout JSONReader) throws(WireError) { self = try Self(from: &reader) }

    @inlinable
    public init(fromMessagePack reader: inout MessagePackReader) throws(WireError) { self = try Self(from: &reader) }
}

/// A type that writes itself to any ``WireWriter``.
public protocol WireEncodable: Sendable {
    /// Writes one value.
    func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError)

    /// Writes one value as JSON. There is a default for all types, as for ``WireDecodable/init(fromJSON:)``.
    func write(toJSON writer: inout JSONWriter) throws(WireError)

    /// Writes one value as MessagePack. There is a default for all types, as for ``WireDecodable/init(fromJSON:)``.
    func write(toMessagePack writer: inout MessagePackWriter) throws(WireError)
}

extension WireEncodable {
    @inlinable
    public func write(toJSON writer: inout JSONWriter) throws(WireError) { try write(to: &writer) }

    @inlinable
    public func write(toMessagePack writer: inout MessagePackWriter) throws(WireError) { try write(to: &writer) }
}

/// A type that reads and writes itself.
public typealias WireCodable = WireDecodable & WireEncodable

/// A generated model: reads and writes itself, and is `Codable` through ``WireValue`` for the user's own storage.
public protocol WireModel: WireCodable, Codable, Hashable {}
