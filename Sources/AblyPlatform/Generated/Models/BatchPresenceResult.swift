// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// The presence of several channels.
public struct BatchPresenceResult: WireModel {
    /// How many channels succeeded.
    public var successCount: Int

    /// How many channels failed.
    public var failureCount: Int

    /// What became of each channel, in the order of the request.
    public var results: [BatchPresenceOutcome]

    /// Creates a value. The parameters are the properties of the same names.
    public init(successCount: Int, failureCount: Int, results: [BatchPresenceOutcome]) {
        self.successCount = successCount
        self.failureCount = failureCount
        self.results = results
    }
}

extension BatchPresenceResult {
    static let wireKeys = WireKeys("successCount", "failureCount", "results")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var successCount: Int?
        var failureCount: Int?
        var results: [BatchPresenceOutcome]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: successCount = try Int(from: &reader)
            case 1: failureCount = try Int(from: &reader)
            default: results = try [BatchPresenceOutcome](from: &reader)
            }
        }
        self.successCount = try reader.require(successCount, "successCount")
        self.failureCount = try reader.require(failureCount, "failureCount")
        self.results = try reader.require(results, "results")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.successCount, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.failureCount, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.results, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
