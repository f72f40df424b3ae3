// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

public struct Point: WireModel {
    public var x: Int

    public var y: Int

    /// Creates a value. The parameters are the properties of the same names.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}

extension Point {
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
