// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public struct ByKind: WireModel {
    public var kind: ByKindKind

    public var hunts: Bool?

    /// Creates a value. The parameters are the properties of the same names.
    public init(kind: ByKindKind, hunts: Bool? = nil) {
        self.kind = kind
        self.hunts = hunts
    }
}

extension ByKind {
    static let wireKeys = WireKeys("kind", "hunts")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var kind: ByKindKind?
        var hunts: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: kind = try ByKindKind(from: &reader)
            default: try reader.readOptional(into: &hunts)
            }
        }
        self.kind = try reader.require(kind, "kind")
        self.hunts = hunts
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.kind, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.hunts, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct ByKindKind: OpenEnumeration, ExpressibleByStringLiteral {
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
