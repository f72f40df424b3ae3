// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 84aba7bcb92e1c1781983dad16d4318398973ffb34d1ac4be5edc8945cb6ae7e

public import AblyPlatform

public struct CloseTicketFailure409: WireModel {
    public var by: String

    /// Makes a value of its members.
    ///
    /// - Parameter by: `by`.
    public init(by: String) {
        self.by = by
    }
}

extension CloseTicketFailure409 {
    private static let wireKeys = WireKeys("by")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var by: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: by = try String(from: &reader)
            }
        }
        self.by = try reader.require(by, "by")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.by, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
