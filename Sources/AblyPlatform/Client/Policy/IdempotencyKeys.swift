/// Fills in the idempotency keys of one call's body, and notes whether every item has one.
///
/// Keys have the form `base:index`, with a random base for each set of items and the item's place in its set, from 0
/// (RSL1k1). An item that stands alone is a set of its own. A set in which any item brought a key is left as it is
/// (RSL1k2, RSL1k3).
public struct IdempotencyKeys: Sendable {
    private struct ItemSet {
        /// Whether items are only looked at, before it is decided whether they get keys.
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
    ///   - generates: Whether keys are made for sets without any.
    ///   - random: The source of the bases.
    init(generates: Bool, random: ClosureGenerator) {
        self.generates = generates
        self.random = random
    }

    /// Whether there are items and each has a key, so that the request can be repeated safely.
    var areComplete: Bool { total > 0 && keyedTotal == total }

    /// Looks at one item's key, and fills it in if the items of its set have none.
    ///
    /// - Parameter key: The key; nil and the empty string stand for none.
    public mutating func fill(_ key: inout String?) {
        if set == nil {
            fillSet { keys in keys.visit(&key) }
        } else {
            visit(&key)
        }
    }

    /// Looks at one item's key that must be there, and fills it in if it is empty, as are the others of its set.
    ///
    /// - Parameter key: The key.
    public mutating func fill(_ key: inout String) {
        var optional: String? = key
        fill(&optional)
        if let filled = optional { key = filled }
    }

    /// Looks at the items of a member.
    ///
    /// - Parameter items: The member's value.
    public mutating func fill(_ items: inout some IdempotencyKeyed) {
        items.fillIdempotencyKeys(from: &self)
    }

    /// Treats all items that `body` shows, apart from those of sets within, as one set.
    ///
    /// - Parameter body: Shows the items, always in the same order; it is called up to two times.
    mutating func fillSet(_ body: (inout IdempotencyKeys) -> Void) {
        let outer = set
        // The items of a set within do not count for the one around it.
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
