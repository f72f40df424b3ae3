// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

/// Whoever made a work.
public struct Maker: WireModel {
    public var name: String

    /// Whoever made a work.
    public var teacher: Maker? {
        get { teacherStorage?.value }
        set { teacherStorage = newValue.map(Indirect.init) }
    }
    private var teacherStorage: Indirect<Maker>?

    public var patron: Patron?
}

extension Maker {
    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String, teacher: Maker? = nil, patron: Patron? = nil) {
        self.name = name
        self.teacherStorage = teacher.map(Indirect.init)
        self.patron = patron
    }
}

extension Maker {
    static let wireKeys = WireKeys("name", "teacher", "patron")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var teacher: Indirect<Maker>?
        var patron: Patron?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: name = try String(from: &reader)
            case 1: try reader.readOptional(into: &teacher)
            default: try reader.readOptional(into: &patron)
            }
        }
        try self.init(name: reader.require(name, "name"), teacherStorage: teacher, patron: patron)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.teacherStorage, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.patron, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
