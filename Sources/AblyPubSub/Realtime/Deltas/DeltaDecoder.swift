/// Applies deltas of one format to payloads (VD1).
public protocol DeltaDecoder: Sendable {
    /// Applies a delta (VD2a).
    ///
    /// - Parameters:
    ///   - delta: The delta.
    ///   - base: The payload that it was made from.
    /// - Returns: The new payload.
    /// - Throws: Any error if the delta is malformed, or does not belong to the payload.
    func decode(delta: [UInt8], base: [UInt8]) throws -> [UInt8]
}

/// Applies deltas in VCDIFF (RFC 3284), the format that Ably's service sends.
public struct VCDIFF: DeltaDecoder {
    /// The most bytes of a payload.
    public var limit: Int

    /// - Parameter limit: The most bytes of a payload.
    public init(limit: Int = 16 << 20) { self.limit = limit }

    public func decode(delta: [UInt8], base: [UInt8]) throws -> [UInt8] {
        try VCDIFFDecoder.target(of: delta, source: base, limit: limit)
    }
}
