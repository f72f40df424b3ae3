// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

public struct Problem: WireModel {
    public var title: String

    public var field: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(title: String, field: String? = nil) {
        self.title = title
        self.field = field
    }
}

extension Problem {
    static let wireKeys = WireKeys("title", "field")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var title: String?
        var field: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let member = try reader.nextField(in: &object, of: keys) {
            switch member {
            case 0: title = try String(from: &reader)
            default: try reader.readOptional(into: &field)
            }
        }
        self.title = try reader.require(title, "title")
        self.field = field
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.title, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.field, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
