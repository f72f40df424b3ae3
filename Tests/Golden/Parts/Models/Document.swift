// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

public import AblyPlatform

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
    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - id: `id`.
    ///   - kind: `kind`.
    ///   - size: `size`.
    ///   - owner: `owner`.
    ///   - rows: `rows`.
    ///   - author: `author`.
    ///   - reader: `reader`.
    ///   - readers: `readers`.
    ///   - next: `next`.
    ///   - measure: The same keys with other values.
    ///   - event: Told apart by what is deeper.
    ///   - values: `values`.
    ///   - pet: A value may be both.
    ///   - written: `written`.
    ///   - day: `day`.
    ///   - ratio: `ratio`.
    ///   - count: `count`.
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
    private static let wireKeys = WireKeys(
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

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"letter"`
    public static let letter = Self(rawValue: "letter")
    /// `"note"`
    public static let note = Self(rawValue: "note")

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.letter, .note]
}

public struct DocumentSize: WireModel {
    public var width: Int

    public var height: Int?

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - width: `width`.
    ///   - height: `height`.
    public init(width: Int, height: Int? = nil) {
        self.width = width
        self.height = height
    }
}

extension DocumentSize {
    private static let wireKeys = WireKeys("width", "height")

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

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - label: `label`.
    ///   - cells: `cells`.
    public init(label: String? = nil, cells: [String]? = nil) {
        self.label = label
        self.cells = cells
    }
}

extension DocumentRowsItem {
    private static let wireKeys = WireKeys("label", "cells")

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
}

extension DocumentReader {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["name"],
            known: ["name", "friend"]
        ),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "DocumentReader")
        switch index {
        case 0: self = .person(try Person(from: &reader))
        default: self = .string(try String(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .person(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        }
    }
}

public enum DocumentReadersItem: WireModel {
    case nullablePerson(NullablePerson)
    case string(String)
}

extension DocumentReadersItem {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["name"],
            known: ["name", "friend"]
        ),
        .string(),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "DocumentReadersItem")
        switch index {
        case 0: self = .nullablePerson(try NullablePerson(from: &reader))
        default: self = .string(try String(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .nullablePerson(let value): try value.write(to: &writer)
        case .string(let value): try value.write(to: &writer)
        }
    }
}
