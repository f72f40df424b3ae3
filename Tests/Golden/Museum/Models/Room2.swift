// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

/// Where a thing is. Its name is that of a component already, so it gets a number.
public struct Room2: WireModel {
    public var floor: Int?

    /// A thing that is shown.
    public var shows: Work? {
        get { showsStorage?.value }
        set { showsStorage = newValue.map(Indirect.init) }
    }
    private var showsStorage: Indirect<Work>?
}

extension Room2 {
    /// Creates a value. The parameters are the properties of the same names.
    public init(floor: Int? = nil, shows: Work? = nil) {
        self.floor = floor
        self.showsStorage = shows.map(Indirect.init)
    }
}

extension Room2 {
    static let wireKeys = WireKeys("floor", "shows")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var floor: Int?
        var shows: Indirect<Work>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &floor)
            default: try reader.readOptional(into: &shows)
            }
        }
        self.init(floor: floor, showsStorage: shows)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.floor, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.showsStorage, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
