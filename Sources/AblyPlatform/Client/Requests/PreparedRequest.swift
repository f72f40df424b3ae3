/// A call's complete request except for host and token: the parts from generated code, and those that the client adds.
struct PreparedRequest {
    private let setup: ClientSetup
    private let plan: CallPlan

    /// Path and query, without the base path.
    private(set) var target: RequestTarget
    private(set) var headers: [HeaderField]
    private(set) var body: [UInt8]?
    /// The requested response format.
    private(set) var format: WireFormat
    private(set) var requestId: String?
    /// The index in ``headers`` of the bearer token.
    private(set) var tokenField: Int?
    /// Whether any part of the request may be a credential.
    private(set) var holdsCredentials: Bool
    /// Whether the call is idempotent.
    private(set) var isIdempotent: Bool

    /// Fills in everything.
    init(_ request: RequestParts, plan: CallPlan, setup: ClientSetup) throws(ApiError) {
        self.setup = setup
        self.plan = plan
        target = request.target
        headers = plan.headers
        format = plan.replyFormat
        tokenField = plan.tokenField
        holdsCredentials = plan.credential != .nothing || setup.headersHoldCredentials
        isIdempotent = plan.operation.isIdempotent
        try writeBody(fillingKeys(of: request.content))
        if let undecoded = request.undecodedFormat { askForUndecoded(undecoded) }
        if let type = request.acceptedType { try askFor(type) }
        for field in request.headers { add(field) }
        addCredentialOfCall()
        addRequestId()
    }

    private mutating func askForUndecoded(_ name: String) {
        format = setup.format
        headers[plan.acceptField].value = plan.operation.responseTypes.first { $0.contains(name) } ?? "*/*"
    }

    private mutating func askFor(_ mediaType: String) throws(ApiError) {
        guard !mediaType.isEmpty, HeaderField.isValue(mediaType) else {
            throw ApiError(invalidArgument: "accept", reason: "it must not be empty or contain control characters")
        }
        headers[plan.acceptField].value = mediaType
    }

    /// The content with its idempotency keys, which make the call idempotent if every item has one.
    private mutating func fillingKeys(of content: RequestContent) -> RequestContent {
        guard case .keyed(let fill) = content else { return content }
        var keys = IdempotencyKeys(
            generates: setup.configuration.generatesIdempotencyKeys,
            random: ClosureGenerator(make: setup.configuration.random))
        let filled = fill(&keys)
        if keys.areComplete { isIdempotent = true }
        return filled
    }

    private mutating func writeBody(_ content: RequestContent) throws(ApiError) {
        do {
            switch content {
            case .none, .keyed: return
            case .value(let write):
                body = try write(plan.bodyFormat)
                headers = plan.headersWithBody
            case .form(let write):
                body = try write()
                headers.append(HeaderField("Content-Type", "application/x-www-form-urlencoded"))
            case .multipart(let write):
                var random = ClosureGenerator(make: setup.configuration.random)
                let boundary = "form-" + RequestId.make(using: &random)
                body = try write(boundary, setup.configuration.maximumRequestBytes)
                headers.append(HeaderField("Content-Type", "multipart/form-data; boundary=\(boundary)"))
            case .bytes(let bytes, let type):
                guard HeaderField.isValue(type) else {
                    throw ApiError(invalidArgument: "mediaType", reason: "it must not contain control characters")
                }
                body = bytes
                headers.append(HeaderField("Content-Type", type))
            }
        } catch let error as ApiError {
            throw error
        } catch {
            throw ApiError(invalidArgument: "body", reason: "it cannot be encoded: \(error)", cause: error)
        }
        if let limit = setup.configuration.maximumRequestBytes, let count = body?.count, count > limit {
            let reason = "it has \(count) bytes, which exceeds maximumRequestBytes (\(limit))"
            throw ApiError(invalidArgument: "body", reason: reason)
        }
    }

    /// Adds a field of the call, replacing the client's: a caller's own `Authorization` takes precedence over the token.
    private mutating func add(_ field: HeaderField) {
        if headers.set(field) == tokenField { tokenField = nil }
        if HeaderField.isSecret(field.name) { holdsCredentials = true }
    }

    /// Adds credentials that are not header fields of their own.
    private mutating func addCredentialOfCall() {
        for use in plan.credential.each {
            switch use {
            case .query(let name, let value): target.setQuery(name, value)
            case .cookie(let name, let value): headers.addCookie("\(name)=\(PercentEncoding.encode(value))")
            case .nothing, .field, .token, .several: break
            }
        }
    }

    private mutating func addRequestId() {
        guard setup.configuration.sendsRequestIds, let parameter = setup.configuration.service.requestIdParameter else {
            return
        }
        var random = ClosureGenerator(make: setup.configuration.random)
        let id = RequestId.make(using: &random)
        target.setQuery(parameter, id)
        requestId = id
    }
}
