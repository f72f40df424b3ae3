// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public struct RequestTokenBody: WireModel {
    /// Filled from the path.
    public var keyName: String

    public var nonce: String

    public var ttl: Int64?

    public var serial: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(keyName: String, nonce: String, ttl: Int64? = nil, serial: String? = nil) {
        self.keyName = keyName
        self.nonce = nonce
        self.ttl = ttl
        self.serial = serial
    }
}

extension RequestTokenBody {
    static let wireKeys = WireKeys("keyName", "nonce", "ttl", "serial")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var keyName: String?
        var nonce: String?
        var ttl: Int64?
        var serial: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: keyName = try String(from: &reader)
            case 1: nonce = try String(from: &reader)
            case 2: try reader.readOptional(into: &ttl)
            default: try reader.readOptional(into: &serial)
            }
        }
        self.keyName = try reader.require(keyName, "keyName")
        self.nonce = try reader.require(nonce, "nonce")
        self.ttl = ttl
        self.serial = serial
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.keyName, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nonce, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.ttl, 2, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.serial, 3, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}
