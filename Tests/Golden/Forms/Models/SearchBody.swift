// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

public struct SearchBody: WireModel {
    public var terms: [String]

    public var tags: [String]?

    public var range: SearchBodyRange?

    public var filter: SearchBodyFilter?

    public var limit: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        terms: [String],
        tags: [String]? = nil,
        range: SearchBodyRange? = nil,
        filter: SearchBodyFilter? = nil,
        limit: Int? = nil
    ) {
        self.terms = terms
        self.tags = tags
        self.range = range
        self.filter = filter
        self.limit = limit
    }
}

extension SearchBody {
    static let wireKeys = WireKeys("terms", "tags", "range", "filter", "limit")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var terms: [String]?
        var tags: [String]?
        var range: SearchBodyRange?
        var filter: SearchBodyFilter?
        var limit: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: terms = try [String](from: &reader)
            case 1: try reader.readOptional(into: &tags)
            case 2: try reader.readOptional(into: &range)
            case 3: try reader.readOptional(into: &filter)
            default: try reader.readOptional(into: &limit)
            }
        }
        self.terms = try reader.require(terms, "terms")
        self.tags = tags
        self.range = range
        self.filter = filter
        self.limit = limit
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.terms, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.tags, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.range, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.filter, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.limit, 4, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct SearchBodyRange: WireModel {
    public var from: Int?

    public var to: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(from: Int? = nil, to: Int? = nil) {
        self.from = from
        self.to = to
    }
}

extension SearchBodyRange {
    static let wireKeys = WireKeys("from", "to")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var from: Int?
        var to: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &from)
            default: try reader.readOptional(into: &to)
            }
        }
        self.from = from
        self.to = to
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.from, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.to, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct SearchBodyFilter: WireModel {
    public var kind: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(kind: String? = nil) {
        self.kind = kind
    }
}

extension SearchBodyFilter {
    static let wireKeys = WireKeys("kind")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var kind: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &kind)
            }
        }
        self.kind = kind
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.kind, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
