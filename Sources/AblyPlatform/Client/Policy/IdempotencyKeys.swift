/// Generates the idempotency keys of one call's body, and records whether every item has one.
///
/// Keys have the form `base:index`, with a random base for each set of items and the item's index in its set, from 0
/// (RSL1k1). A single item is a set of its own. A set in which any item has a key already is left unchanged (RSL1k2,
/// RSL1k3).
public struct IdempotencyKeys: Sendable {
    private struct ItemSet {
        /// Whether this is the first pass, which only counts items and keys.
        var isCounting: Bool
        var base: String?
        var count = 0
        var keyedCount = 0
    }

    private let generates: Bool
    private var random: ClosureGenerator
    /// The innermost set that is being filled.
    private var set: ItemSet?
    private var total = 0
    private var keyedTotal = 0

    /// - Parameters:
    ///   - generates: Whether to generate keys for sets without any.
    ///   - random: The source of the bases.
    init(generates: Bool, random: ClosureGenerator) {
        self.generates = generates
        self.random = random
    }

    /// Whether there are items and each has a key, so that the request can be retried safely.
    var areComplete: Bool { total > 0 && keyedTotal == total }

    /// Inspects one item's key, and generates it if the items of its set have none.
    ///
    /// - Parameter key: The key; nil and the empty string stand for none.
    public mutating func fill(_ key: inout String?) {
        if set == nil {
            fillSet { keys in keys.visit(&key) }
        } else {
            visit(&key)
        }
    }

    /// Inspects one item's required key, and generates it if it is empty, like the others of its set.
    ///
    /// - Parameter key: The key.
    public mutating func fill(_ key: inout String) {
        var optional: String? = key
        fill(&optional)
        if let filled = optional { key = filled }
    }

    /// Inspects the items of a member.
    ///
    /// - Parameter items: The member's value.
    public mutating func fill(_ items: inout some IdempotencyKeyed) {
        items.fillIdempotencyKeys(from: &self)
    }

    /// Treats all items that `body` visits, except those of nested sets, as one set.
    ///
    /// - Parameter body: Visits the items, always in the same order; it is called up to two times.
    mutating func fillSet(_ body: (inout IdempotencyKeys) -> Void) {
        let outer = set
        // Items of a nested set do not count towards the enclosing one.
        if outer?.isCounting == true { return }
        set = ItemSet(isCounting: true)
        body(&self)
        let needsKeys = generates && set?.count != 0 && set?.keyedCount == 0
        set = ItemSet(isCounting: false, base: needsKeys ? makeBase() : nil)
        body(&self)
        total += set?.count ?? 0
        keyedTotal += set?.keyedCount ?? 0
        set = outer
    }

    private mutating func visit(_ key: inout String?) {
        guard var current = set else { return }
        if !current.isCounting, let base = current.base { key = "\(base):\(current.count)" }
        current.count += 1
        if key?.isEmpty == false { current.keyedCount += 1 }
        set = current
    }

    /// Nine random bytes in base64: twelve characters.
    private mutating func makeBase() -> String {
        var bytes: [UInt8] = []
        for _ in 0..<2 {
            var word: UInt64 = random.next()
            for _ in 0..<8 {
                bytes.append(UInt8(truncatingIfNeeded: word))
                word >>= 8
            }
        }
        return String(decoding: Base64.encode(Array(bytes.prefix(9))), as: UTF8.self)
    }
}
