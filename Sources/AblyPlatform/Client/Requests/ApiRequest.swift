/// One call as a value: its target, its content, and the decoder of its response. Generated code creates it;
/// ``ApiClient`` sends it.
public struct ApiRequest<Body: Sendable>: Sendable {
    /// The parts of the call that do not depend on the type of the response.
    var parts: RequestParts
    /// Decodes the response as a `Body`.
    public let decoder: ResponseDecoder<Body>

    /// The operation.
    public var operation: ApiOperation { parts.operation }

    /// Path and query, percent-encoded.
    public var target: RequestTarget {
        get { parts.target }
        _modify { yield &parts.target }
    }

    /// The call's own header fields, without those that the client adds.
    public var headers: [HeaderField] {
        get { parts.headers }
        _modify { yield &parts.headers }
    }

    /// The content of the call.
    public var content: RequestContent {
        get { parts.content }
        set { parts.content = newValue }
    }

    /// The format of the request and response bodies; nil for the client's.
    public var format: WireFormat? {
        get { parts.format }
        set { parts.format = newValue }
    }

    /// - Parameters:
    ///   - operation: The operation.
    ///   - target: Path and query.
    ///   - decoder: Decodes the response as a `Body`.
    public init(_ operation: ApiOperation, target: RequestTarget, decoder: ResponseDecoder<Body>) {
        self.init(parts: RequestParts(operation: operation, target: target), decoder: decoder)
    }

    init(parts: RequestParts, decoder: ResponseDecoder<Body>) {
        self.parts = parts
        self.decoder = decoder
    }

    /// The same call with its response body transformed.
    ///
    /// - Parameter transform: The transformation.
    /// - Returns: The call.
    public func map<Other>(_ transform: @escaping @Sendable (Body) -> Other) -> ApiRequest<Other> {
        ApiRequest<Other>(parts: parts, decoder: decoder.map(transform))
    }

    /// The same call with another decoder of its response.
    ///
    /// - Parameter decoder: Decodes a response of the requested formats.
    /// - Returns: The call.
    package func decoding<Other>(with decoder: ResponseDecoder<Other>) -> ApiRequest<Other> {
        ApiRequest<Other>(parts: parts, decoder: decoder)
    }

    /// Adds parameters to the query, replacing those of the same names.
    ///
    /// - Parameter params: The parameters.
    package mutating func setQuery(_ params: [String: String]) {
        for (name, value) in params { target.setQuery(name, value) }
    }

    /// The same call, returning the bytes of the response as received.
    ///
    /// - Parameter format: The format to request, and the query parameter for it.
    /// - Returns: The call.
    public func undecoded(format: UndecodedFormat) -> ApiRequest<[UInt8]> {
        var request = ApiRequest<[UInt8]>(parts: parts, decoder: .bytes)
        request.parts.undecodedFormat = format.name
        request.target.setQuery(format.parameter, format.name)
        return request
    }

    /// The same call, requesting another media type.
    ///
    /// - Parameters:
    ///   - mediaType: The value of `Accept`, instead of the operation's media types. If it contains a line break or another
    ///     control character, the call fails with ``ApiError/Kind/invalidArgument(name:)``.
    ///   - decoder: Decodes a response of that type.
    /// - Returns: The call.
    public func accepting<Other>(_ mediaType: String, decoder: ResponseDecoder<Other>) -> ApiRequest<Other> {
        var request = ApiRequest<Other>(parts: parts, decoder: decoder)
        request.parts.acceptedType = mediaType
        return request
    }
}

/// A call without the type of its response, so that one non-generic function sends all of them.
struct RequestParts: Sendable {
    let operation: ApiOperation
    var target: RequestTarget
    var headers: [HeaderField] = []
    var content: RequestContent = .none
    var format: WireFormat?
    /// The name of the requested format, if it has no typed form.
    var undecodedFormat: String?
    /// The requested media type, if not the operation's.
    var acceptedType: String?
    /// Whether status 304 counts as a success.
    var acceptsNotModified = false

    init(operation: ApiOperation, target: RequestTarget) {
        self.operation = operation
        self.target = target
    }
}
