// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 ee98102aef34a8f38f4657e01f7ea460344f152928668bfdba0df0cb3ef1feae

public import AblyPlatform

public struct History: WireModel {
    public var history: HistoryApiModel?

    /// Makes a value of its members.
    ///
    /// - Parameter history: `history`.
    public init(history: HistoryApiModel? = nil) {
        self.history = history
    }
}

extension History {
    private static let wireKeys = WireKeys("history")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var history: HistoryApiModel?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: history = try reader.readOptional()
            }
        }
        self.history = history
    }

    public func write<Writer: WireWriter>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.history, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
