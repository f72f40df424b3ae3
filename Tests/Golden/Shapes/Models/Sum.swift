// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Sum: WireModel {
    public var left: Expression

    public var right: Expression

    /// Creates a value. The parameters are the properties of the same names.
    public init(left: Expression, right: Expression) {
        self.left = left
        self.right = right
    }
}

extension Sum {
    static let wireKeys = WireKeys("left", "right")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var left: Expression?
        var right: Expression?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: left = try Expression(from: &reader)
            default: right = try Expression(from: &reader)
            }
        }
        self.left = try reader.require(left, "left")
        self.right = try reader.require(right, "right")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.left, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.right, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
