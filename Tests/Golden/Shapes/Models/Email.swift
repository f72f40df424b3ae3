// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Email: WireModel {
    public var address: String

    public var verified: Bool?

    /// Creates a value. The parameters are the properties of the same names.
    public init(address: String, verified: Bool? = nil) {
        self.address = address
        self.verified = verified
    }
}

extension Email {
    static let wireKeys = WireKeys("address", "verified")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var address: String?
        var verified: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: address = try String(from: &reader)
            default: try reader.readOptional(into: &verified)
            }
        }
        self.address = try reader.require(address, "address")
        self.verified = verified
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.address, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.verified, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
