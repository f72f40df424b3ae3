// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public struct Person: WireModel {
    public var name: String

    public var friend: Person? {
        get { friendStorage?.value }
        set { friendStorage = newValue.map(Indirect.init) }
    }
    private var friendStorage: Indirect<Person>?
}

extension Person {
    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String, friend: Person? = nil) {
        self.name = name
        self.friendStorage = friend.map(Indirect.init)
    }
}

extension Person {
    static let wireKeys = WireKeys("name", "friend")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var friend: Indirect<Person>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: name = try String(from: &reader)
            default: try reader.readOptional(into: &friend)
            }
        }
        try self.init(name: reader.require(name, "name"), friendStorage: friend)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.friendStorage, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
