// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

/// Files with what belongs to them.
public struct Upload: WireModel {
    public var title: String

    public var count: Int?

    public var isPublic: Bool?

    public var photo: FilePart

    public var attachments: [FilePart]?

    public var digest: Bytes?

    public var place: Point?

    public var labels: [String]?

    public var names: [String]?

    public var note: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        title: String,
        count: Int? = nil,
        isPublic: Bool? = nil,
        photo: FilePart,
        attachments: [FilePart]? = nil,
        digest: Bytes? = nil,
        place: Point? = nil,
        labels: [String]? = nil,
        names: [String]? = nil,
        note: String? = nil
    ) {
        self.title = title
        self.count = count
        self.isPublic = isPublic
        self.photo = photo
        self.attachments = attachments
        self.digest = digest
        self.place = place
        self.labels = labels
        self.names = names
        self.note = note
    }
}

extension Upload {
    static let wireKeys = WireKeys(
        "title", "count", "isPublic", "photo", "attachments", "digest", "place", "labels", "names", "note"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var title: String?
        var count: Int?
        var isPublic: Bool?
        var photo: FilePart?
        var attachments: [FilePart]?
        var digest: Bytes?
        var place: Point?
        var labels: [String]?
        var names: [String]?
        var note: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: title = try String(from: &reader)
            case 1: try reader.readOptional(into: &count)
            case 2: try reader.readOptional(into: &isPublic)
            case 3: photo = try FilePart(from: &reader)
            case 4: try reader.readOptional(into: &attachments)
            case 5: try reader.readOptional(into: &digest)
            case 6: try reader.readOptional(into: &place)
            case 7: try reader.readOptional(into: &labels)
            case 8: try reader.readOptional(into: &names)
            default: try reader.readOptional(into: &note)
            }
        }
        self.title = try reader.require(title, "title")
        self.count = count
        self.isPublic = isPublic
        self.photo = try reader.require(photo, "photo")
        self.attachments = attachments
        self.digest = digest
        self.place = place
        self.labels = labels
        self.names = names
        self.note = note
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.title, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.count, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.isPublic, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.photo, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.attachments, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.digest, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.place, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.labels, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.names, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.note, 9, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
