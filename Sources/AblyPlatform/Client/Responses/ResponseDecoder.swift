/// Decodes a response of status 2xx.
public struct ResponseDecoder<Body: Sendable>: Sendable {
    /// Decodes the value from a complete response; the format is the requested one.
    let decode: @Sendable (TransportResponse, WireFormat) throws(WireError) -> Body
    /// Whether status 304 counts as a success.
    var acceptsNotModified = false

    /// - Parameter decode: Decodes the value from a complete response of status 2xx. Its second argument is the requested
    ///   format, for responses without `Content-Type`.
    public init(_ decode: @escaping @Sendable (TransportResponse, WireFormat) throws(WireError) -> Body) {
        self.decode = decode
    }

    /// The same decoder with its value transformed.
    ///
    /// - Parameter transform: The transformation.
    public func map<Other>(_ transform: @escaping @Sendable (Body) -> Other) -> ResponseDecoder<Other> {
        let decode = decode
        var other = ResponseDecoder<Other> { response, format throws(WireError) in
            transform(try decode(response, format))
        }
        other.acceptsNotModified = acceptsNotModified
        return other
    }

    /// Nil if the response has no body, or has status 204 or 304; otherwise the value that `decoder` returns.
    ///
    /// - Parameter decoder: Decodes a body.
    public static func optional<Wrapped>(
        _ decoder: ResponseDecoder<Wrapped>
    ) -> ResponseDecoder<Body> where Body == Wrapped? {
        let decode = decoder.decode
        var optional = ResponseDecoder<Body> { response, format throws(WireError) in
            if response.body.isEmpty || response.status == 204 || response.status == 304 { return nil }
            return try decode(response, format)
        }
        optional.acceptsNotModified = true
        return optional
    }

    /// Selects a decoder by status code, for operations with several kinds of success, or of failure.
    ///
    /// - Parameters:
    ///   - decoders: The decoders by status code.
    ///   - ranges: The decoders for codes that have none of their own, by non-overlapping ranges such as `400...499`.
    ///   - otherwise: The decoder for all other codes; nil to throw an error for them.
    public static func byStatus(
        _ decoders: [Int: ResponseDecoder<Body>], ranges: [ClosedRange<Int>: ResponseDecoder<Body>] = [:],
        otherwise: ResponseDecoder<Body>? = nil
    ) -> ResponseDecoder<Body> {
        var decoder = ResponseDecoder<Body> { response, format throws(WireError) in
            let inRange = ranges.first { $0.key.contains(response.status) }?.value
            guard let chosen = decoders[response.status] ?? inRange ?? otherwise else {
                let known = ranges.keys.sorted { $0.lowerBound < $1.lowerBound }
                let expected =
                    decoders.keys.sorted().map(String.init) + known.map { "\($0.lowerBound) to \($0.upperBound)" }
                throw WireError(
                    .typeMismatch(
                        expected: "status \(expected.joined(separator: " or "))", found: "status \(response.status)"),
                    format: nil, offset: 0)
            }
            return try chosen.decode(response, format)
        }
        decoder.acceptsNotModified = decoders[304] != nil
        return decoder
    }
}

extension ResponseDecoder where Body: WireDecodable {
    /// Decodes JSON or MessagePack, by the response's `Content-Type`.
    public static var wire: ResponseDecoder<Body> {
        ResponseDecoder { response, requested throws(WireError) in
            let format = try WireFormat(reply: response.headers, requested: requested)
            return try format.decode(Body.self, from: response.body)
        }
    }
}

extension ResponseDecoder where Body == Void {
    /// Ignores the body.
    public static var empty: ResponseDecoder<Void> {
        ResponseDecoder { _, _ throws(WireError) in }
    }
}

extension ResponseDecoder where Body == String {
    /// Decodes UTF-8 text.
    public static var text: ResponseDecoder<String> {
        ResponseDecoder { response, format throws(WireError) in
            guard let text = String(validating: response.body, as: UTF8.self) else {
                throw WireError(.invalidUTF8, format: nil, offset: 0)
            }
            return text
        }
    }
}

extension ResponseDecoder where Body == [UInt8] {
    /// Returns the bytes as received.
    public static var bytes: ResponseDecoder<[UInt8]> {
        ResponseDecoder { response, _ throws(WireError) in response.body }
    }
}

extension ResponseDecoder where Body == Bytes {
    /// Returns the bytes as received.
    public static var binary: ResponseDecoder<Bytes> {
        ResponseDecoder { response, _ throws(WireError) in Bytes(response.body) }
    }
}
