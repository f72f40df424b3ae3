/// A value whose items can each carry an idempotency key: a member by which the service recognises an item that it has
/// already taken, so that a request that is sent twice has the effect of one (RSL1k).
///
/// Generated models conform where the document marks such a member, or where they hold items that have one.
public protocol IdempotencyKeyed {
    /// Shows each item's key to `keys`, which fills it in if it should.
    ///
    /// - Parameter keys: Looks at the keys and makes new ones.
    mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys)
}

extension Array: IdempotencyKeyed where Element: IdempotencyKeyed {
    /// Treats the elements as one set, whose keys share a base.
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fillSet { keys in
            for index in indices { self[index].fillIdempotencyKeys(from: &keys) }
        }
    }
}

extension Optional: IdempotencyKeyed where Wrapped: IdempotencyKeyed {
    /// Does nothing for nil.
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        self?.fillIdempotencyKeys(from: &keys)
    }
}
