// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

public struct Tip: WireModel {
    public var key: String

    public var cents: Int

    /// Creates a value. The parameters are the properties of the same names.
    public init(key: String, cents: Int) {
        self.key = key
        self.cents = cents
    }
}

extension Tip {
    static let wireKeys = WireKeys("key", "cents")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var key: String?
        var cents: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: key = try String(from: &reader)
            default: cents = try Int(from: &reader)
            }
        }
        self.key = try reader.require(key, "key")
        self.cents = try reader.require(cents, "cents")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.key, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.cents, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension Tip: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fill(&self.key)
    }
}
