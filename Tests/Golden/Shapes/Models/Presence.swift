// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Presence: WireModel {
    public var must: String

    /// Always there, perhaps null.
    public var mayBeNull: String?

    public var mayMiss: String?

    public var mayBoth: Int?

    public var either: PresenceEither?

    public var byReference: Point?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        must: String,
        mayBeNull: String? = nil,
        mayMiss: String? = nil,
        mayBoth: Int? = nil,
        either: PresenceEither? = nil,
        byReference: Point? = nil
    ) {
        self.must = must
        self.mayBeNull = mayBeNull
        self.mayMiss = mayMiss
        self.mayBoth = mayBoth
        self.either = either
        self.byReference = byReference
    }
}

extension Presence {
    static let wireKeys = WireKeys("must", "mayBeNull", "mayMiss", "mayBoth", "either", "byReference")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var must: String?
        var mayBeNull: String?
        var mayMiss: String?
        var mayBoth: Int?
        var either: PresenceEither?
        var byReference: Point?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: must = try String(from: &reader)
            case 1: try reader.readOptional(into: &mayBeNull)
            case 2: try reader.readOptional(into: &mayMiss)
            case 3: try reader.readOptional(into: &mayBoth)
            case 4: try reader.readOptional(into: &either)
            default: try reader.readOptional(into: &byReference)
            }
        }
        self.must = try reader.require(must, "must")
        self.mayBeNull = mayBeNull
        self.mayMiss = mayMiss
        self.mayBoth = mayBoth
        self.either = either
        self.byReference = byReference
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.must, 0, of: Self.wireKeys, in: &object)
        writer.writeKey(1, of: Self.wireKeys, in: &object)
        try self.mayBeNull.write(to: &writer)
        try writer.writeField(self.mayMiss, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.mayBoth, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.either, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.byReference, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

public enum PresenceEither: WireModel {
    case string(String)
    case integer(Int)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension PresenceEither {
    private static let wireShapes: [WireShape] = [
        .string(),
        .integer,
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .string(try String(from: &reader))
            case 1: self = .integer(try Int(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .string(let value): try value.write(to: &writer)
        case .integer(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}
