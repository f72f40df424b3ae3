// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// The annotations of a message, summed up.
public struct MessageAnnotations: WireModel {
    /// For each type of annotation its sums, whose form depends on the method in the type. For `total.v1`, `total`; for
    /// `flag.v1`, `total` and `clientIds`; for `distinct.v1` and `unique.v1`, the same under each annotation's name;
    /// for `multiple.v1`, under each name, `total`, the count of each client in `clientIds`, `totalUnidentified` and
    /// `totalClientIds`.
    public var summary: [String: WireValue]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(summary: [String: WireValue]? = nil) {
        self.summary = summary
    }
}

extension MessageAnnotations {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `summary`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(summary: [String: (any Encodable)?]) throws(ApiError) {
        try self.init(summary: WireValue.encoding(members: summary, argument: "summary"))
    }
}

extension MessageAnnotations {
    static let wireKeys = WireKeys("summary")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var summary: [String: WireValue]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &summary)
            }
        }
        self.summary = summary
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.summary, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
