/// The part of a list that a request selects.
struct PageRequest: Sendable, Hashable {
    /// The order in which the list is read.
    enum Direction: String, Sendable { case backwards, forwards }

    /// The maximum number of items.
    var limit = 100
    /// The order.
    var direction = Direction.backwards
    /// The earliest time, inclusive, in milliseconds since the epoch.
    var start: Int64?
    /// The latest time, inclusive, in milliseconds since the epoch.
    var end: Int64?
    /// The last serial, or the position of the last serials; inclusive.
    var fromSerial: String?
    /// Where the previous page ended; opaque to clients.
    var cursor: String?

    /// The cursor as a position in a log or table.
    ///
    /// - Throws: 40003 if it is malformed.
    func position() throws(Refusal) -> Int? {
        guard let cursor else { return nil }
        guard let position = Int(cursor), position >= 0 else {
            throw .badParameter("cursor", "the page link is invalid; start again from the first page")
        }
        return position
    }
}

/// One page of a list.
struct ResultPage<Item: Sendable>: Sendable {
    /// The items, in the requested order.
    var items: [Item]
    /// The cursor of the next page, or nil if this is the last one.
    var next: String?

    func map<Other>(_ transform: (Item) -> Other) -> ResultPage<Other> {
        ResultPage<Other>(items: items.map(transform), next: next)
    }
}

extension BoundedLog {
    /// One page of the elements within the bounds of a request.
    ///
    /// - Parameters:
    ///   - request: The part of the list.
    ///   - timestamp: An element's timestamp; monotonic along the log.
    ///   - serial: An element's serial; strictly increasing along the log.
    /// - Throws: 40003 for an invalid cursor; 40011 if the cursor's elements were dropped.
    func page<Item>(
        _ request: PageRequest, timestamp: (Element) -> Int64, serial: (Element) -> String,
        item: (Element) -> Item
    ) throws(Refusal) -> ResultPage<Item> {
        let cursor = try request.position()
        var low = firstPosition
        var high = endPosition
        if let start = request.start { low = max(low, partitioningPosition { timestamp($0) >= start }) }
        if let end = request.end { high = min(high, partitioningPosition { timestamp($0) > end }) }
        if let last = request.fromSerial {
            // The position of a channel includes all serials that begin with it.
            high = min(high, partitioningPosition { serial($0) > last && !serial($0).hasPrefix(last + ":") })
        }

        switch request.direction {
        case .forwards:
            if let cursor {
                guard cursor >= firstPosition else { throw .pageGone }
                low = max(low, cursor)
            }
            guard low < high else { return ResultPage(items: [], next: nil) }
            let stop = min(high, low + request.limit)
            return ResultPage(items: (low..<stop).map { item(self[$0]) }, next: stop < high ? String(stop) : nil)
        case .backwards:
            if let cursor { high = min(high, cursor) }
            guard low < high else { return ResultPage(items: [], next: nil) }
            let stop = max(low, high - request.limit)
            return ResultPage(
                items: (stop..<high).reversed().map { item(self[$0]) }, next: stop > low ? String(stop) : nil)
        }
    }
}

extension OrderedTable where Value: Sendable {
    /// One page of the values that satisfy `isIncluded`, in the table's order.
    func page(_ request: PageRequest, where isIncluded: (Value) -> Bool) throws(Refusal) -> ResultPage<Value> {
        var items: [Value] = []
        for entry in entries(from: try request.position() ?? 0) where isIncluded(entry.value) {
            if items.count == request.limit { return ResultPage(items: items, next: String(entry.sequence)) }
            items.append(entry.value)
        }
        return ResultPage(items: items, next: nil)
    }
}

/// One page of sorted names; the cursor is the next page's first name.
func namesPage(_ names: [String], _ request: PageRequest) -> ResultPage<String> {
    let rest = request.cursor.map { first in names.drop { $0 < first } } ?? names[...]
    let items = Array(rest.prefix(request.limit))
    return ResultPage(items: items, next: rest.dropFirst(items.count).first)
}
