// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What a device shows. Any key of the platform's own may be used as well.
public struct PushNotification: WireModel {
    /// The headline.
    public var title: String?

    /// The text below it.
    public var body: String?

    /// The icon; what names one depends on the platform.
    public var icon: String?

    /// The sound; what names one depends on the platform.
    public var sound: String?

    /// A later notification with the same key takes the place of this one, where the platform can do that.
    public var collapseKey: String?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: WireValue]

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        title: String? = nil,
        body: String? = nil,
        icon: String? = nil,
        sound: String? = nil,
        collapseKey: String? = nil,
        additionalProperties: [String: WireValue] = [:]
    ) {
        self.title = title
        self.body = body
        self.icon = icon
        self.sound = sound
        self.collapseKey = collapseKey
        self.additionalProperties = additionalProperties
    }
}

extension PushNotification {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        title: String? = nil,
        body: String? = nil,
        icon: String? = nil,
        sound: String? = nil,
        collapseKey: String? = nil,
        additionalProperties: [String: (any Encodable)?]
    ) throws(ApiError) {
        try self.init(
            title: title, body: body, icon: icon, sound: sound, collapseKey: collapseKey,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension PushNotification {
    static let wireKeys = WireKeys("title", "body", "icon", "sound", "collapseKey")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var title: String?
        var body: String?
        var icon: String?
        var sound: String?
        var collapseKey: String?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &title)
            case .known(1): try reader.readOptional(into: &body)
            case .known(2): try reader.readOptional(into: &icon)
            case .known(3): try reader.readOptional(into: &sound)
            case .known: try reader.readOptional(into: &collapseKey)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.title = title
        self.body = body
        self.icon = icon
        self.sound = sound
        self.collapseKey = collapseKey
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.title, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.body, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.icon, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.sound, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.collapseKey, 4, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
