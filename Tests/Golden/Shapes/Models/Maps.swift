// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Maps: WireModel {
    public var labels: Labels

    public var free: [String: WireValue]?

    public var closed: MapsClosed?

    public var lists: [String: [Int]]?

    public var nullable: [String: Int?]?

    public var inline: [String: MapsInlineValue]?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: Value?]

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        labels: Labels,
        free: [String: WireValue]? = nil,
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil,
        additionalProperties: [String: Value?] = [:]
    ) {
        self.labels = labels
        self.free = free
        self.closed = closed
        self.lists = lists
        self.nullable = nullable
        self.inline = inline
        self.additionalProperties = additionalProperties
    }
}

extension Maps {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `free`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        labels: Labels,
        free: [String: (any Encodable)?],
        closed: MapsClosed? = nil,
        lists: [String: [Int]]? = nil,
        nullable: [String: Int?]? = nil,
        inline: [String: MapsInlineValue]? = nil,
        additionalProperties: [String: Value?] = [:]
    ) throws(ApiError) {
        try self.init(
            labels: labels, free: WireValue.encoding(members: free, argument: "free"), closed: closed, lists: lists,
            nullable: nullable, inline: inline, additionalProperties: additionalProperties)
    }
}

extension Maps {
    static let wireKeys = WireKeys("labels", "free", "closed", "lists", "nullable", "inline")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var labels: Labels?
        var free: [String: WireValue]?
        var closed: MapsClosed?
        var lists: [String: [Int]]?
        var nullable: [String: Int?]?
        var inline: [String: MapsInlineValue]?
        var additionalProperties: [String: Value?] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): labels = try Labels(from: &reader)
            case .known(1): try reader.readOptional(into: &free)
            case .known(2): try reader.readOptional(into: &closed)
            case .known(3): try reader.readOptional(into: &lists)
            case .known(4): try reader.readOptional(into: &nullable)
            case .known: try reader.readOptional(into: &inline)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.labels = try reader.require(labels, "labels")
        self.free = free
        self.closed = closed
        self.lists = lists
        self.nullable = nullable
        self.inline = inline
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.labels, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.free, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.closed, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.lists, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nullable, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.inline, 5, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}

public struct MapsClosed: WireModel {
    public var a: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(a: String? = nil) {
        self.a = a
    }
}

extension MapsClosed {
    static let wireKeys = WireKeys("a")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var a: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &a)
            }
        }
        self.a = a
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.a, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct MapsInlineValue: WireModel {
    public var deep: Bool?

    /// Creates a value. The parameters are the properties of the same names.
    public init(deep: Bool? = nil) {
        self.deep = deep
    }
}

extension MapsInlineValue {
    static let wireKeys = WireKeys("deep")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var deep: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &deep)
            }
        }
        self.deep = deep
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.deep, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
