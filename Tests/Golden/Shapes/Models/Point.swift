// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Point: WireModel {
    public var x: Double

    public var y: Double

    /// Creates a value. The parameters are the properties of the same names.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

extension Point {
    static let wireKeys = WireKeys("x", "y")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var x: Double?
        var y: Double?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: x = try Double(from: &reader)
            default: y = try Double(from: &reader)
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
