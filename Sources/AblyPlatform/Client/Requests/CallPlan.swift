/// The state shared by all calls of an operation in one format, created with the first of them.
final class CallPlan: Sendable {
    let operation: ApiOperation
    /// How the calls authenticate.
    let credential: CredentialUse
    /// The requested format of responses.
    let replyFormat: WireFormat
    /// The format of typed request bodies.
    let bodyFormat: WireFormat
    /// Header fields of calls without a body.
    let headers: [HeaderField]
    /// Header fields of calls with a typed body: ``headers`` and `Content-Type`.
    let headersWithBody: [HeaderField]
    /// Index of the `Accept` field.
    let acceptField: Int
    /// Index of the `Authorization` field to fill in once a token has been obtained.
    let tokenField: Int?

    /// - Throws: ``ApiError`` if the client's credentials do not suit the operation.
    init(_ operation: ApiOperation, format: WireFormat, setup: ClientSetup) throws(ApiError) {
        self.operation = operation
        credential = try setup.credential(for: operation)
        let reply = format.negotiated(among: operation.responseTypes)
        replyFormat = reply.format
        let body = format.negotiated(among: operation.requestTypes)
        bodyFormat = body.format
        var headers = setup.headers
        acceptField = headers.count
        let otherTypes = operation.responseTypes.joined(separator: ", ")
        headers.append(HeaderField("Accept", reply.mediaType ?? (otherTypes.isEmpty ? format.mediaType : otherTypes)))
        var tokenField: Int?
        for use in credential.each {
            switch use {
            case .field(let field): headers.set(field)
            case .token: tokenField = headers.set(HeaderField("Authorization", ""))
            case .nothing, .query, .cookie, .several: break
            }
        }
        self.tokenField = tokenField
        self.headers = headers
        headersWithBody = headers + [HeaderField("Content-Type", body.mediaType ?? format.mediaType)]
    }
}

/// The plans of a client's calls.
final class CallPlans: Sendable {
    private struct Known {
        private var json: [ObjectIdentifier: CallPlan] = [:]
        private var messagePack: [ObjectIdentifier: CallPlan] = [:]

        subscript(format: WireFormat) -> [ObjectIdentifier: CallPlan] {
            _read { if format == .json { yield json } else { yield messagePack } }
            _modify { if format == .json { yield &json } else { yield &messagePack } }
        }
    }

    private let known = SystemLock(Known())

    /// The plan of an operation.
    ///
    /// - Throws: ``ApiError`` if the client's credentials do not suit the operation.
    func plan(for operation: ApiOperation, format: WireFormat, setup: ClientSetup) throws(ApiError) -> CallPlan {
        // A plan retains its operation, so that its object identifier is not reused.
        let id = ObjectIdentifier(operation)
        if let plan = known.withLock({ $0[format][id] }) { return plan }
        let plan = try CallPlan(operation, format: format, setup: setup)
        known.withLock { known in
            // Operations are constants of the bindings; the limit bounds memory if a program creates new ones repeatedly.
            if known[format].count >= Self.maximumPlans { known[format] = [:] }
            known[format][id] = plan
        }
        return plan
    }

    private static let maximumPlans = 4_096
}
