// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 74eecac2689717a0a2f7ba98e63a4927607b8a567c836d3bc8e06871e1e1020f

public import AblyPlatform

public struct Message: WireModel {
    public var id: String?

    public var name: String?

    public var data: WireValue?

    public var payload: Bytes?

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - id: `id`.
    ///   - name: `name`.
    ///   - data: `data`.
    ///   - payload: `payload`.
    public init(id: String? = nil, name: String? = nil, data: WireValue? = nil, payload: Bytes? = nil) {
        self.id = id
        self.name = name
        self.data = data
        self.payload = payload
    }
}

extension Message {
    private static let wireKeys = WireKeys("id", "name", "data", "payload")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var name: String?
        var data: WireValue?
        var payload: Bytes?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &id)
            case 1: try reader.readOptional(into: &name)
            case 2: try reader.readOptional(into: &data)
            default: try reader.readOptional(into: &payload)
            }
        }
        self.id = id
        self.name = name
        self.data = data
        self.payload = payload
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        if writer.includesReadOnly {
            try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.name, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.payload, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
