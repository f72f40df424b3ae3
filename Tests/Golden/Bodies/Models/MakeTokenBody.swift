// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public struct MakeTokenBody: WireModel {
    public var grantType: String

    public var scope: [String]?

    public var lifetime: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(grantType: String, scope: [String]? = nil, lifetime: Int? = nil) {
        self.grantType = grantType
        self.scope = scope
        self.lifetime = lifetime
    }
}

extension MakeTokenBody {
    static let wireKeys = WireKeys("grant_type", "scope", "lifetime")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var grantType: String?
        var scope: [String]?
        var lifetime: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: grantType = try String(from: &reader)
            case 1: try reader.readOptional(into: &scope)
            default: try reader.readOptional(into: &lifetime)
            }
        }
        self.grantType = try reader.require(grantType, "grant_type")
        self.scope = scope
        self.lifetime = lifetime
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.grantType, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.scope, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.lifetime, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
