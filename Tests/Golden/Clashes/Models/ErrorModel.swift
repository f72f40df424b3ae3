// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct ErrorModel: WireModel {
    public var message: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(message: String? = nil) {
        self.message = message
    }
}

extension ErrorModel {
    static let wireKeys = WireKeys("message")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var message: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &message)
            }
        }
        self.message = message
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.message, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
