// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

public struct Patron: WireModel {
    public var name: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String? = nil) {
        self.name = name
    }
}

extension Patron {
    static let wireKeys = WireKeys("name")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &name)
            }
        }
        self.name = name
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
