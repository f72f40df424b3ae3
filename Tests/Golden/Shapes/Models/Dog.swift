// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Dog: WireModel {
    public var kind: String

    public var name: String

    public var friends: [Animal]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(kind: String, name: String, friends: [Animal]? = nil) {
        self.kind = kind
        self.name = name
        self.friends = friends
    }
}

extension Dog {
    static let wireKeys = WireKeys("kind", "name", "friends")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var kind: String?
        var name: String?
        var friends: [Animal]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: kind = try String(from: &reader)
            case 1: name = try String(from: &reader)
            default: try reader.readOptional(into: &friends)
            }
        }
        self.kind = try reader.require(kind, "kind")
        self.name = try reader.require(name, "name")
        self.friends = friends
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.kind, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.name, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.friends, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
