// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
