// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What went wrong, as the service tells it.
public struct ServiceError: WireModel {
    /// Ably's error code, such as 40160. Its first three digits are close to the status.
    public var code: Int?

    /// The HTTP status that goes with it.
    public var statusCode: Int?

    /// What went wrong, for a person to read.
    public var message: String?

    /// Where to read more.
    public var href: String?

    /// The server that found it.
    public var serverId: String?

    /// The id of the request, where the caller gave it one.
    public var requestId: String?

    /// Further facts, by name.
    public var detail: [String: String]?

    /// The error behind this one.
    public var cause: ServiceError? {
        get { causeStorage?.value }
        set { causeStorage = newValue.map(Indirect.init) }
    }
    private var causeStorage: Indirect<ServiceError>?
}

extension ServiceError {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        code: Int? = nil,
        statusCode: Int? = nil,
        message: String? = nil,
        href: String? = nil,
        serverId: String? = nil,
        requestId: String? = nil,
        detail: [String: String]? = nil,
        cause: ServiceError? = nil
    ) {
        self.code = code
        self.statusCode = statusCode
        self.message = message
        self.href = href
        self.serverId = serverId
        self.requestId = requestId
        self.detail = detail
        self.causeStorage = cause.map(Indirect.init)
    }
}

extension ServiceError {
    static let wireKeys = WireKeys("code", "statusCode", "message", "href", "serverId", "requestId", "detail", "cause")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var code: Int?
        var statusCode: Int?
        var message: String?
        var href: String?
        var serverId: String?
        var requestId: String?
        var detail: [String: String]?
        var cause: Indirect<ServiceError>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &code)
            case 1: try reader.readOptional(into: &statusCode)
            case 2: try reader.readOptional(into: &message)
            case 3: try reader.readOptional(into: &href)
            case 4: try reader.readOptional(into: &serverId)
            case 5: try reader.readOptional(into: &requestId)
            case 6: try reader.readOptional(into: &detail)
            default: try reader.readOptional(into: &cause)
            }
        }
        self.init(
            code: code,
            statusCode: statusCode,
            message: message,
            href: href,
            serverId: serverId,
            requestId: requestId,
            detail: detail,
            causeStorage: cause
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.code, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.statusCode, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.message, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.href, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.serverId, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.requestId, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.detail, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.causeStorage, 7, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
