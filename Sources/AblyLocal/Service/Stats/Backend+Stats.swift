import AblyPlatform

/// The counts of one interval.
struct StatsRecord: Sendable, Hashable {
    let appId: String
    let interval: StatsInterval
    let unit: IntervalUnit
    /// The current minute, if the interval has not ended.
    let inProgress: String?
    let entries: [String: Double]

    /// The record as an object on the wire.
    ///
    /// - Parameter version: The client's protocol version: from 3 on the counts are flat `entries`, before that nested
    ///   groups.
    func wire(version: Int) -> WireValue {
        let counts = entries.mapValues { Int64(exactly: $0).map(WireValue.int) ?? .double($0) }
        let common: [(String, WireValue?)] = [
            ("intervalId", .string(interval.id(unit))), ("unit", .string(unit.rawValue)),
            ("inProgress", inProgress.map(WireValue.string)),
        ]
        guard version >= 3 else {
            return .object(omittingNil: common + StatsNesting(counts).groups.map { ($0.key, $0.value) })
        }
        return .object(
            omittingNil: common + [
                ("appId", .string(appId)), ("schema", .string("https://schemas.ably.com/json/app-stats-0.0.5.json")),
                ("entries", .object(counts)),
            ])
    }
}

extension Backend {
    /// The current minute, as minutes since the epoch.
    private var currentMinute: Int64 { clock.now / 60_000 }

    /// Adds to the counts of the current minute.
    func count(_ entries: [String: Double], in app: AppState) {
        charge(app.stats.add(entries, minute: currentMinute), to: app)
    }

    /// Counts a publish, and the number of channels after it.
    func countPublished(
        _ messages: [StoredMessage], to name: ChannelName, in app: AppState, isRealtime: Bool
    ) {
        guard !messages.isEmpty else { return }
        let bytes = messages.reduce(0) { $0 + $1.payload.size }
        let isPersisted = app.namespace(of: name)?.isPersisted == true
        var entries = StatsFlattening(
            inbound: messages.count, bytes: bytes, kind: "messages", transport: isRealtime ? "realtime" : "rest",
            isPersisted: isPersisted
        ).entries
        entries["channels.peak"] = Double(app.channels.count)
        count(entries, in: app)
    }

    /// Counts changes of presence sets.
    func countPresence(_ events: [PresenceEvent], in app: AppState) {
        let bytes = events.reduce(0) { $0 + $1.payload.size }
        count(
            StatsFlattening(inbound: events.count, bytes: bytes, kind: "presence", transport: "realtime").entries,
            in: app)
    }

    /// Counts what was sent to the clients of a channel.
    ///
    /// - Parameter deliveries: The number of clients.
    func countDeliveries(of event: ChannelEvent, _ deliveries: Int, in app: AppState) {
        guard deliveries > 0 else { return }
        let (number, bytes) = event.extent
        let kind = if case .presence = event { "presence" } else { "messages" }
        count(StatsFlattening(outbound: number * deliveries, bytes: bytes * deliveries, kind: kind).entries, in: app)
    }

    /// Counts a request to an app.
    ///
    /// - Parameters:
    ///   - appId: The app; unknown ones are not counted.
    ///   - isTokenRequest: Whether it requested a token.
    ///   - succeeded: Whether it succeeded.
    func countRequest(appId: String, isTokenRequest: Bool, succeeded: Bool) {
        guard let app = apps[appId] else { return }
        let outcome = succeeded ? "succeeded" : "failed"
        count(
            [
                "apiRequests.\(isTokenRequest ? "tokenRequests" : "other").\(outcome)": 1,
                "apiRequests.all.\(outcome)": 1,
            ],
            in: app)
    }

    /// Adds fabricated counts, for tests of clients.
    ///
    /// - Parameter body: A list of records, each with its `intervalId`; either all are added or none.
    /// - Throws: 40001 if the body is not a list of records; 40003 for an invalid interval id; 42910.
    func addStats(_ body: WireValue, by caller: Caller) throws(Refusal) {
        let app = try app(of: caller)
        guard case .array(let elements) = body else { throw .badBody("stats: must be a list of records") }
        var records: [(minute: Int64, entries: [String: Double])] = []
        for element in elements {
            let fields = try Fields(element, subject: "stats")
            guard let interval = StatsInterval(id: try fields.requiredString("intervalId")) else {
                throw .badParameter("stats.intervalId", "must be an interval id such as 2026-02-03:15:05")
            }
            records.append((interval.minutesSinceEpoch, try StatsFlattening(fields).entries))
        }
        try checkRoom(for: records.reduce(0) { $0 + StatsTable.weight($1.entries) })
        for record in records { charge(app.stats.add(record.entries, minute: record.minute), to: app) }
    }

    /// One page of the counts of the caller's app.
    ///
    /// - Parameters:
    ///   - unit: The length of the intervals.
    ///   - start: The first interval, as milliseconds since the epoch or as an interval id.
    ///   - end: The last interval, likewise.
    /// - Throws: 40160; 40003 for invalid bounds, or a start after the end.
    func stats(
        unit: IntervalUnit, start: String?, end: String?, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<StatsRecord> {
        try caller.require(.stats, on: nil)
        let app = try app(of: caller)
        let first = try start.map { text throws(Refusal) in try Self.bound(text, "start").truncated(to: unit) }
        let last = try end.map { text throws(Refusal) in try Self.bound(text, "end").truncated(to: unit) }
        if let first, let last, first > last { throw .badParameter("start", "must not be after end") }

        var sums: [StatsInterval: [String: Double]] = [:]
        for (minute, entries) in app.stats.minutes {
            let interval = StatsInterval(minute: minute).truncated(to: unit)
            if let first, interval < first { continue }
            if let last, interval > last { continue }
            StatsTable.merge(entries, into: &sums[interval, default: [:]])
        }
        var intervals = sums.keys.sorted()
        if request.direction == .backwards { intervals.reverse() }
        if let cursor = request.cursor {
            guard let from = StatsInterval(id: cursor) else {
                throw .badParameter("cursor", "the page link is invalid; start again from the first page")
            }
            intervals.removeAll { request.direction == .backwards ? $0 > from : $0 < from }
        }
        let now = StatsInterval(minute: currentMinute)
        let items = intervals.prefix(request.limit).map { interval in
            StatsRecord(
                appId: app.id, interval: interval, unit: unit,
                inProgress: interval == now.truncated(to: unit) ? now.id(.minute) : nil, entries: sums[interval] ?? [:])
        }
        return ResultPage(items: items, next: intervals.dropFirst(items.count).first?.id(.minute))
    }

    private static func bound(_ text: String, _ name: String) throws(Refusal) -> StatsInterval {
        if let milliseconds = Int64(text), milliseconds >= 0, milliseconds < 253_402_300_800_000 {
            return StatsInterval(minute: milliseconds / 60_000)
        }
        guard let interval = StatsInterval(id: text) else {
            throw .badParameter(name, "must be milliseconds since the epoch or an interval id such as 2026-02-03:15")
        }
        return interval
    }
}
