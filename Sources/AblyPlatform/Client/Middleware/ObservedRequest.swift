/// A request that is about to be sent, as middleware sees it.
///
/// It shows the path template, since the expanded path may contain the names of channels and clients, and no header
/// fields, since any of them may be a credential.
public struct ObservedRequest: Sendable {
    /// The operation, with its id, method, path template and tag.
    public let operation: ApiOperation
    /// `https` or `http`.
    public let scheme: String
    /// The host's name or address, without brackets.
    public let host: String
    /// The port; the scheme's default if the URL does not specify one.
    public let port: Int
    /// The number of earlier requests of this call: 0 for the first one.
    public let resendCount: Int
    /// The id that all requests of the call carry, if the client sends ids (RSC7c).
    public let requestId: String?
    /// The size of the body in bytes; nil without a body.
    public let bodyBytes: Int?
    /// The header fields that middleware has added to this request so far.
    public private(set) var addedHeaders: [HeaderField] = []

    /// - Parameters:
    ///   - operation: The operation.
    ///   - scheme: `https` or `http`.
    ///   - host: The host's name or address, without brackets.
    ///   - port: The port.
    ///   - resendCount: The number of earlier requests of the call.
    ///   - requestId: The id that all requests of the call carry.
    ///   - bodyBytes: The size of the body in bytes.
    public init(
        operation: ApiOperation, scheme: String, host: String, port: Int, resendCount: Int = 0,
        requestId: String? = nil, bodyBytes: Int? = nil
    ) {
        self.operation = operation
        self.scheme = scheme
        self.host = host
        self.port = port
        self.resendCount = resendCount
        self.requestId = requestId
        self.bodyBytes = bodyBytes
    }

    /// Adds a header field to this request only, replacing the request's own of that name.
    ///
    /// The call fails without being sent, with ``ApiError/Kind/invalidArgument(name:)`` for `middleware`, if the name is
    /// not a token, the value contains control characters, or the field carries credentials or frames the request.
    ///
    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: Its value.
    public mutating func setHeader(_ name: String, _ value: String) {
        addedHeaders.set(HeaderField(name, value))
    }
}

extension ObservedRequest {
    init(
        _ request: TransportRequest, operation: ApiOperation, origin: Origin, resendCount: Int, requestId: String?
    ) {
        let host = origin.host.hasPrefix("[") ? String(origin.host.dropFirst().dropLast()) : origin.host
        self.init(
            operation: operation, scheme: origin.scheme, host: host, port: origin.port ?? (origin.isSecure ? 443 : 80),
            resendCount: resendCount, requestId: requestId, bodyBytes: request.body?.count)
    }

    /// The error for an invalid added field; nil if all of them are valid.
    func problem(credential: CredentialUse) -> ApiError? {
        for field in addedHeaders {
            let reason: String
            if !HeaderField.isName(field.name) || !HeaderField.isValue(field.value) {
                reason = "it adds a header field whose name is not a token, or whose value contains control characters"
            } else if HeaderField.isSecret(field.name) || credential.isField(named: field.name) {
                reason = "it adds the header field \(field.name), which carries credentials"
            } else if HeaderField.isReserved(field.name) {
                reason = "it adds the header field \(field.name), which the transport sets"
            } else {
                continue
            }
            return ApiError(invalidArgument: "middleware", reason: reason)
        }
        return nil
    }
}

extension CredentialUse {
    /// Whether the credential, or one of several, is a header field of this name.
    fileprivate func isField(named name: String) -> Bool {
        each.contains { use in
            if case .field(let field) = use { field.hasName(name) } else { false }
        }
    }
}
