// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

public struct Table: WireModel {
    public var number: Int

    public var orders: OrderList

    public var extra: Order?

    public var served: [Order]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(number: Int, orders: OrderList, extra: Order? = nil, served: [Order]? = nil) {
        self.number = number
        self.orders = orders
        self.extra = extra
        self.served = served
    }
}

extension Table {
    static let wireKeys = WireKeys("number", "orders", "extra", "served")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var number: Int?
        var orders: OrderList?
        var extra: Order?
        var served: [Order]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: number = try Int(from: &reader)
            case 1: orders = try OrderList(from: &reader)
            case 2: try reader.readOptional(into: &extra)
            default: try reader.readOptional(into: &served)
            }
        }
        self.number = try reader.require(number, "number")
        self.orders = try reader.require(orders, "orders")
        self.extra = extra
        self.served = served
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.number, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.orders, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.extra, 2, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.served, 3, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}

extension Table: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fill(&self.orders)
        keys.fill(&self.extra)
    }
}
