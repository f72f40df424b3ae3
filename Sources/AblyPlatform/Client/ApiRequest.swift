/// One call as a plain value: where it goes, what it carries, how its reply is read. Generated code makes it;
/// ``ApiClient`` sends it.
public struct ApiRequest<Body: Sendable>: Sendable {
    /// What the document says of the operation.
    public let operation: ApiOperation
    /// Path and query, percent-encoded.
    public var target: RequestTarget
    /// Header fields of this call, before the client adds its own.
    public var headers: [HeaderField] = []
    /// What the call carries.
    public var content: RequestContent = .none
    /// The format of the body and of the reply, in place of the client's; nil for the client's.
    public var format: WireFormat?
    /// How the reply becomes a `Body`.
    public let decoder: ResponseDecoder<Body>
    /// The name of a format without a typed form that the reply is asked for in.
    var undecodedFormat: String?

    /// - Parameters:
    ///   - operation: What the document says of the operation.
    ///   - target: Path and query.
    ///   - decoder: How the reply becomes a `Body`.
    public init(_ operation: ApiOperation, target: RequestTarget, decoder: ResponseDecoder<Body>) {
        self.operation = operation
        self.target = target
        self.decoder = decoder
    }

    /// The same call, its reply handed over as the bytes that come.
    ///
    /// - Parameter format: The format to ask for, and the parameter that names it to the service.
    /// - Returns: The call.
    public func undecoded(format: UndecodedFormat) -> ApiRequest<[UInt8]> {
        var request = ApiRequest<[UInt8]>(operation, target: target, decoder: .bytes)
        request.headers = headers
        request.content = content
        request.format = self.format
        request.undecodedFormat = format.name
        request.target.setQuery(format.parameter, format.name)
        return request
    }
}

/// A format that replies come in and that has no typed form; its bytes are given as they are.
public struct UndecodedFormat: Sendable, Hashable {
    /// The query parameter that asks for it.
    public let parameter: String
    /// Its name in that parameter.
    public let name: String

    /// - Parameters:
    ///   - parameter: The query parameter that asks for it.
    ///   - name: Its name in that parameter.
    public init(parameter: String, name: String) {
        self.parameter = parameter
        self.name = name
    }
}
