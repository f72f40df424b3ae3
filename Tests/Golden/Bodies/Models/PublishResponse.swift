// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public struct PublishResponse: WireModel {
    public var serial: String

    /// Creates a value. The parameters are the properties of the same names.
    public init(serial: String) {
        self.serial = serial
    }
}

extension PublishResponse {
    static let wireKeys = WireKeys("serial")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var serial: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: serial = try String(from: &reader)
            }
        }
        self.serial = try reader.require(serial, "serial")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.serial, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
