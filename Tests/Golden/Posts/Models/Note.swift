// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

public struct Note: WireModel {
    /// Always `note`.
    public var kind: String

    public var text: String

    public var state: String

    /// Creates a value. The parameters are the properties of the same names.
    public init(kind: String, text: String, state: String) {
        self.kind = kind
        self.text = text
        self.state = state
    }
}

extension Note {
    static let wireKeys = WireKeys("kind", "text", "state")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var kind: String?
        var text: String?
        var state: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: kind = try String(from: &reader)
            case 1: text = try String(from: &reader)
            default: state = try String(from: &reader)
            }
        }
        self.kind = try reader.require(kind, "kind")
        self.text = try reader.require(text, "text")
        self.state = try reader.require(state, "state")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.kind, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.text, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.state, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
