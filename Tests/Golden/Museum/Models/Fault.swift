// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

public struct Fault: WireModel {
    public var message: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(message: String? = nil) {
        self.message = message
    }
}

extension Fault {
    static let wireKeys = WireKeys("message")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var message: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &message)
            }
        }
        self.message = message
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.message, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
