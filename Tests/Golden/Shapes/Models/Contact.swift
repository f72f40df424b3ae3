// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 7b28886faa36f73fa87ad8b91b8873a19f35c21947cf21d0ba9ec3b5e4589991

public import AblyPlatform

/// A way to reach someone, told by its members.
public enum Contact: WireModel {
    case email(Email)
    case phone(ContactPhone)
    case letterBox(ContactLetterBox)
    /// Members of several alternatives at once.
    case combined(ContactCombined)
}

extension Contact {
    private static let wireShapes: [WireShape] = [
        .object(
            required: ["address"],
            known: ["address", "verified"]
        ),
        .object(
            required: ["number"],
            known: ["number", "extension"]
        ),
        .object(
            required: ["street"],
            known: ["street"],
            others: .any
        ),
        .object(
            required: [],
            known: ["address", "verified", "number", "extension", "street"],
            others: .any
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let index = try reader.select(Self.wireShapes, for: "Contact")
        switch index {
        case 0: self = .email(try Email(from: &reader))
        case 1: self = .phone(try ContactPhone(from: &reader))
        case 2: self = .letterBox(try ContactLetterBox(from: &reader))
        default: self = .combined(try ContactCombined(from: &reader))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .email(let value): try value.write(to: &writer)
        case .phone(let value): try value.write(to: &writer)
        case .letterBox(let value): try value.write(to: &writer)
        case .combined(let value): try value.write(to: &writer)
        }
    }
}

/// Phone
public struct ContactPhone: WireModel {
    public var number: String

    public var `extension`: Int?

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - number: `number`.
    ///   - extension: `extension`.
    public init(number: String, extension: Int? = nil) {
        self.number = number
        self.`extension` = `extension`
    }
}

extension ContactPhone {
    private static let wireKeys = WireKeys("number", "extension")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var number: String?
        var `extension`: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: number = try String(from: &reader)
            default: try reader.readOptional(into: &`extension`)
            }
        }
        self.number = try reader.require(number, "number")
        self.`extension` = `extension`
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.number, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.`extension`, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

/// Letter box
public struct ContactLetterBox: WireModel {
    public var street: String

    /// Members that the document does not name.
    public var additionalProperties: [String: String]

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - street: `street`.
    ///   - additionalProperties: Members that the document does not name.
    public init(street: String, additionalProperties: [String: String] = [:]) {
        self.street = street
        self.additionalProperties = additionalProperties
    }
}

extension ContactLetterBox {
    private static let wireKeys = WireKeys("street")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var street: String?
        var additionalProperties: [String: String] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known: street = try String(from: &reader)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.street = try reader.require(street, "street")
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.street, 0, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}

public struct ContactCombined: WireModel {
    public var address: String?

    public var verified: Bool?

    public var number: String?

    public var `extension`: Int?

    public var street: String?

    /// Members that the document does not name.
    public var additionalProperties: [String: String]

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - address: `address`.
    ///   - verified: `verified`.
    ///   - number: `number`.
    ///   - extension: `extension`.
    ///   - street: `street`.
    ///   - additionalProperties: Members that the document does not name.
    public init(
        address: String? = nil,
        verified: Bool? = nil,
        number: String? = nil,
        extension: Int? = nil,
        street: String? = nil,
        additionalProperties: [String: String] = [:]
    ) {
        self.address = address
        self.verified = verified
        self.number = number
        self.`extension` = `extension`
        self.street = street
        self.additionalProperties = additionalProperties
    }
}

extension ContactCombined {
    private static let wireKeys = WireKeys("address", "verified", "number", "extension", "street")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var address: String?
        var verified: Bool?
        var number: String?
        var `extension`: Int?
        var street: String?
        var additionalProperties: [String: String] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &address)
            case .known(1): try reader.readOptional(into: &verified)
            case .known(2): try reader.readOptional(into: &number)
            case .known(3): try reader.readOptional(into: &`extension`)
            case .known: try reader.readOptional(into: &street)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.address = address
        self.verified = verified
        self.number = number
        self.`extension` = `extension`
        self.street = street
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.address, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.verified, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.number, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.`extension`, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.street, 4, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
