// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct Keywords: WireModel {
    public var `class`: String

    public var `default`: String?

    public var selfValue: String?

    public var selfValue2: String?

    public var type: String?

    public var initValue: String?

    public var hashValueValue: String?

    public var rawValueValue: String

    public var n1st: String

    public var aB: String?

    public var aBValue: String?

    public var aBValue2: String?

    public var refLike: String?

    public var value: String?

    public var valueValue: String?

    public var valueValue2: String?

    public var 日本: String?

    public var quoteBackSlashLine: String?

    public var additionalProperties: String?

    public var `await`: String?

    public var `try`: String?

    public var some: String?

    public var `protocol`: String?

    /// Members that the OpenAPI document does not name.
    public var otherProperties: [String: Int]

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        class: String,
        default: String? = nil,
        selfValue: String? = nil,
        selfValue2: String? = nil,
        type: String? = nil,
        initValue: String? = nil,
        hashValueValue: String? = nil,
        rawValueValue: String,
        n1st: String,
        aB: String? = nil,
        aBValue: String? = nil,
        aBValue2: String? = nil,
        refLike: String? = nil,
        value: String? = nil,
        valueValue: String? = nil,
        valueValue2: String? = nil,
        日本: String? = nil,
        quoteBackSlashLine: String? = nil,
        additionalProperties: String? = nil,
        await: String? = nil,
        try: String? = nil,
        some: String? = nil,
        protocol: String? = nil,
        otherProperties: [String: Int] = [:]
    ) {
        self.`class` = `class`
        self.`default` = `default`
        self.selfValue = selfValue
        self.selfValue2 = selfValue2
        self.type = type
        self.initValue = initValue
        self.hashValueValue = hashValueValue
        self.rawValueValue = rawValueValue
        self.n1st = n1st
        self.aB = aB
        self.aBValue = aBValue
        self.aBValue2 = aBValue2
        self.refLike = refLike
        self.value = value
        self.valueValue = valueValue
        self.valueValue2 = valueValue2
        self.日本 = 日本
        self.quoteBackSlashLine = quoteBackSlashLine
        self.additionalProperties = additionalProperties
        self.`await` = `await`
        self.`try` = `try`
        self.some = some
        self.`protocol` = `protocol`
        self.otherProperties = otherProperties
    }
}

extension Keywords {
    static let wireKeys = WireKeys(
        "class", "default", "self", "Self", "Type", "init", "hashValue", "rawValue", "1st", "a-b", "a_b", "aB",
        "$ref-like", "", "🙂", "👍", "日本", "quote\"back\\slash\nline", "additionalProperties", "await", "try",
        "some", "Protocol"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var `class`: String?
        var `default`: String?
        var selfValue: String?
        var selfValue2: String?
        var type: String?
        var initValue: String?
        var hashValueValue: String?
        var rawValueValue: String?
        var n1st: String?
        var aB: String?
        var aBValue: String?
        var aBValue2: String?
        var refLike: String?
        var value: String?
        var valueValue: String?
        var valueValue2: String?
        var 日本: String?
        var quoteBackSlashLine: String?
        var additionalProperties: String?
        var `await`: String?
        var `try`: String?
        var some: String?
        var `protocol`: String?
        var otherProperties: [String: Int] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): `class` = try String(from: &reader)
            case .known(1): try reader.readOptional(into: &`default`)
            case .known(2): try reader.readOptional(into: &selfValue)
            case .known(3): try reader.readOptional(into: &selfValue2)
            case .known(4): try reader.readOptional(into: &type)
            case .known(5): try reader.readOptional(into: &initValue)
            case .known(6): try reader.readOptional(into: &hashValueValue)
            case .known(7): rawValueValue = try String(from: &reader)
            case .known(8): n1st = try String(from: &reader)
            case .known(9): try reader.readOptional(into: &aB)
            case .known(10): try reader.readOptional(into: &aBValue)
            case .known(11): try reader.readOptional(into: &aBValue2)
            case .known(12): try reader.readOptional(into: &refLike)
            case .known(13): try reader.readOptional(into: &value)
            case .known(14): try reader.readOptional(into: &valueValue)
            case .known(15): try reader.readOptional(into: &valueValue2)
            case .known(16): try reader.readOptional(into: &日本)
            case .known(17): try reader.readOptional(into: &quoteBackSlashLine)
            case .known(18): try reader.readOptional(into: &additionalProperties)
            case .known(19): try reader.readOptional(into: &`await`)
            case .known(20): try reader.readOptional(into: &`try`)
            case .known(21): try reader.readOptional(into: &some)
            case .known: try reader.readOptional(into: &`protocol`)
            case .other(let key):
                try reader.readMember(key, into: &otherProperties)
            }
        }
        self.`class` = try reader.require(`class`, "class")
        self.`default` = `default`
        self.selfValue = selfValue
        self.selfValue2 = selfValue2
        self.type = type
        self.initValue = initValue
        self.hashValueValue = hashValueValue
        self.rawValueValue = try reader.require(rawValueValue, "rawValue")
        self.n1st = try reader.require(n1st, "1st")
        self.aB = aB
        self.aBValue = aBValue
        self.aBValue2 = aBValue2
        self.refLike = refLike
        self.value = value
        self.valueValue = valueValue
        self.valueValue2 = valueValue2
        self.日本 = 日本
        self.quoteBackSlashLine = quoteBackSlashLine
        self.additionalProperties = additionalProperties
        self.`await` = `await`
        self.`try` = `try`
        self.some = some
        self.`protocol` = `protocol`
        self.otherProperties = otherProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.`class`, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.`default`, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.selfValue, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.selfValue2, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.type, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.initValue, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.hashValueValue, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.rawValueValue, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.n1st, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.aB, 9, of: Self.wireKeys, in: &object)
        try writer.writeField(self.aBValue, 10, of: Self.wireKeys, in: &object)
        try writer.writeField(self.aBValue2, 11, of: Self.wireKeys, in: &object)
        try writer.writeField(self.refLike, 12, of: Self.wireKeys, in: &object)
        try writer.writeField(self.value, 13, of: Self.wireKeys, in: &object)
        try writer.writeField(self.valueValue, 14, of: Self.wireKeys, in: &object)
        try writer.writeField(self.valueValue2, 15, of: Self.wireKeys, in: &object)
        try writer.writeField(self.日本, 16, of: Self.wireKeys, in: &object)
        try writer.writeField(self.quoteBackSlashLine, 17, of: Self.wireKeys, in: &object)
        try writer.writeField(self.additionalProperties, 18, of: Self.wireKeys, in: &object)
        try writer.writeField(self.`await`, 19, of: Self.wireKeys, in: &object)
        try writer.writeField(self.`try`, 20, of: Self.wireKeys, in: &object)
        try writer.writeField(self.some, 21, of: Self.wireKeys, in: &object)
        try writer.writeField(self.`protocol`, 22, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.otherProperties, in: &object)
        writer.endObject(object)
    }
}
