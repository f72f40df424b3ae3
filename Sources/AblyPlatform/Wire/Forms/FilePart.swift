/// A file as a part of a `multipart/form-data` body: its bytes and their metadata. In JSON and MessagePack, only the
/// bytes.
public struct FilePart: Sendable, Hashable {
    /// The file's contents.
    public var bytes: Bytes
    /// The file's name; nil for the name of the field, since servers treat a part without a file name as plain text.
    public var filename: String?
    /// The media type; nil for the OpenAPI document's, or `application/octet-stream`.
    public var contentType: String?

    /// - Parameters:
    ///   - bytes: The bytes, in order.
    ///   - filename: The file's name; nil for the name of the field.
    ///   - contentType: The media type; nil for the OpenAPI document's, or `application/octet-stream`.
    public init(_ bytes: some Sequence<UInt8>, filename: String? = nil, contentType: String? = nil) {
        self.bytes = Bytes(bytes)
        self.filename = filename
        self.contentType = contentType
    }
}

extension FilePart: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: UInt8...) { self.init(elements) }
}

extension FilePart: CustomStringConvertible {
    /// The name and the number of bytes; contents do not belong in logs.
    public var description: String { (filename.map { "\($0), " } ?? "") + bytes.description }
}

extension FilePart: WireDecodable, WireEncodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) { self.init(try reader.readBytes()) }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeFile(self)
    }
}

extension FilePart: Codable {
    /// Reads a base64 string.
    public init(from decoder: any Decoder) throws { self.init(try Bytes(from: decoder)) }

    /// Writes the bytes as a base64 string.
    public func encode(to encoder: any Encoder) throws { try bytes.encode(to: encoder) }
}
