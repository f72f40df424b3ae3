// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// What users write, with members of any types that are not kept.
public struct Note: WireModel {
    public var owner: String

    public var title: String?

    public var stars: Int?

    public var tags: [String]?

    /// What users write, with members of any types that are not kept.
    public var reply: Note? {
        get { replyStorage?.value }
        set { replyStorage = newValue.map(Indirect.init) }
    }
    private var replyStorage: Indirect<Note>?

    public var author: Person?

    public var payload: WireValue?

    public var encoding: String?
}

extension Note {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        owner: String,
        title: String? = nil,
        stars: Int? = nil,
        tags: [String]? = nil,
        reply: Note? = nil,
        author: Person? = nil,
        payload: WireValue? = nil,
        encoding: String? = nil
    ) {
        self.owner = owner
        self.title = title
        self.stars = stars
        self.tags = tags
        self.replyStorage = reply.map(Indirect.init)
        self.author = author
        self.payload = payload
        self.encoding = encoding
    }
}

extension Note {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `payload`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        owner: String,
        title: String? = nil,
        stars: Int? = nil,
        tags: [String]? = nil,
        reply: Note? = nil,
        author: Person? = nil,
        payload: (some Encodable)?,
        encoding: String? = nil
    ) throws(ApiError) {
        try self.init(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: WireValue.encoding(optional: payload, argument: "payload"), encoding: encoding)
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `payload`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        owner: String,
        title: String? = nil,
        stars: Int? = nil,
        tags: [String]? = nil,
        reply: Note? = nil,
        author: Person? = nil,
        payload: [String: (any Encodable)?],
        encoding: String? = nil
    ) throws(ApiError) {
        try self.init(
            owner: owner, title: title, stars: stars, tags: tags, reply: reply, author: author,
            payload: .object(WireValue.encoding(members: payload, argument: "payload")), encoding: encoding)
    }
}

extension Note {
    static let wireKeys = WireKeys("owner", "title", "stars", "tags", "reply", "author", "payload", "encoding")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var owner: String?
        var title: String?
        var stars: Int?
        var tags: [String]?
        var reply: Indirect<Note>?
        var author: Person?
        var payload: WireValue?
        var encoding: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: owner = try String(from: &reader)
            case 1: try reader.readOptionalOrSkip(into: &title)
            case 2: try reader.readOptionalOrSkip(into: &stars)
            case 3: try reader.readOptionalOrSkip(into: &tags)
            case 4: try reader.readOptionalOrSkip(into: &reply)
            case 5: try reader.readOptionalOrSkip(into: &author)
            case 6: try reader.readOptional(into: &payload)
            default: try reader.readEncoding(into: &encoding)
            }
        }
        try self.init(
            owner: reader.require(owner, "owner"),
            title: title,
            stars: stars,
            tags: tags,
            replyStorage: reply,
            author: author,
            payload: payload,
            encoding: encoding
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.owner, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.title, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.stars, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.tags, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.replyStorage, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.author, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.payload, 6, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.payload, 7, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension Note {
    /// Decodes `payload` as a type, after reversing the steps in `encoding`: `base64`, `utf-8` and `json`, the last one
    /// first.
    ///
    /// - Parameter type: The type to decode.
    /// - Returns: The value.
    /// - Throws: ``ApiError`` of kind `.undecodable` if a step cannot be reversed, such as encryption, or if `payload`
    ///   is not of the type.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws(ApiError) -> Value {
        try EncodedValue(self.payload, encoding: self.encoding, name: "payload").decode(type)
    }
}
