// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What an application used in one interval.
public struct Stats: WireModel {
    /// The beginning of the interval, in UTC, as exact as the unit: `2026-01-01:00:42`, `2026-01-01:00`, `2026-01-01`,
    /// `2026-01`.
    public var intervalId: String

    /// The length of an interval.
    public var unit: StatsUnit?

    /// The last minute that is counted, in UTC, while the interval is still running.
    public var inProgress: String?

    /// What was counted, by dotted names such as `messages.all.all.count`. Names in `.data` count bytes. What is not
    /// named is zero.
    public var entries: [String: Double]?

    /// The address of the JSON schema that lists the names in `entries`.
    public var schema: String?

    /// The application.
    public var appId: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        intervalId: String,
        unit: StatsUnit? = nil,
        inProgress: String? = nil,
        entries: [String: Double]? = nil,
        schema: String? = nil,
        appId: String? = nil
    ) {
        self.intervalId = intervalId
        self.unit = unit
        self.inProgress = inProgress
        self.entries = entries
        self.schema = schema
        self.appId = appId
    }
}

extension Stats {
    static let wireKeys = WireKeys("intervalId", "unit", "inProgress", "entries", "schema", "appId")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var intervalId: String?
        var unit: StatsUnit?
        var inProgress: String?
        var entries: [String: Double]?
        var schema: String?
        var appId: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: intervalId = try String(from: &reader)
            case 1: try reader.readOptional(into: &unit)
            case 2: try reader.readOptional(into: &inProgress)
            case 3: try reader.readOptional(into: &entries)
            case 4: try reader.readOptional(into: &schema)
            default: try reader.readOptional(into: &appId)
            }
        }
        self.intervalId = try reader.require(intervalId, "intervalId")
        self.unit = unit
        self.inProgress = inProgress
        self.entries = entries
        self.schema = schema
        self.appId = appId
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.intervalId, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.unit, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.inProgress, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.entries, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.schema, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.appId, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
