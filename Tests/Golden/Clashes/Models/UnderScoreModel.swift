// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct UnderScoreModel: WireModel {
    public var b: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(b: String? = nil) {
        self.b = b
    }
}

extension UnderScoreModel {
    static let wireKeys = WireKeys("b")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var b: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &b)
            }
        }
        self.b = b
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.b, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
