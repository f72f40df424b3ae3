#if PubSub
    public import AblyPubSub
    public import Metrics
    import Synchronization

    /// Counts and times what realtime clients do over their connections with swift-metrics.
    ///
    /// | metric | | dimensions |
    /// | --- | --- | --- |
    /// | `messaging.client.operation.duration` | timer, per operation | `messaging.operation.name`, `messaging.operation.type`, `error.type` |
    /// | `messaging.client.sent.messages` | counter of messages that were accepted or failed | `messaging.operation.name`, `messaging.operation.type`, `error.type` |
    /// | `ably.client.sent.bytes` | counter of their bytes | as above |
    /// | `messaging.client.consumed.messages` | counter of messages received | `messaging.operation.name`: `receive` |
    /// | `ably.client.operations.active` | gauge of operations that have not ended | `messaging.operation.name` |
    /// | `ably.client.connections` | gauge of clients that are connected | |
    /// | `ably.client.connection.changes` | counter of states that connections entered | `ably.connection.state`, `error.type` |
    /// | `ably.client.channel.changes` | counter of states that channels entered | `ably.channel.state`, `error.type` |
    ///
    /// All have the dimension `messaging.system` with the value `ably` as well. Names follow OpenTelemetry's semantic
    /// conventions for messaging where these have one. The operations are those of `RealtimeOperation.Kind`, such as
    /// `publish`; `error.type` is Ably's error code, such as `40160`. A dimension without a value is an empty string
    /// rather than omitted: several backends require all records of a metric to have the same dimensions.
    ///
    /// Clients may share an observer, and have to if the gauges are to count all of them.
    public final class MetricsObserver: RealtimeObserver {
        private let factory: (any MetricsFactory)?
        private let includesChannelNames: Bool
        private let gauges = Mutex([String: Meter]())
        private let instruments = Mutex([OperationInstruments.Key: OperationInstruments]())

        /// - Parameters:
        ///   - factory: The metrics factory; nil for the one that the process was bootstrapped with.
        ///   - includesChannelNames: Whether channels' names are a dimension, `messaging.destination.name`, of what
        ///     belongs to a channel. Only for programs with few channels: each name is a time series of its own.
        public init(factory: (any MetricsFactory)? = nil, includesChannelNames: Bool = false) {
            self.factory = factory
            self.includesChannelNames = includesChannelNames
        }

        private var metrics: any MetricsFactory { factory ?? MetricsSystem.factory }

        public func observe(_ operation: RealtimeOperation) -> (any RealtimeOperationObserver)? {
            activeOperations(operation.kind).increment()
            return MeasuredOperation(operation: operation, observer: self)
        }

        public func connectionChanged(_ change: ConnectionStateChange) {
            guard change.event != .update else { return }
            if change.current == .connected { gauge("ably.client.connections").increment() }
            if change.previous == .connected { gauge("ably.client.connections").decrement() }
            count(
                "ably.client.connection.changes",
                [("ably.connection.state", change.current.rawValue), ("error.type", change.reason?.errorType ?? "")])
        }

        public func channelChanged(_ channel: String, _ change: ChannelStateChange) {
            guard change.event != .update else { return }
            count(
                "ably.client.channel.changes",
                [("ably.channel.state", change.current.rawValue), ("error.type", change.reason?.errorType ?? "")]
                    + destination(channel))
        }

        public func received(_ count: Int, on channel: String) {
            self.count(
                "messaging.client.consumed.messages", [("messaging.operation.name", "receive")] + destination(channel),
                by: count)
        }

        fileprivate func ended(_ operation: RealtimeOperation, _ outcome: RealtimeOutcome) {
            activeOperations(operation.kind).decrement()
            let key = OperationInstruments.Key(
                kind: operation.kind, error: outcome.error?.errorType ?? "",
                channel: includesChannelNames ? operation.channel ?? "" : "")
            let instruments = instruments.withLock { all in
                if let known = all[key] { return known }
                let new = OperationInstruments(
                    key, dimensions: key.dimensions + destination(key.channel), factory: metrics)
                all[key] = new
                return new
            }
            instruments.record(operation, outcome)
        }

        private func activeOperations(_ kind: RealtimeOperation.Kind) -> Meter {
            gauge("ably.client.operations.active", [("messaging.operation.name", kind.rawValue)])
        }

        /// A gauge, of which there is only one: what some backends know of its value, it knows itself.
        private func gauge(_ label: String, _ dimensions: [(String, String)] = []) -> Meter {
            gauges.withLock { gauges in
                let key = dimensions.reduce(label) { "\($0) \($1.1)" }
                if let known = gauges[key] { return known }
                let new = Meter(label: label, dimensions: system + dimensions, factory: metrics)
                gauges[key] = new
                return new
            }
        }

        private func count(_ label: String, _ dimensions: [(String, String)], by count: Int = 1) {
            Counter(label: label, dimensions: system + dimensions, factory: metrics).increment(by: count)
        }

        private func destination(_ channel: String) -> [(String, String)] {
            includesChannelNames ? [("messaging.destination.name", channel)] : []
        }
    }

    /// The dimension of all metrics.
    private var system: [(String, String)] { [("messaging.system", "ably")] }

    /// The measurements of one operation.
    private struct MeasuredOperation: RealtimeOperationObserver {
        let operation: RealtimeOperation
        let observer: MetricsObserver

        func didEnd(_ outcome: RealtimeOutcome) { observer.ended(operation, outcome) }
    }

    /// What operations of a kind, on a channel, with an outcome are recorded with. It is kept, since publishing is
    /// frequent, and looking for an instrument takes longer than recording.
    private struct OperationInstruments: Sendable {
        struct Key: Hashable {
            let kind: RealtimeOperation.Kind
            let error: String
            let channel: String

            var dimensions: [(String, String)] {
                system + [
                    ("messaging.operation.name", kind.rawValue), ("messaging.operation.type", kind.sends ? "send" : ""),
                    ("error.type", error),
                ]
            }
        }

        private let timer: Timer
        private let messages: Counter?
        private let bytes: Counter?

        init(_ key: Key, dimensions: [(String, String)], factory: any MetricsFactory) {
            timer = Timer(
                label: "messaging.client.operation.duration", dimensions: dimensions, preferredDisplayUnit: .seconds,
                factory: factory)
            let sends = key.kind.sends
            messages =
                sends
                ? Counter(label: "messaging.client.sent.messages", dimensions: dimensions, factory: factory) : nil
            bytes = sends ? Counter(label: "ably.client.sent.bytes", dimensions: dimensions, factory: factory) : nil
        }

        func record(_ operation: RealtimeOperation, _ outcome: RealtimeOutcome) {
            timer.record(duration: outcome.duration)
            messages?.increment(by: operation.messageCount)
            bytes?.increment(by: operation.byteCount)
        }
    }
#endif
