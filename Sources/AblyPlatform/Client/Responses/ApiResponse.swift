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

    /// - Parameters:
    ///   - body: The typed body.
    ///   - status: The status code.
    ///   - headers: The header fields.
    ///   - roundTripTime: From sending the request to the last byte of the reply.
    ///   - bytes: The body as it came.
    public init(
        body: Body, status: Int, headers: ResponseHeaders = ResponseHeaders(), roundTripTime: Duration = .zero,
        bytes: [UInt8] = []
    ) {
        self.body = body
        self.status = status
        self.headers = headers
        self.roundTripTime = roundTripTime
        self.bytes = bytes
    }

    /// The same reply with its body changed into another.
    ///
    /// - Parameter transform: The change.
    /// - Returns: The reply around what `transform` returned.
    /// - Throws: What `transform` throws.
    public func map<Other: Sendable, Failure: Error>(
        _ transform: (Body) throws(Failure) -> Other
    ) throws(Failure) -> ApiResponse<Other> {
        ApiResponse<Other>(
            body: try transform(body), status: status, headers: headers, roundTripTime: roundTripTime, bytes: bytes)
    }
}

extension ApiResponse: CustomReflectable {
    /// Shows what is typed, and how much came: bytes are no reading matter, and may hold what the body hides.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("body", body as Any), ("status", status as Any), ("headers", headers as Any),
                ("roundTripTime", roundTripTime as Any),
                ("bytes", Bytes(bytes).description as Any),
            ],
            displayStyle: .struct)
    }
}
