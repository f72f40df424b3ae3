// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Account: WireModel {
    public var id: String?

    public var name: String

    public var password: String?

    public var spareKeys: [String]?

    public var pin: Pin?

    public var home: Account? {
        get { homeStorage?.value }
        set { homeStorage = newValue.map(Indirect.init) }
    }
    private var homeStorage: Indirect<Account>?

    /// Use the name.
    ///
    /// Deprecated by the document.
    public var nickname: String?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: String]
}

extension Account {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String? = nil,
        name: String,
        password: String? = nil,
        spareKeys: [String]? = nil,
        pin: Pin? = nil,
        home: Account? = nil,
        nickname: String? = nil,
        additionalProperties: [String: String] = [:]
    ) {
        self.id = id
        self.name = name
        self.password = password
        self.spareKeys = spareKeys
        self.pin = pin
        self.homeStorage = home.map(Indirect.init)
        self.nickname = nickname
        self.additionalProperties = additionalProperties
    }
}

extension Account {
    static let wireKeys = WireKeys("id", "name", "password", "spareKeys", "pin", "home", "nickname")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var name: String?
        var password: String?
        var spareKeys: [String]?
        var pin: Pin?
        var home: Indirect<Account>?
        var nickname: String?
        var additionalProperties: [String: String] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &id)
            case .known(1): name = try String(from: &reader)
            case .known(2): try reader.readOptional(into: &password)
            case .known(3): try reader.readOptional(into: &spareKeys)
            case .known(4): try reader.readOptional(into: &pin)
            case .known(5): try reader.readOptional(into: &home)
            case .known: try reader.readOptional(into: &nickname)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        try self.init(
            id: id,
            name: reader.require(name, "name"),
            password: password,
            spareKeys: spareKeys,
            pin: pin,
            homeStorage: home,
            nickname: nickname,
            additionalProperties: additionalProperties
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        if writer.includesReadOnly {
            try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.name, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.password, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.spareKeys, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.pin, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.homeStorage, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nickname, 6, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}

extension Account: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("id", self.id as Any),
                ("name", self.name as Any),
                ("password", Redacted.hiding(self.password)),
                ("spareKeys", Redacted.hiding(self.spareKeys)),
                ("pin", Redacted.hiding(self.pin)),
                ("home", self.home as Any),
                ("nickname", self.nickname as Any),
                ("additionalProperties", Redacted.hiding(members: self.additionalProperties)),
            ],
            displayStyle: .struct
        )
    }
}
