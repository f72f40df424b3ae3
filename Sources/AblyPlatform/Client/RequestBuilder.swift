/// Makes the request that goes out from the call as generated code gives it.
struct RequestBuilder {
    private let setup: ClientSetup
    private let credential: CredentialUse

    /// Path and query, without the base path.
    private(set) var target = RequestTarget("")
    private(set) var headers: [HeaderField] = []
    private(set) var body: [UInt8]?
    /// The format that the reply is asked for in.
    private(set) var format: WireFormat
    private(set) var requestId: String?
    /// Where in ``headers`` the bearer token belongs.
    private(set) var tokenField: Int?
    /// Whether anything in the request may be a credential.
    private(set) var holdsCredentials: Bool

    init(setup: ClientSetup, credential: CredentialUse) {
        self.setup = setup
        self.credential = credential
        format = setup.format
        holdsCredentials = credential != .nothing || setup.headersHoldCredentials
    }

    /// Fills in everything.
    mutating func build(_ request: RequestParts) throws(ApiError) {
        let operation = request.operation
        let wanted = request.format ?? setup.format
        target = request.target
        headers = setup.headers
        headers.reserveCapacity(headers.count + request.headers.count + 3)
        chooseReplyFormat(wanted, request)
        try writeBody(request.content, wanted: wanted, types: operation.requestTypes)
        for field in request.headers {
            set(field)
            if field.mayBeCredential { holdsCredentials = true }
        }
        addCredential(unless: request.headers)
        addRequestId()
    }

    private mutating func chooseReplyFormat(_ wanted: WireFormat, _ request: RequestParts) {
        let types = request.operation.responseTypes
        if let undecoded = request.undecodedFormat {
            headers.append(HeaderField("Accept", types.first { $0.contains(undecoded) } ?? "*/*"))
            return
        }
        if let type = wanted.mediaType(among: types) {
            format = wanted
            headers.append(HeaderField("Accept", type))
            return
        }
        for other in WireFormat.allCases where other != wanted {
            guard let type = other.mediaType(among: types) else { continue }
            format = other
            headers.append(HeaderField("Accept", type))
            return
        }
        format = wanted
        headers.append(HeaderField("Accept", types.isEmpty ? wanted.mediaType : types.joined(separator: ", ")))
    }

    private mutating func writeBody(_ content: RequestContent, wanted: WireFormat, types: [String]) throws(ApiError) {
        let mediaType: String
        do {
            switch content {
            case .none: return
            case .value(let write):
                let (format, type) = Self.requestFormat(wanted, types: types)
                body = try write(format)
                mediaType = type
            case .form(let write):
                body = try write()
                mediaType = "application/x-www-form-urlencoded"
            case .bytes(let bytes, let type):
                body = bytes
                mediaType = type
            }
        } catch {
            throw ApiError(invalidArgument: "body", reason: "it cannot be written: \(error)", cause: error)
        }
        if let limit = setup.configuration.maximumRequestBytes, let count = body?.count, count > limit {
            let reason = "it has \(count) bytes, more than the \(limit) of maximumRequestBytes"
            throw ApiError(invalidArgument: "body", reason: reason)
        }
        guard HeaderField.isValue(mediaType) else {
            throw ApiError(invalidArgument: "mediaType", reason: "it has control characters")
        }
        headers.append(HeaderField("Content-Type", mediaType))
    }

    /// The wanted format, or one that the operation takes where it does not take that.
    private static func requestFormat(_ wanted: WireFormat, types: [String]) -> (WireFormat, String) {
        if let type = wanted.mediaType(among: types) { return (wanted, type) }
        for other in WireFormat.allCases where other != wanted {
            if let type = other.mediaType(among: types) { return (other, type) }
        }
        return (wanted, wanted.mediaType)
    }

    private mutating func set(_ field: HeaderField) {
        if let index = headers.firstIndex(where: { $0.hasName(field.name) }) {
            headers[index] = field
        } else {
            headers.append(field)
        }
    }

    /// What a call itself carries under the credential's name stays.
    private mutating func addCredential(unless own: [HeaderField]) {
        switch credential {
        case .nothing: break
        case .field(let field):
            if !own.contains(where: { $0.hasName(field.name) }) { set(field) }
        case .token:
            if own.contains(where: { $0.hasName("Authorization") }) { return }
            set(HeaderField("Authorization", ""))
            tokenField = headers.firstIndex { $0.hasName("Authorization") }
        case .query(let name, let value): target.setQuery(name, value)
        case .cookie(let name, let value): headers.addCookie("\(name)=\(PercentEncoding.encode(value))")
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
