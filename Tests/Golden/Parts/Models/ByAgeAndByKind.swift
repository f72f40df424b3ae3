// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public struct ByAgeAndByKind: WireModel {
    public var age: Int?

    public var nickname: String?

    public var kind: ByAgeAndByKindKind?

    public var hunts: Bool?

    /// Creates a value. The parameters are the properties of the same names.
    public init(age: Int? = nil, nickname: String? = nil, kind: ByAgeAndByKindKind? = nil, hunts: Bool? = nil) {
        self.age = age
        self.nickname = nickname
        self.kind = kind
        self.hunts = hunts
    }
}

extension ByAgeAndByKind {
    static let wireKeys = WireKeys("age", "nickname", "kind", "hunts")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var age: Int?
        var nickname: String?
        var kind: ByAgeAndByKindKind?
        var hunts: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &age)
            case 1: try reader.readOptional(into: &nickname)
            case 2: try reader.readOptional(into: &kind)
            default: try reader.readOptional(into: &hunts)
            }
        }
        self.age = age
        self.nickname = nickname
        self.kind = kind
        self.hunts = hunts
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.age, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nickname, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.kind, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.hunts, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct ByAgeAndByKindKind: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"cat"`
    public static let cat = Self(rawValue: "cat")
    /// `"dog"`
    public static let dog = Self(rawValue: "dog")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.cat, .dog]
}
