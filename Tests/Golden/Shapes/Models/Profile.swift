// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Profile: WireModel {
    public var owner: String

    public var language: String?

    public var theme: ProfileTheme?

    public var limits: [Int]?

    /// What users set, in any shape they like.
    public var parent: Settings? {
        get { parentStorage?.value }
        set { parentStorage = newValue.map(Indirect.init) }
    }
    private var parentStorage: Indirect<Settings>?

    public var lastSeen: Int?

    public var data: WireValue?

    public var encoding: String?

    public var age: Int?

    public var pin: Pin?

    /// Members that the OpenAPI document does not name, and values that are not as it describes.
    public var additionalProperties: [String: WireValue]
}

extension Profile {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        owner: String,
        language: String? = nil,
        theme: ProfileTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        lastSeen: Int? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        age: Int? = nil,
        pin: Pin? = nil,
        additionalProperties: [String: WireValue] = [:]
    ) {
        self.owner = owner
        self.language = language
        self.theme = theme
        self.limits = limits
        self.parentStorage = parent.map(Indirect.init)
        self.lastSeen = lastSeen
        self.data = data
        self.encoding = encoding
        self.age = age
        self.pin = pin
        self.additionalProperties = additionalProperties
    }
}

extension Profile {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`, `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        owner: String,
        language: String? = nil,
        theme: ProfileTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        lastSeen: Int? = nil,
        data: (some Encodable)? = WireValue?.none,
        encoding: String? = nil,
        age: Int? = nil,
        pin: Pin? = nil,
        additionalProperties: [String: (any Encodable)?] = [:]
    ) throws(ApiError) {
        try self.init(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, lastSeen: lastSeen,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, age: age, pin: pin,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `data`, `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        owner: String,
        language: String? = nil,
        theme: ProfileTheme? = nil,
        limits: [Int]? = nil,
        parent: Settings? = nil,
        lastSeen: Int? = nil,
        data: [String: (any Encodable)?]? = nil,
        encoding: String? = nil,
        age: Int? = nil,
        pin: Pin? = nil,
        additionalProperties: [String: (any Encodable)?] = [:]
    ) throws(ApiError) {
        try self.init(
            owner: owner, language: language, theme: theme, limits: limits, parent: parent, lastSeen: lastSeen,
            data: WireValue.encoding(optionalMembers: data, argument: "data").map(WireValue.object), encoding: encoding,
            age: age, pin: pin,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension Profile {
    static let wireKeys = WireKeys(
        "owner", "language", "theme", "limits", "parent", "lastSeen", "data", "encoding", "age", "pin"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var owner: String?
        var language: String?
        var theme: ProfileTheme?
        var limits: [Int]?
        var parent: Indirect<Settings>?
        var lastSeen: Int?
        var data: WireValue?
        var encoding: String?
        var age: Int?
        var pin: Pin?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): owner = try String(from: &reader)
            case .known(1): try reader.readOptional(into: &language)
            case .known(2): try reader.readOptional(into: &theme, orAs: "theme", in: &additionalProperties)
            case .known(3): try reader.readOptional(into: &limits, orAs: "limits", in: &additionalProperties)
            case .known(4): try reader.readOptional(into: &parent, orAs: "parent", in: &additionalProperties)
            case .known(5): try reader.readOptional(into: &lastSeen, orAs: "lastSeen", in: &additionalProperties)
            case .known(6): try reader.readOptional(into: &data, orAs: "data", in: &additionalProperties)
            case .known(7): try reader.readEncoding(into: &encoding)
            case .known(8): try reader.readOptional(into: &age, orAs: "age", in: &additionalProperties)
            case .known: try reader.readOptional(into: &pin, orAs: "pin", in: &additionalProperties)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        try self.init(
            owner: reader.require(owner, "owner"),
            language: language,
            theme: theme,
            limits: limits,
            parentStorage: parent,
            lastSeen: lastSeen,
            data: data,
            encoding: encoding,
            age: age,
            pin: pin,
            additionalProperties: additionalProperties
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.owner, 0, of: Self.wireKeys, in: &object)
        writer.writeKey(1, of: Self.wireKeys, in: &object)
        try self.language.write(to: &writer)
        try writer.writeField(self.theme, orFrom: self.additionalProperties, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.limits, orFrom: self.additionalProperties, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.parentStorage, orFrom: self.additionalProperties, 4, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.lastSeen, orFrom: self.additionalProperties, 5, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.data, orFrom: self.additionalProperties, 6, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.data, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.age, orFrom: self.additionalProperties, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.pin, orFrom: self.additionalProperties, 9, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object, except: Self.wireKeys)
        writer.endObject(object)
    }
}

extension Profile: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("owner", self.owner as Any),
                ("language", self.language as Any),
                ("theme", self.theme as Any),
                ("limits", self.limits as Any),
                ("parent", self.parent as Any),
                ("lastSeen", self.lastSeen as Any),
                ("data", self.data as Any),
                ("encoding", self.encoding as Any),
                ("age", self.age as Any),
                ("pin", Redacted.hiding(self.pin)),
                ("additionalProperties", Redacted.hiding(members: self.additionalProperties)),
            ],
            displayStyle: .struct
        )
    }
}

extension Profile {
    /// Decodes `data` as a type, after reversing the steps in `encoding`: `base64`, `utf-8` and `json`, the last one
    /// first.
    ///
    /// - Parameter type: The type to decode.
    /// - Returns: The value.
    /// - Throws: ``ApiError`` of kind `.undecodable` if a step cannot be reversed, such as encryption, or if `data` is
    ///   not of the type.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws(ApiError) -> Value {
        try EncodedValue(self.data, encoding: self.encoding, name: "data").decode(type)
    }
}

public struct ProfileTheme: WireModel {
    public var name: String

    public var dark: Bool?

    /// Creates a value. The parameters are the properties of the same names.
    public init(name: String, dark: Bool? = nil) {
        self.name = name
        self.dark = dark
    }
}

extension ProfileTheme {
    static let wireKeys = WireKeys("name", "dark")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var name: String?
        var dark: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: name = try String(from: &reader)
            default: try reader.readOptional(into: &dark)
            }
        }
        self.name = try reader.require(name, "name")
        self.dark = dark
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.name, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.dark, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
