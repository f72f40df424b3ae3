/// One complete HTTP response.
public struct TransportResponse: Sendable {
    /// The status code (RFC 9110 section 15).
    public var status: Int
    /// The header fields of the final response, without those of interim ones and without trailers.
    public var headers: ResponseHeaders
    /// The body, decompressed.
    public var body: [UInt8]
    /// The time from sending the request to the last byte of the response.
    public var roundTripTime: Duration
    /// Whether the transport sent the request twice on its own, so that the server may have executed it although the
    /// response says that it was rejected.
    public var wasRepeated: Bool

    /// - Parameters:
    ///   - status: The status code.
    ///   - headers: The header fields.
    ///   - body: The body, decompressed.
    ///   - roundTripTime: The time from sending the request to the last byte of the response.
    ///   - wasRepeated: Whether the transport sent the request twice on its own.
    public init(
        status: Int, headers: ResponseHeaders, body: [UInt8], roundTripTime: Duration, wasRepeated: Bool = false
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.roundTripTime = roundTripTime
        self.wasRepeated = wasRepeated
    }
}
