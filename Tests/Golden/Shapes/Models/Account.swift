// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 fc2a0d7d14087e4ddafad1f0aa092aae38739f007dfff9b077a55fef009b8bf9

public import AblyPlatform

public struct Account: WireModel {
    public var id: String?

    public var name: String

    public var password: String?

    /// Use the name.
    ///
    /// Deprecated by the document.
    public var nickname: String?

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - id: `id`.
    ///   - name: `name`.
    ///   - password: `password`.
    ///   - nickname: Use the name.
    public init(id: String? = nil, name: String, password: String? = nil, nickname: String? = nil) {
        self.id = id
        self.name = name
        self.password = password
        self.nickname = nickname
    }
}

extension Account {
    private static let wireKeys = WireKeys("id", "name", "password", "nickname")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var name: String?
        var password: String?
        var nickname: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &id)
            case 1: name = try String(from: &reader)
            case 2: try reader.readOptional(into: &password)
            default: try reader.readOptional(into: &nickname)
            }
        }
        self.id = id
        self.name = try reader.require(name, "name")
        self.password = password
        self.nickname = nickname
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        if writer.includesReadOnly {
            try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.name, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.password, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nickname, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
