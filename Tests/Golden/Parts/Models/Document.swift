// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// Members that several parts declare.
public struct Document: WireModel {
    public var id: String

    public var kind: DocumentKind?

    public var size: DocumentSize?

    public var owner: Clerk

    public var rows: [DocumentRowsItem]?

    public var author: NullablePerson?

    public var reader: DocumentReader?

    public var readers: [DocumentReadersItem?]?

    public var next: Document? {
        get { nextStorage?.value }
        set { nextStorage = newValue.map(Indirect.init) }
    }
    private var nextStorage: Indirect<Document>?

    /// The same keys with other values.
    public var measure: Measure?

    /// Told apart by what is deeper.
    public var event: Event?

    public var values: Values?

    /// A value may be both.
    public var pet: Pet?

    public var written: DateTime?

    public var day: CalendarDate?

    public var ratio: Double?

    public var count: UInt64?
}

extension Document {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String,
        kind: DocumentKind? = nil,
        size: DocumentSize? = nil,
        owner: Clerk,
        rows: [DocumentRowsItem]? = nil,
        author: NullablePerson? = nil,
        reader: DocumentReader? = nil,
        readers: [DocumentReadersItem?]? = nil,
        next: Document? = nil,
        measure: Measure? = nil,
        event: Event? = nil,
        values: Values? = nil,
        pet: Pet? = nil,
        written: DateTime? = nil,
        day: CalendarDate? = nil,
        ratio: Double? = nil,
        count: UInt64? = nil
    ) {
        self.id = id
        self.kind = kind
        self.size = size
        self.owner = owner
        self.rows = rows
        self.author = author
        self.reader = reader
        self.readers = readers
        self.nextStorage = next.map(Indirect.init)
        self.measure = measure
        self.event = event
        self.values = values
        self.pet = pet
        self.written = written
        self.day = day
        self.ratio = ratio
        self.count = count
    }
}

extension Document {
    static let wireKeys = WireKeys(
        "id", "kind", "size", "owner", "rows", "author", "reader", "readers", "next", "measure", "event", "values",
        "pet", "written", "day", "ratio", "count"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var kind: DocumentKind?
        var size: DocumentSize?
        var owner: Clerk?
        var rows: [DocumentRowsItem]?
        var author: NullablePerson?
        var readerValue: DocumentReader?
        var readers: [DocumentReadersItem?]?
        var next: Indirect<Document>?
        var measure: Measure?
        var event: Event?
        var values: Values?
        var pet: Pet?
        var written: DateTime?
        var day: CalendarDate?
        var ratio: Double?
        var count: UInt64?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: try reader.readOptional(into: &kind)
            case 2: try reader.readOptional(into: &size)
            case 3: owner = try Clerk(from: &reader)
            case 4: try reader.readOptional(into: &rows)
            case 5: try reader.readOptional(into: &author)
            case 6: try reader.readOptional(into: &readerValue)
            case 7: try reader.readOptional(into: &readers)
            case 8: try reader.readOptional(into: &next)
            case 9: try reader.readOptional(into: &measure)
            case 10: try reader.readOptional(into: &event)
            case 11: try reader.readOptional(into: &values)
            case 12: try reader.readOptional(into: &pet)
            case 13: try reader.readOptional(into: &written)
            case 14: try reader.readOptional(into: &day)
            case 15: try reader.readOptional(into: &ratio)
            default: try reader.readOptional(into: &count)
            }
        }
        try self.init(
            id: reader.require(id, "id"),
            kind: kind,
            size: size,
            owner: reader.require(owner, "owner"),
            rows: rows,
            author: author,
            reader: readerValue,
            readers: readers,
            nextStorage: next,
            measure: measure,
            event: event,
            values: values,
            pet: pet,
            written: written,
            day: day,
            ratio: ratio,
            count: count
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.kind, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.size, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.owner, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.rows, 4, of: Self.wireKeys, in: &object)
        writer.writeKey(5, of: Self.wireKeys, in: &object)
        try self.author.write(to: &writer)
        try writer.writeField(self.reader, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.readers, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nextStorage, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.measure, 9, of: Self.wireKeys, in: &object)
        try writer.writeField(self.event, 10, of: Self.wireKeys, in: &object)
        try writer.writeField(self.values, 11, of: Self.wireKeys, in: &object)
        try writer.writeField(self.pet, 12, of: Self.wireKeys, in: &object)
        try writer.writeField(self.written, 13, of: Self.wireKeys, in: &object)
        try writer.writeField(self.day, 14, of: Self.wireKeys, in: &object)
        try writer.writeField(self.ratio, 15, of: Self.wireKeys, in: &object)
        try writer.writeField(self.count, 16, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct DocumentKind: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"letter"`
    public static let letter = Self(rawValue: "letter")
    /// `"note"`
    public static let note = Self(rawValue: "note")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.letter, .note]
}

public struct DocumentSize: WireModel {
    public var width: Int

    public var height: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(width: Int, height: Int? = nil) {
        self.width = width
        self.height = height
    }
}

extension DocumentSize {
    static let wireKeys = WireKeys("width", "height")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var width: Int?
        var height: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: width = try Int(from: &reader)
            default: try reader.readOptional(into: &height)
            }
        }
        self.width = try reader.require(width, "width")
        self.height = height
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.width, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.height, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public struct DocumentRowsItem: WireModel {
    public var label: String?

    public var cells: [String]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(label: String? = nil, cells: [String]? = nil) {
        self.label = label
        self.cells = cells
    }
}

extension DocumentRowsItem {
    static let wireKeys = WireKeys("label", "cells")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var label: String?
        var cells: [String]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &label)
            default: try reader.readOptional(into: &cells)
            }
        }
        self.label = label
        self.cells = cells
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.label, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.cells, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public enum DocumentReader: WireModel {
    case person(Person)
    case string(String)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension DocumentReader {
    private static let wireShapes: [WireShape] = [
        .object(required: ["name"], known: Person.wireKeys.names),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .person(try Person(from: &reader))
            case 1: self = .string(try String(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .person(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

public enum DocumentReadersItem: WireModel {
    case nullablePerson(NullablePerson)
    case string(String)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension DocumentReadersItem {
    private static let wireShapes: [WireShape] = [
        .object(required: ["name"], known: ["name", "friend"]),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .nullablePerson(try NullablePerson(from: &reader))
            case 1: self = .string(try String(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .nullablePerson(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
