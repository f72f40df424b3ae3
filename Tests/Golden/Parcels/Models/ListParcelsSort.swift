// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct ListParcelsSort: WireModel {
    public var by: String?

    public var order: ListParcelsSortOrder?

    /// Creates a value. The parameters are the properties of the same names.
    public init(by: String? = nil, order: ListParcelsSortOrder? = nil) {
        self.by = by
        self.order = order
    }
}

extension ListParcelsSort {
    static let wireKeys = WireKeys("by", "order")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var by: String?
        var order: ListParcelsSortOrder?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &by)
            default: try reader.readOptional(into: &order)
            }
        }
        self.by = by
        self.order = order
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.by, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.order, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct ListParcelsSortOrder: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"up"`
    public static let up = Self(rawValue: "up")
    /// `"down"`
    public static let down = Self(rawValue: "down")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.up, .down]
}
