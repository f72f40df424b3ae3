// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct Parcel: WireModel {
    /// Given by the service.
    public var id: String?

    public var state: State

    /// Kilograms.
    public var weight: Double

    public var note: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(id: String? = nil, state: State, weight: Double, note: String? = nil) {
        self.id = id
        self.state = state
        self.weight = weight
        self.note = note
    }
}

extension Parcel {
    static let wireKeys = WireKeys("id", "state", "weight", "note")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var state: State?
        var weight: Double?
        var note: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &id)
            case 1: state = try State(from: &reader)
            case 2: weight = try Double(from: &reader)
            default: try reader.readOptional(into: &note)
            }
        }
        self.id = id
        self.state = try reader.require(state, "state")
        self.weight = try reader.require(weight, "weight")
        self.note = note
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        if writer.includesReadOnly {
            try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.state, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.weight, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.note, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
