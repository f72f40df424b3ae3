// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct Filter: WireModel {
    public var state: State?

    public var heavierThan: Double?

    public var to: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(state: State? = nil, heavierThan: Double? = nil, to: String? = nil) {
        self.state = state
        self.heavierThan = heavierThan
        self.to = to
    }
}

extension Filter {
    static let wireKeys = WireKeys("state", "heavierThan", "to")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var state: State?
        var heavierThan: Double?
        var to: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &state)
            case 1: try reader.readOptional(into: &heavierThan)
            default: try reader.readOptional(into: &to)
            }
        }
        self.state = state
        self.heavierThan = heavierThan
        self.to = to
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.state, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.heavierThan, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.to, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
