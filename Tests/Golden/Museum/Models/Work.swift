// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

/// A thing that is shown.
public struct Work: WireModel {
    public var id: String

    public var kind: Kind?

    public var makers: [Maker]?

    public var parts: [Work]?

    /// Where a thing is. Its name is that of a component already, so it gets a number.
    public var place: Room2? {
        get { placeStorage?.value }
        set { placeStorage = newValue.map(Indirect.init) }
    }
    private var placeStorage: Indirect<Room2>?

    public var room: Room?
}

extension Work {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String,
        kind: Kind? = nil,
        makers: [Maker]? = nil,
        parts: [Work]? = nil,
        place: Room2? = nil,
        room: Room? = nil
    ) {
        self.id = id
        self.kind = kind
        self.makers = makers
        self.parts = parts
        self.placeStorage = place.map(Indirect.init)
        self.room = room
    }
}

extension Work {
    static let wireKeys = WireKeys("id", "kind", "makers", "parts", "place", "room")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var kind: Kind?
        var makers: [Maker]?
        var parts: [Work]?
        var place: Indirect<Room2>?
        var room: Room?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: try reader.readOptional(into: &kind)
            case 2: try reader.readOptional(into: &makers)
            case 3: try reader.readOptional(into: &parts)
            case 4: try reader.readOptional(into: &place)
            default: try reader.readOptional(into: &room)
            }
        }
        try self.init(
            id: reader.require(id, "id"),
            kind: kind,
            makers: makers,
            parts: parts,
            placeStorage: place,
            room: room
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.kind, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.makers, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.parts, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.placeStorage, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.room, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
