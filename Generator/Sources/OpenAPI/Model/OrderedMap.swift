/// Values by unique string keys, in document order.
public struct OrderedMap<Value: Sendable>: Sendable {
    /// The keys with their values, in document order.
    public private(set) var entries: [Entry] = []
    /// Positions by key, used only above the size at which a linear search is slower.
    private var positions: [String: Int] = [:]

    private static var linearSearchLimit: Int { 8 }

    /// One key with its value.
    public typealias Entry = (key: String, value: Value)

    /// A map without entries.
    public init() {}

    /// The keys, in document order.
    public var keys: [String] { entries.map(\.key) }

    /// The values, in document order.
    public var values: [Value] { entries.map(\.value) }

    /// The value for a key. A new key is appended, an existing one keeps its position, nil removes the key.
    public subscript(key: String) -> Value? {
        get {
            position(of: key).map { entries[$0].value }
        }
        set {
            switch (position(of: key), newValue) {
            case (let position?, let value?):
                entries[position].value = value
            case (nil, let value?):
                entries.append((key, value))
                if entries.count > Self.linearSearchLimit { index() }
            case (let position?, nil):
                entries.remove(at: position)
                positions = [:]
                if entries.count > Self.linearSearchLimit { index() }
            case (nil, nil):
                break
            }
        }
    }

    private func position(of key: String) -> Int? {
        guard positions.isEmpty else { return positions[key] }
        return entries.firstIndex { $0.key == key }
    }

    private mutating func index() {
        if positions.isEmpty {
            positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
        } else if let last = entries.last {
            positions[last.key] = entries.count - 1
        }
    }
}

extension OrderedMap: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { entries.count }

    /// The entry at a position in document order.
    public subscript(position: Int) -> Entry { entries[position] }
}

extension OrderedMap: ExpressibleByDictionaryLiteral {
    /// Creates a map with the literal's entries in order; the last value for a key is used.
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (key, value) in elements {
            self[key] = value
        }
    }
}

extension OrderedMap: Equatable where Value: Equatable {
    /// Whether both have the same entries in the same order.
    public static func == (left: OrderedMap, right: OrderedMap) -> Bool {
        left.entries.count == right.entries.count
            && zip(left.entries, right.entries).allSatisfy { $0.key == $1.key && $0.value == $1.value }
    }
}
