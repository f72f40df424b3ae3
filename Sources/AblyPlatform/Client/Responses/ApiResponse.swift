/// A complete response, as returned by `.raw`.
public struct ApiResponse<Body: Sendable>: Sendable {
    /// The typed body.
    public let body: Body
    /// The status code.
    public let status: Int
    /// The header fields.
    public let headers: ResponseHeaders
    /// The time from sending the last request to the last byte of the response.
    public let roundTripTime: Duration
    /// The body as received, decompressed.
    public let bytes: [UInt8]

    /// - Parameters:
    ///   - body: The typed body.
    ///   - status: The status code.
    ///   - headers: The header fields.
    ///   - roundTripTime: The time from sending the request to the last byte of the response.
    ///   - bytes: The body as received.
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

    /// The same response with its body transformed.
    ///
    /// - Parameter transform: The transformation.
    /// - Returns: The response with the transformed body.
    /// - Throws: The error that `transform` throws.
    public func map<Other: Sendable, Failure: Error>(
        _ transform: (Body) throws(Failure) -> Other
    ) throws(Failure) -> ApiResponse<Other> {
        ApiResponse<Other>(
            body: try transform(body), status: status, headers: headers, roundTripTime: roundTripTime, bytes: bytes)
    }
}

extension ApiResponse: CustomReflectable {
    /// Shows the number of bytes instead of the bytes, which may contain secrets that the typed body redacts.
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
