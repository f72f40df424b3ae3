// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct ListParcelsArea: WireModel {
    public var north: Double?

    public var south: Double?

    /// Creates a value. The parameters are the properties of the same names.
    public init(north: Double? = nil, south: Double? = nil) {
        self.north = north
        self.south = south
    }
}

extension ListParcelsArea {
    static let wireKeys = WireKeys("north", "south")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var north: Double?
        var south: Double?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &north)
            default: try reader.readOptional(into: &south)
            }
        }
        self.north = north
        self.south = south
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.north, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.south, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
