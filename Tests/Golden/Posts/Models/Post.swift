// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

public struct Post: WireModel {
    public var id: String

    /// One alternative is a union itself, with a type beside its reference.
    public var entry: Entry?

    public var pet: Pet?

    public var content: WireValue?

    public var labels: Labels?

    /// Creates a value. The parameters are the properties of the same names.
    public init(id: String, entry: Entry? = nil, pet: Pet? = nil, content: WireValue? = nil, labels: Labels? = nil) {
        self.id = id
        self.entry = entry
        self.pet = pet
        self.content = content
        self.labels = labels
    }
}

extension Post {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `content`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String,
        entry: Entry? = nil,
        pet: Pet? = nil,
        content: (some Encodable)?,
        labels: Labels? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, entry: entry, pet: pet, content: WireValue.encoding(optional: content, argument: "content"),
            labels: labels)
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `content`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String,
        entry: Entry? = nil,
        pet: Pet? = nil,
        content: [String: (any Encodable)?],
        labels: Labels? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, entry: entry, pet: pet, content: .object(WireValue.encoding(members: content, argument: "content")),
            labels: labels)
    }
}

extension Post {
    static let wireKeys = WireKeys("id", "entry", "pet", "content", "labels")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var entry: Entry?
        var pet: Pet?
        var content: WireValue?
        var labels: Labels?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: try reader.readOptional(into: &entry)
            case 2: try reader.readOptional(into: &pet)
            case 3: try reader.readOptional(into: &content)
            default: try reader.readOptional(into: &labels)
            }
        }
        self.id = try reader.require(id, "id")
        self.entry = entry
        self.pet = pet
        self.content = content
        self.labels = labels
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.entry, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.pet, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.content, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.labels, 4, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
