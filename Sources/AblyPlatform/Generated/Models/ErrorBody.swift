// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

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
