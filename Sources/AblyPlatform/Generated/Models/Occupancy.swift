// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// How a channel is used.
public struct Occupancy: WireModel {
    /// Who uses a channel, in numbers.
    public var metrics: OccupancyMetrics? {
        get { metricsStorage?.value }
        set { metricsStorage = newValue.map(Indirect.init) }
    }
    private var metricsStorage: Indirect<OccupancyMetrics>?
}

extension Occupancy {
    /// Creates a value. The parameters are the properties of the same names.
    public init(metrics: OccupancyMetrics? = nil) {
        self.metricsStorage = metrics.map(Indirect.init)
    }
}

extension Occupancy {
    static let wireKeys = WireKeys("metrics")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var metrics: Indirect<OccupancyMetrics>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &metrics)
            }
        }
        self.init(metricsStorage: metrics)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.metricsStorage, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
