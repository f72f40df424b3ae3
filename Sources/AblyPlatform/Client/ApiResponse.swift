/// A reply with all that came with it: what `.raw` returns.
public struct ApiResponse<Body: Sendable>: Sendable {
    /// The typed body.
    public let body: Body
    /// The status code.
    public let status: Int
    /// The header fields.
    public let headers: ResponseHeaders
    /// From sending the request that was answered to the last byte of the reply.
    public let roundTripTime: Duration
    /// The body as it came, decompressed.
    public let bytes: [UInt8]
}
