// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Formats: WireModel {
    public var int: Int?

    public var int32: Int32

    public var int64: Int64

    public var float: Double?

    public var double: Double?

    public var number: Double?

    public var dateTime: DateTime?

    public var date: CalendarDate?

    public var uuid: String?

    public var uri: String?

    public var byte: Bytes?

    public var binary: Bytes?

    public var base64: Bytes?

    public var unknown: String?

    public var bool: Bool?

    public var anything: WireValue?

    public var everything: WireValue?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        int: Int? = nil,
        int32: Int32,
        int64: Int64,
        float: Double? = nil,
        double: Double? = nil,
        number: Double? = nil,
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Bytes? = nil,
        binary: Bytes? = nil,
        base64: Bytes? = nil,
        unknown: String? = nil,
        bool: Bool? = nil,
        anything: WireValue? = nil,
        everything: WireValue? = nil
    ) {
        self.int = int
        self.int32 = int32
        self.int64 = int64
        self.float = float
        self.double = double
        self.number = number
        self.dateTime = dateTime
        self.date = date
        self.uuid = uuid
        self.uri = uri
        self.byte = byte
        self.binary = binary
        self.base64 = base64
        self.unknown = unknown
        self.bool = bool
        self.anything = anything
        self.everything = everything
    }
}

extension Formats {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `anything`, `everything`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        int: Int? = nil,
        int32: Int32,
        int64: Int64,
        float: Double? = nil,
        double: Double? = nil,
        number: Double? = nil,
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Bytes? = nil,
        binary: Bytes? = nil,
        base64: Bytes? = nil,
        unknown: String? = nil,
        bool: Bool? = nil,
        anything: (some Encodable)? = WireValue?.none,
        everything: (some Encodable)? = WireValue?.none
    ) throws(ApiError) {
        try self.init(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optional: anything, argument: "anything"),
            everything: WireValue.encoding(optional: everything, argument: "everything"))
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `anything`, `everything`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        int: Int? = nil,
        int32: Int32,
        int64: Int64,
        float: Double? = nil,
        double: Double? = nil,
        number: Double? = nil,
        dateTime: DateTime? = nil,
        date: CalendarDate? = nil,
        uuid: String? = nil,
        uri: String? = nil,
        byte: Bytes? = nil,
        binary: Bytes? = nil,
        base64: Bytes? = nil,
        unknown: String? = nil,
        bool: Bool? = nil,
        anything: [String: (any Encodable)?]? = nil,
        everything: [String: (any Encodable)?]? = nil
    ) throws(ApiError) {
        try self.init(
            int: int, int32: int32, int64: int64, float: float, double: double, number: number, dateTime: dateTime,
            date: date, uuid: uuid, uri: uri, byte: byte, binary: binary, base64: base64, unknown: unknown, bool: bool,
            anything: WireValue.encoding(optionalMembers: anything, argument: "anything").map(WireValue.object),
            everything: WireValue.encoding(optionalMembers: everything, argument: "everything").map(WireValue.object))
    }
}

extension Formats {
    static let wireKeys = WireKeys(
        "int", "int32", "int64", "float", "double", "number", "dateTime", "date", "uuid", "uri", "byte", "binary",
        "base64", "unknown", "bool", "anything", "everything"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var int: Int?
        var int32: Int32?
        var int64: Int64?
        var float: Double?
        var double: Double?
        var number: Double?
        var dateTime: DateTime?
        var date: CalendarDate?
        var uuid: String?
        var uri: String?
        var byte: Bytes?
        var binary: Bytes?
        var base64: Bytes?
        var unknown: String?
        var bool: Bool?
        var anything: WireValue?
        var everything: WireValue?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &int)
            case 1: int32 = try Int32(from: &reader)
            case 2: int64 = try Int64(from: &reader)
            case 3: try reader.readOptional(into: &float)
            case 4: try reader.readOptional(into: &double)
            case 5: try reader.readOptional(into: &number)
            case 6: try reader.readOptional(into: &dateTime)
            case 7: try reader.readOptional(into: &date)
            case 8: try reader.readOptional(into: &uuid)
            case 9: try reader.readOptional(into: &uri)
            case 10: try reader.readOptional(into: &byte)
            case 11: try reader.readOptional(into: &binary)
            case 12: try reader.readOptional(into: &base64)
            case 13: try reader.readOptional(into: &unknown)
            case 14: try reader.readOptional(into: &bool)
            case 15: try reader.readOptional(into: &anything)
            default: try reader.readOptional(into: &everything)
            }
        }
        self.int = int
        self.int32 = try reader.require(int32, "int32")
        self.int64 = try reader.require(int64, "int64")
        self.float = float
        self.double = double
        self.number = number
        self.dateTime = dateTime
        self.date = date
        self.uuid = uuid
        self.uri = uri
        self.byte = byte
        self.binary = binary
        self.base64 = base64
        self.unknown = unknown
        self.bool = bool
        self.anything = anything
        self.everything = everything
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.int, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.int32, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.int64, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.float, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.double, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.number, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.dateTime, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.date, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.uuid, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.uri, 9, of: Self.wireKeys, in: &object)
        try writer.writeField(self.byte, 10, of: Self.wireKeys, in: &object)
        try writer.writeField(self.binary, 11, of: Self.wireKeys, in: &object)
        try writer.writeField(self.base64, 12, of: Self.wireKeys, in: &object)
        try writer.writeField(self.unknown, 13, of: Self.wireKeys, in: &object)
        try writer.writeField(self.bool, 14, of: Self.wireKeys, in: &object)
        try writer.writeField(self.anything, 15, of: Self.wireKeys, in: &object)
        try writer.writeField(self.everything, 16, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
