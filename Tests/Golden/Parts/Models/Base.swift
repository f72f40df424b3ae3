// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

public struct Base: WireModel {
    public var id: String

    public var kind: String?

    public var size: BaseSize?

    public var owner: Person

    public var rows: [BaseRowsItem]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(id: String, kind: String? = nil, size: BaseSize? = nil, owner: Person, rows: [BaseRowsItem]? = nil) {
        self.id = id
        self.kind = kind
        self.size = size
        self.owner = owner
        self.rows = rows
    }
}

extension Base {
    static let wireKeys = WireKeys("id", "kind", "size", "owner", "rows")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var kind: String?
        var size: BaseSize?
        var owner: Person?
        var rows: [BaseRowsItem]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: try reader.readOptional(into: &kind)
            case 2: try reader.readOptional(into: &size)
            case 3: owner = try Person(from: &reader)
            default: try reader.readOptional(into: &rows)
            }
        }
        self.id = try reader.require(id, "id")
        self.kind = kind
        self.size = size
        self.owner = try reader.require(owner, "owner")
        self.rows = rows
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.kind, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.size, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.owner, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.rows, 4, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct BaseSize: WireModel {
    public var width: Int

    /// Creates a value. The parameters are the properties of the same names.
    public init(width: Int) {
        self.width = width
    }
}

extension BaseSize {
    static let wireKeys = WireKeys("width")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var width: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: width = try Int(from: &reader)
            }
        }
        self.width = try reader.require(width, "width")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.width, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct BaseRowsItem: WireModel {
    public var label: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(label: String? = nil) {
        self.label = label
    }
}

extension BaseRowsItem {
    static let wireKeys = WireKeys("label")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var label: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &label)
            }
        }
        self.label = label
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.label, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
