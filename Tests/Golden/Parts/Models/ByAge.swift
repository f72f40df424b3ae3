// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public struct ByAge: WireModel {
    public var age: Int

    public var nickname: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(age: Int, nickname: String? = nil) {
        self.age = age
        self.nickname = nickname
    }
}

extension ByAge {
    static let wireKeys = WireKeys("age", "nickname")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var age: Int?
        var nickname: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: age = try Int(from: &reader)
            default: try reader.readOptional(into: &nickname)
            }
        }
        self.age = try reader.require(age, "age")
        self.nickname = nickname
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.age, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nickname, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
