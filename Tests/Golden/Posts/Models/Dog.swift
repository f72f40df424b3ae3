// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

public struct Dog: WireModel {
    /// Always `dog`.
    public var kind: String?

    public var barks: Bool

    /// Creates a value. The parameters are the properties of the same names.
    public init(kind: String? = nil, barks: Bool) {
        self.kind = kind
        self.barks = barks
    }
}

extension Dog {
    static let wireKeys = WireKeys("kind", "barks")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var kind: String?
        var barks: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &kind)
            default: barks = try Bool(from: &reader)
            }
        }
        self.kind = kind
        self.barks = try reader.require(barks, "barks")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.kind, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.barks, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
