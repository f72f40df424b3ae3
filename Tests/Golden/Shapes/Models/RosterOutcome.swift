// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public enum RosterOutcome: WireModel {
    case roster(Roster)
    case failure(RosterOutcomeFailure)
    /// Any other value, such as an alternative that the service has added.
    case unknown(WireValue)
}

extension RosterOutcome {
    private static let wireShapes: [WireShape] = [
        .object(required: ["team"], known: Roster.wireKeys.names),
        .object(required: ["reason", "team"], known: RosterOutcomeFailure.wireKeys.names),
    ]

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        let start = reader
        do throws(WireError) {
            switch try reader.selectKnown(Self.wireShapes) {
            case 0: self = .roster(try Roster(from: &reader))
            case 1: self = .failure(try RosterOutcomeFailure(from: &reader))
            default: self = .unknown(try WireValue(from: &reader))
            }
        } catch {
            self = .unknown(try reader.readUnknown(from: start, after: error, Self.wireShapes))
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        switch self {
        case .roster(let value): try value.write(to: &writer)
        case .failure(let value): try value.write(to: &writer)
        case .unknown(let value): try value.write(to: &writer)
        }
    }
}

/// failure
public struct RosterOutcomeFailure: WireModel {
    public var team: String

    public var reason: String

    /// Creates a value. The parameters are the properties of the same names.
    public init(team: String, reason: String) {
        self.team = team
        self.reason = reason
    }
}

extension RosterOutcomeFailure {
    static let wireKeys = WireKeys("team", "reason")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var team: String?
        var reason: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: team = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
        self.team = try reader.require(team, "team")
        self.reason = try reader.require(reason, "reason")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.team, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.reason, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
