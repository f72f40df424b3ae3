// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 bc9d5479dd8a546f5c00bb0ac837c5c0d5d62a3826ba0c0dc033ec89dccf8731

/// The body of a reply that tells of a failure.
public struct ErrorBody: WireModel {
    /// What went wrong, as the service tells it.
    public var error: ServiceError

    /// Creates a value. The parameters are the properties of the same names.
    public init(error: ServiceError) {
        self.error = error
    }
}

extension ErrorBody {
    static let wireKeys = WireKeys("error")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var error: ServiceError?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: error = try ServiceError(from: &reader)
            }
        }
        self.error = try reader.require(error, "error")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.error, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
