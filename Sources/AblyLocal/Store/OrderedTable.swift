/// A dictionary that keeps its entries in insertion order.
///
/// Each entry has a permanent sequence number, so that a reader can continue from one while others come and go.
struct OrderedTable<Key: Hashable, Value> {
    /// One key and its value.
    struct Entry {
        let sequence: Int
        let key: Key
        var value: Value
    }

    /// The entries, in order.
    private(set) var entries: [Entry] = []
    private var sequences: [Key: Int] = [:]
    private var nextSequence = 0

    /// The number of entries.
    var count: Int { entries.count }

    /// The value for a key. Replacing a value keeps its place; setting nil removes the entry.
    subscript(key: Key) -> Value? {
        get { sequences[key].map { entries[index(of: $0)].value } }
        set {
            guard let newValue else {
                if let sequence = sequences.removeValue(forKey: key) { entries.remove(at: index(of: sequence)) }
                return
            }
            if let sequence = sequences[key] {
                entries[index(of: sequence)].value = newValue
            } else {
                entries.append(Entry(sequence: nextSequence, key: key, value: newValue))
                sequences[key] = nextSequence
                nextSequence += 1
            }
        }
    }

    /// Removes the entries whose values satisfy `predicate`.
    ///
    /// - Returns: The removed values, in order.
    @discardableResult
    mutating func removeAll(where predicate: (Value) -> Bool) -> [Value] {
        var removed: [Value] = []
        entries.removeAll { entry in
            guard predicate(entry.value) else { return false }
            sequences[entry.key] = nil
            removed.append(entry.value)
            return true
        }
        return removed
    }

    /// The entries from a sequence number on.
    func entries(from sequence: Int) -> ArraySlice<Entry> { entries[index(of: sequence)...] }

    /// The index of the first entry whose sequence number is at least `sequence`.
    private func index(of sequence: Int) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = low + (high - low) / 2
            if entries[middle].sequence >= sequence { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
