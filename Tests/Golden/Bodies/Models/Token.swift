// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public struct Token: WireModel {
    public var token: String

    public var expires: Int64?

    /// Creates a value. The parameters are the properties of the same names.
    public init(token: String, expires: Int64? = nil) {
        self.token = token
        self.expires = expires
    }
}

extension Token {
    static let wireKeys = WireKeys("token", "expires")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var token: String?
        var expires: Int64?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: token = try String(from: &reader)
            default: try reader.readOptional(into: &expires)
            }
        }
        self.token = try reader.require(token, "token")
        self.expires = expires
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.token, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.expires, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension Token: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("token", Redacted.hiding(self.token)),
                ("expires", self.expires as Any),
            ],
            displayStyle: .struct
        )
    }
}
