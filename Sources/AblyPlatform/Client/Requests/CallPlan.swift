/// What is the same in all calls of an operation in one format, made with the first of them.
final class CallPlan: Sendable {
    let operation: ApiOperation
    /// How the calls show who calls.
    let credential: CredentialUse
    /// The format that replies are asked for in.
    let replyFormat: WireFormat
    /// The format that typed bodies are written in.
    let bodyFormat: WireFormat
    /// Header fields of calls without a body.
    let headers: [HeaderField]
    /// Header fields of calls with a typed body: the same, and its media type.
    let headersWithBody: [HeaderField]
    /// Where among the header fields `Accept` stands.
    let acceptField: Int
    /// Where among them the bearer token belongs that is yet to be had.
    let tokenField: Int?

    /// - Throws: ``ApiError`` when the client's credentials do not suit the operation.
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
    /// - Throws: ``ApiError`` when the client's credentials do not suit the operation.
    func plan(for operation: ApiOperation, format: WireFormat, setup: ClientSetup) throws(ApiError) -> CallPlan {
        // A plan keeps its operation, so that no other one gets its identity.
        let id = ObjectIdentifier(operation)
        if let plan = known.withLock({ $0[format][id] }) { return plan }
        let plan = try CallPlan(operation, format: format, setup: setup)
        known.withLock { known in
            // Operations are constants of the bindings; who makes new ones all the time does without memory of them.
            if known[format].count >= Self.maximumPlans { known[format] = [:] }
            known[format][id] = plan
        }
        return plan
    }

    private static let maximumPlans = 4_096
}
