// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// Who is in a team; what is empty may be left out.
public struct Roster: WireModel {
    public var team: String

    public var members: [String]

    public var labels: [String: String]

    public var teams: [Roster]

    /// Who is in a team; what is empty may be left out.
    public var rival: Roster? {
        get { rivalStorage?.value }
        set { rivalStorage = newValue.map(Indirect.init) }
    }
    private var rivalStorage: Indirect<Roster>?

    public var notes: WireValue?
}

extension Roster {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        team: String,
        members: [String] = [],
        labels: [String: String] = [:],
        teams: [Roster] = [],
        rival: Roster? = nil,
        notes: WireValue? = nil
    ) {
        self.team = team
        self.members = members
        self.labels = labels
        self.teams = teams
        self.rivalStorage = rival.map(Indirect.init)
        self.notes = notes
    }
}

extension Roster {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `notes`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        team: String,
        members: [String] = [],
        labels: [String: String] = [:],
        teams: [Roster] = [],
        rival: Roster? = nil,
        notes: (some Encodable)?
    ) throws(ApiError) {
        try self.init(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: WireValue.encoding(optional: notes, argument: "notes"))
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `notes`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        team: String,
        members: [String] = [],
        labels: [String: String] = [:],
        teams: [Roster] = [],
        rival: Roster? = nil,
        notes: [String: (any Encodable)?]
    ) throws(ApiError) {
        try self.init(
            team: team, members: members, labels: labels, teams: teams, rival: rival,
            notes: .object(WireValue.encoding(members: notes, argument: "notes")))
    }
}

extension Roster {
    static let wireKeys = WireKeys("team", "members", "labels", "teams", "rival", "notes")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var team: String?
        var members: [String]?
        var labels: [String: String]?
        var teams: [Roster]?
        var rival: Indirect<Roster>?
        var notes: WireValue?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: team = try String(from: &reader)
            case 1: try reader.readOptional(into: &members)
            case 2: try reader.readOptional(into: &labels)
            case 3: try reader.readOptional(into: &teams)
            case 4: try reader.readOptional(into: &rival)
            default: try reader.readOptional(into: &notes)
            }
        }
        try self.init(
            team: reader.require(team, "team"),
            members: members ?? [],
            labels: labels ?? [:],
            teams: teams ?? [],
            rivalStorage: rival,
            notes: notes
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.team, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.members, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.labels, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.teams, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.rivalStorage, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.notes, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
