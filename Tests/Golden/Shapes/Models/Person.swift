// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Person: WireModel {
    public var name: String

    public var born: CalendarDate?

    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String, born: CalendarDate? = nil) {
        self.name = name
        self.born = born
    }
}

extension Person {
    static let wireKeys = WireKeys("name", "born")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var born: CalendarDate?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: name = try String(from: &reader)
            default: try reader.readOptional(into: &born)
            }
        }
        self.name = try reader.require(name, "name")
        self.born = born
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.born, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
