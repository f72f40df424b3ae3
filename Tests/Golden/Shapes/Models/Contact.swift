// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// A way to reach someone, told by its members.
public enum Contact: WireModel {
    case email(Email)
    case phone(ContactPhone)
    case letterBox(ContactLetterBox)
    /// Members of several alternatives at once.
    case combined(ContactCombined)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension Contact {
    private static let wireShapes: [WireShape] = [
        .object(required: ["address"], known: Email.wireKeys.names),
        .object(required: ["number"], known: ContactPhone.wireKeys.names),
        .object(
            required: ["street"],
            known: ContactLetterBox.wireKeys.names,
            others: .any
        ),
        .object(
            required: [],
            known: ContactCombined.wireKeys.names,
            others: .any
        ),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .email(try Email(from: &reader))
            case 1: self = .phone(try ContactPhone(from: &reader))
            case 2: self = .letterBox(try ContactLetterBox(from: &reader))
            case 3: self = .combined(try ContactCombined(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .email(let value): try value.write(to: &writer)
        case .phone(let value): try value.write(to: &writer)
        case .letterBox(let value): try value.write(to: &writer)
        case .combined(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

/// Phone
public struct ContactPhone: WireModel {
    public var number: String

    public var `extension`: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(number: String, extension: Int? = nil) {
        self.number = number
        self.`extension` = `extension`
    }
}

extension ContactPhone {
    static let wireKeys = WireKeys("number", "extension")

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

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: String]

    /// Creates a value. The parameters are the properties of the same names.
    public init(street: String, additionalProperties: [String: String] = [:]) {
        self.street = street
        self.additionalProperties = additionalProperties
    }
}

extension ContactLetterBox {
    static let wireKeys = WireKeys("street")

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

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: String]

    /// Creates a value. The parameters are the properties of the same names.
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
    static let wireKeys = WireKeys("address", "verified", "number", "extension", "street")

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
