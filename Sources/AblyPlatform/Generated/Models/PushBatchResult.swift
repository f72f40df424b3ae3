// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What became of one notification of a batch. Without an error, it was accepted.
public struct PushBatchResult: WireModel {
    /// Why it failed.
    public var error: ServiceError? {
        get { errorStorage?.value }
        set { errorStorage = newValue.map(Indirect.init) }
    }
    private var errorStorage: Indirect<ServiceError>?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: WireValue]
}

extension PushBatchResult {
    /// Creates a value. The parameters are the properties of the same names.
    public init(error: ServiceError? = nil, additionalProperties: [String: WireValue] = [:]) {
        self.errorStorage = error.map(Indirect.init)
        self.additionalProperties = additionalProperties
    }
}

extension PushBatchResult {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(error: ServiceError? = nil, additionalProperties: [String: (any Encodable)?]) throws(ApiError) {
        try self.init(
            error: error,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension PushBatchResult {
    static let wireKeys = WireKeys("error")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var error: Indirect<ServiceError>?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known: try reader.readOptional(into: &error)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.init(errorStorage: error, additionalProperties: additionalProperties)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.errorStorage, 0, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
