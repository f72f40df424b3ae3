// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public struct ChangeTokenBody: WireModel {
    public var scope: String?

    public var note: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(scope: String? = nil, note: String? = nil) {
        self.scope = scope
        self.note = note
    }
}

extension ChangeTokenBody {
    static let wireKeys = WireKeys("scope", "note")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var scope: String?
        var note: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &scope)
            default: try reader.readOptional(into: &note)
            }
        }
        self.scope = scope
        self.note = note
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.scope, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.note, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
