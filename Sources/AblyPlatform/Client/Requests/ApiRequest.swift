/// One call as a plain value: where it goes, what it carries, how its reply is read. Generated code makes it;
/// ``ApiClient`` sends it.
public struct ApiRequest<Body: Sendable>: Sendable {
    /// All of the call that does not depend on what its reply becomes.
    var parts: RequestParts
    /// How the reply becomes a `Body`.
    public let decoder: ResponseDecoder<Body>

    /// What the document says of the operation.
    public var operation: ApiOperation { parts.operation }

    /// Path and query, percent-encoded.
    public var target: RequestTarget {
        get { parts.target }
        _modify { yield &parts.target }
    }

    /// Header fields of this call, before the client adds its own.
    public var headers: [HeaderField] {
        get { parts.headers }
        _modify { yield &parts.headers }
    }

    /// What the call carries.
    public var content: RequestContent {
        get { parts.content }
        set { parts.content = newValue }
    }

    /// The format of the body and of the reply, in place of the client's; nil for the client's.
    public var format: WireFormat? {
        get { parts.format }
        set { parts.format = newValue }
    }

    /// - Parameters:
    ///   - operation: What the document says of the operation.
    ///   - target: Path and query.
    ///   - decoder: How the reply becomes a `Body`.
    public init(_ operation: ApiOperation, target: RequestTarget, decoder: ResponseDecoder<Body>) {
        self.init(parts: RequestParts(operation: operation, target: target), decoder: decoder)
    }

    init(parts: RequestParts, decoder: ResponseDecoder<Body>) {
        self.parts = parts
        self.decoder = decoder
    }

    /// The same call, its body changed into another.
    ///
    /// - Parameter transform: The change.
    /// - Returns: The call.
    public func map<Other>(_ transform: @escaping @Sendable (Body) -> Other) -> ApiRequest<Other> {
        ApiRequest<Other>(parts: parts, decoder: decoder.map(transform))
    }

    /// The same call, its reply handed over as the bytes that come.
    ///
    /// - Parameter format: The format to ask for, and the parameter that names it to the service.
    /// - Returns: The call.
    public func undecoded(format: UndecodedFormat) -> ApiRequest<[UInt8]> {
        var request = ApiRequest<[UInt8]>(parts: parts, decoder: .bytes)
        request.parts.undecodedFormat = format.name
        request.target.setQuery(format.parameter, format.name)
        return request
    }

    /// The same call, its reply asked for in another media type.
    ///
    /// - Parameters:
    ///   - mediaType: What `Accept` says, in place of what the operation is asked for. A call with a line break in it, or
    ///     with another control character, fails with ``ApiError/Kind/invalidArgument(name:)``.
    ///   - decoder: How a reply of that type becomes a value.
    /// - Returns: The call.
    public func accepting<Other>(_ mediaType: String, decoder: ResponseDecoder<Other>) -> ApiRequest<Other> {
        var request = ApiRequest<Other>(parts: parts, decoder: decoder)
        request.parts.acceptedType = mediaType
        return request
    }
}

/// A call without what its reply becomes, so that sending it is the same code for all types.
struct RequestParts: Sendable {
    let operation: ApiOperation
    var target: RequestTarget
    var headers: [HeaderField] = []
    var content: RequestContent = .none
    var format: WireFormat?
    /// The name of a format without a typed form that the reply is asked for in.
    var undecodedFormat: String?
    /// The media type that the reply is asked for in, in place of the operation's.
    var acceptedType: String?
    /// Whether status 304 is a success.
    var acceptsNotModified = false

    init(operation: ApiOperation, target: RequestTarget) {
        self.operation = operation
        self.target = target
    }
}
