/// A type that reads itself from any ``WireReader``.
///
/// Generated models conform; the generic initializer is specialised for each reader, so no type is discovered at run time.
public protocol WireDecodable: Sendable {
    /// Reads one value at the reader's position and leaves the reader behind it.
    init<Reader: WireReader>(from reader: inout Reader) throws(WireError)
}

/// A type that writes itself to any ``WireWriter``.
public protocol WireEncodable: Sendable {
    /// Writes one value.
    func write<Writer: WireWriter>(to writer: inout Writer) throws(WireError)
}

/// A type that reads and writes itself.
public typealias WireCodable = WireDecodable & WireEncodable

/// A generated model: reads and writes itself, and is `Codable` through ``WireValue`` for the user's own storage.
public protocol WireModel: WireCodable, Codable, Hashable {}
