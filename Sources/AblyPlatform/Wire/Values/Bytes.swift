/// Binary data on the wire: `bin` in MessagePack, a base64 string (RFC 4648 section 4) in JSON.
public struct Bytes: Sendable, Hashable {
    /// The bytes themselves.
    public var array: [UInt8]

    /// - Parameter bytes: The bytes, in order.
    public init(_ bytes: some Sequence<UInt8>) { array = Array(bytes) }

    /// - Parameter bytes: The bytes, in order.
    public init(_ bytes: [UInt8]) { array = bytes }

    /// Decodes a base64 string; returns nil if it is invalid.
    ///
    /// - Parameter base64: A string in the standard alphabet, with padding.
    public init?(base64: String) {
        guard let bytes = Base64.decode(Array(base64.utf8)) else { return nil }
        array = bytes
    }

    /// The bytes as base64, in the standard alphabet, with padding.
    public var base64: String { String(decoding: Base64.encode(array), as: UTF8.self) }
}

extension Bytes: RandomAccessCollection, MutableCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { array.count }

    public subscript(position: Int) -> UInt8 {
        get { array[position] }
        set { array[position] = newValue }
    }

    public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try array.withContiguousStorageIfAvailable(body)
    }
}

extension Bytes: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: UInt8...) { array = elements }
}

extension Bytes: CustomStringConvertible {
    /// The number of bytes; contents do not belong in logs.
    public var description: String { "\(array.count) bytes" }
}

extension Bytes: WireDecodable, WireEncodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) { self.init(try reader.readBytes()) }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeBytes(array)
    }
}

extension Bytes: Codable {
    /// Decodes a base64 string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let bytes = Bytes(base64: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected base64")
        }
        self = bytes
    }

    /// Encodes a base64 string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(base64)
    }
}
