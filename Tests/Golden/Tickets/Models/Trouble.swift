// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

public struct Trouble: WireModel {
    public var incident: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(incident: String? = nil) {
        self.incident = incident
    }
}

extension Trouble {
    static let wireKeys = WireKeys("incident")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var incident: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &incident)
            }
        }
        self.incident = incident
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.incident, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
