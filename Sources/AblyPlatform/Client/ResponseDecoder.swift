/// How a reply of status 2xx becomes a value.
public struct ResponseDecoder<Body: Sendable>: Sendable {
    /// Reads the value out of a whole reply.
    let decode: @Sendable (TransportResponse) throws(WireError) -> Body

    /// - Parameter decode: Reads the value out of a whole reply of status 2xx.
    public init(_ decode: @escaping @Sendable (TransportResponse) throws(WireError) -> Body) {
        self.decode = decode
    }
}
