/// A value whose items can each carry an idempotency key: a member by which the service detects duplicates, so that
/// sending a request twice has the same effect as sending it once (RSL1k).
///
/// Generated models conform if the OpenAPI document marks such a member, or if they contain items that have one.
public protocol IdempotencyKeyed {
    /// Passes each item's key to `keys`, which generates missing ones.
    ///
    /// - Parameter keys: Inspects the keys and generates new ones.
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
