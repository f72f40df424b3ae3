/// How a reply of status 2xx becomes a value.
public struct ResponseDecoder<Body: Sendable>: Sendable {
    /// Reads the value out of a whole reply; the format is that which was asked for.
    let decode: @Sendable (TransportResponse, WireFormat) throws(WireError) -> Body
    /// Whether status 304 is a success here.
    var acceptsNotModified = false

    /// - Parameter decode: Reads the value out of a whole reply of status 2xx. It is given the format that was asked for,
    ///   for replies that do not say theirs.
    public init(_ decode: @escaping @Sendable (TransportResponse, WireFormat) throws(WireError) -> Body) {
        self.decode = decode
    }

    /// The same decoder with its value changed into another.
    ///
    /// - Parameter transform: The change.
    public func map<Other>(_ transform: @escaping @Sendable (Body) -> Other) -> ResponseDecoder<Other> {
        let decode = decode
        var other = ResponseDecoder<Other> { response, format throws(WireError) in
            transform(try decode(response, format))
        }
        other.acceptsNotModified = acceptsNotModified
        return other
    }

    /// Nil where the reply has no body, or has status 204 or 304; otherwise what `decoder` reads.
    ///
    /// - Parameter decoder: Reads bodies that are there.
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

    /// A decoder for each status, for operations with several kinds of success, or of failure.
    ///
    /// - Parameters:
    ///   - decoders: The decoders by status code.
    ///   - ranges: The decoders for codes that have none of their own, by ranges that do not overlap, such as `400...499`.
    ///   - otherwise: The decoder for all other codes; nil to read them as an error.
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
    /// Reads JSON or MessagePack, by the reply's content type.
    public static var wire: ResponseDecoder<Body> {
        ResponseDecoder { response, requested throws(WireError) in
            let format = try WireFormat(reply: response.headers, requested: requested)
            return try format.decode(Body.self, from: response.body)
        }
    }
}

extension ResponseDecoder where Body == Void {
    /// Expects nothing, and passes over what comes.
    public static var empty: ResponseDecoder<Void> {
        ResponseDecoder { _, _ throws(WireError) in }
    }
}

extension ResponseDecoder where Body == String {
    /// Reads text in UTF-8.
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
    /// Takes the bytes as they come.
    public static var bytes: ResponseDecoder<[UInt8]> {
        ResponseDecoder { response, _ throws(WireError) in response.body }
    }
}

extension ResponseDecoder where Body == Bytes {
    /// Takes the bytes as they come.
    public static var binary: ResponseDecoder<Bytes> {
        ResponseDecoder { response, _ throws(WireError) in Bytes(response.body) }
    }
}
