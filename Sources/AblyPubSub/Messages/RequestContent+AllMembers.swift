extension RequestContent {
    /// A value with all its members, including those that the OpenAPI document marks `readOnly`: what a user sets on a
    /// message is sent, and the service decides what it takes (RSL1j, RSL15b).
    static func allMembers<Value: WireEncodable>(of value: Value) -> RequestContent {
        .value { format throws(WireError) in try format.encode(value, includingReadOnly: true) }
    }

    /// A value with all its members, whose items get idempotency keys, which are generated once for all requests of the
    /// call (RSL1k1).
    static func allMembers<Value: WireEncodable & IdempotencyKeyed>(keying value: Value) -> RequestContent {
        .keyed { keys in
            var keyed = value
            keyed.fillIdempotencyKeys(from: &keys)
            return .allMembers(of: keyed)
        }
    }
}
