// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct GetDepotsPoint: WireModel {
    public var x: Int

    public var y: Int

    /// Creates a value. The parameters are the properties of the same names.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}

extension GetDepotsPoint {
    static let wireKeys = WireKeys("x", "y")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var x: Int?
        var y: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: x = try Int(from: &reader)
            default: y = try Int(from: &reader)
            }
        }
        self.x = try reader.require(x, "x")
        self.y = try reader.require(y, "y")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.x, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.y, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
