// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

public struct ServiceError: WireModel {
    public var code: Int?

    public var statusCode: Int?

    public var message: String?

    public var href: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(code: Int? = nil, statusCode: Int? = nil, message: String? = nil, href: String? = nil) {
        self.code = code
        self.statusCode = statusCode
        self.message = message
        self.href = href
    }
}

extension ServiceError {
    static let wireKeys = WireKeys("code", "statusCode", "message", "href")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var code: Int?
        var statusCode: Int?
        var message: String?
        var href: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &code)
            case 1: try reader.readOptional(into: &statusCode)
            case 2: try reader.readOptional(into: &message)
            default: try reader.readOptional(into: &href)
            }
        }
        self.code = code
        self.statusCode = statusCode
        self.message = message
        self.href = href
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.code, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.statusCode, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.message, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.href, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
