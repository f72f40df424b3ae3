// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

public struct Ticket: WireModel {
    public var id: String

    public var title: String

    /// Creates a value. The parameters are the properties of the same names.
    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

extension Ticket {
    static let wireKeys = WireKeys("id", "title")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var title: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: id = try String(from: &reader)
            default: title = try String(from: &reader)
            }
        }
        self.id = try reader.require(id, "id")
        self.title = try reader.require(title, "title")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.title, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
