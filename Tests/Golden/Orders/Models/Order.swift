// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

public struct Order: WireModel {
    public var id: String?

    public var dish: String

    public var side: Order? {
        get { sideStorage?.value }
        set { sideStorage = newValue.map(Indirect.init) }
    }
    private var sideStorage: Indirect<Order>?
}

extension Order {
    /// Creates a value. The parameters are the properties of the same names.
    public init(id: String? = nil, dish: String, side: Order? = nil) {
        self.id = id
        self.dish = dish
        self.sideStorage = side.map(Indirect.init)
    }
}

extension Order {
    static let wireKeys = WireKeys("id", "dish", "side")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var dish: String?
        var side: Indirect<Order>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &id)
            case 1: dish = try String(from: &reader)
            default: try reader.readOptional(into: &side)
            }
        }
        try self.init(id: id, dish: reader.require(dish, "dish"), sideStorage: side)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.dish, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.sideStorage, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension Order: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fill(&self.id)
    }
}
