// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Paint: WireModel {
    public var color: Color

    public var priority: Priority?

    public var finish: PaintFinish?

    public var spots: [PaintSpotsItem?]?

    /// Always `paint`.
    public var kind: String?

    public var version: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        color: Color,
        priority: Priority? = nil,
        finish: PaintFinish? = nil,
        spots: [PaintSpotsItem?]? = nil,
        kind: String? = nil,
        version: Int? = nil
    ) {
        self.color = color
        self.priority = priority
        self.finish = finish
        self.spots = spots
        self.kind = kind
        self.version = version
    }
}

extension Paint {
    static let wireKeys = WireKeys("color", "priority", "finish", "spots", "kind", "version")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var color: Color?
        var priority: Priority?
        var finish: PaintFinish?
        var spots: [PaintSpotsItem?]?
        var kind: String?
        var version: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: color = try Color(from: &reader)
            case 1: try reader.readOptional(into: &priority)
            case 2: try reader.readOptional(into: &finish)
            case 3: try reader.readOptional(into: &spots)
            case 4: try reader.readOptional(into: &kind)
            default: try reader.readOptional(into: &version)
            }
        }
        self.color = try reader.require(color, "color")
        self.priority = priority
        self.finish = finish
        self.spots = spots
        self.kind = kind
        self.version = version
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.color, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.priority, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.finish, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.spots, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.kind, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.version, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct PaintFinish: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"matt"`
    public static let matt = Self(rawValue: "matt")
    /// `"gloss"`
    public static let gloss = Self(rawValue: "gloss")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.matt, .gloss]
}

public struct PaintSpotsItem: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"small"`
    public static let small = Self(rawValue: "small")
    /// `"large"`
    public static let large = Self(rawValue: "large")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.small, .large]
}
