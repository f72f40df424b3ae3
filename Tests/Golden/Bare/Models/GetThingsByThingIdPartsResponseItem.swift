// Generated from Bare.yaml by `make generate`. Do not edit.
// SHA-256 4f8d670eaa37596c4e3fbcada968cc488007ccc070cfff80cfb93ebc7dd86188

@_spi(Generated) public import AblyPlatform

public struct GetThingsByThingIdPartsResponseItem: WireModel {
    public var name: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String? = nil) {
        self.name = name
    }
}

extension GetThingsByThingIdPartsResponseItem {
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
