// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public struct Clerk: WireModel {
    public var name: String

    public var friend: Person?

    public var desk: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String, friend: Person? = nil, desk: Int? = nil) {
        self.name = name
        self.friend = friend
        self.desk = desk
    }
}

extension Clerk {
    static let wireKeys = WireKeys("name", "friend", "desk")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var friend: Person?
        var desk: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: name = try String(from: &reader)
            case 1: try reader.readOptional(into: &friend)
            default: try reader.readOptional(into: &desk)
            }
        }
        self.name = try reader.require(name, "name")
        self.friend = friend
        self.desk = desk
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.friend, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.desk, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
