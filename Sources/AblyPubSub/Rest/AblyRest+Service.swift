extension AblyRest {
    /// Reads the service's clock (RSC16).
    ///
    /// - Returns: The time in milliseconds since the epoch.
    /// - Throws: ``AblyError``.
    public func time() async throws(AblyError) -> Int64 { try await auth.serviceTime() }

    /// Reads the usage of the application, one page of it (RSC6).
    ///
    /// - Parameters:
    ///   - start: The earliest time, in milliseconds since the epoch (RSC6b1).
    ///   - end: The latest time, in milliseconds since the epoch.
    ///   - direction: Whether the newest or the oldest comes first; nil for the newest (RSC6b2).
    ///   - limit: The most records of a page, 1 to 1,000; nil for 100 (RSC6b3).
    ///   - unit: The length of the intervals; nil for minutes (RSC6b4).
    /// - Returns: The page.
    /// - Throws: ``AblyError``.
    public func stats(
        start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil, unit: StatsUnit? = nil
    ) async throws(AblyError) -> PaginatedResult<Stats> {
        try await calls.page(Self.statsRequest(start, end, direction, limit, unit))
    }

    /// Publishes messages to several channels with one request (RSC22).
    ///
    /// - Parameter specs: Which messages to which channels. Each has its own idempotent ids (RSC22d).
    /// - Returns: For each of `specs` the outcome on each channel.
    /// - Throws: ``AblyError`` if the request as a whole failed: 40003 if there are no specs, or one without channels or
    ///   messages.
    public func batchPublish(_ specs: [BatchPublishSpec]) async throws(AblyError) -> [BatchPublishResult] {
        try await calls.send(try batchRequest(specs))
    }

    /// Publishes messages to several channels with one request (RSC22b).
    ///
    /// - Parameter spec: Which messages to which channels.
    /// - Returns: The outcome on each channel.
    /// - Throws: ``AblyError``, as ``batchPublish(_:)-([BatchPublishSpec])``.
    public func batchPublish(_ spec: BatchPublishSpec) async throws(AblyError) -> BatchPublishResult {
        let results = try await batchPublish([spec])
        guard let result = results.first else {
            throw AblyError(
                .invalidDataOrEncoding, statusCode: 400,
                message: "the service responded with no result for the messages")
        }
        return result
    }

    /// Gets who is present on several channels with one request (RSC24).
    ///
    /// - Parameter channels: The names of the channels.
    /// - Returns: For each channel its members, or why they cannot be read. Payloads are decoded, except those that a
    ///   channel's cipher has encrypted.
    /// - Throws: ``AblyError`` if the request as a whole failed.
    public func batchPresence(_ channels: [String]) async throws(AblyError) -> BatchPresenceResult {
        try await calls.send(batchPresenceRequest(channels))
    }

    static func statsRequest(
        _ start: Int64?, _ end: Int64?, _ direction: Direction?, _ limit: Int?, _ unit: StatsUnit?
    ) -> RestChannel.Making<[Stats]> {
        { _ throws(ApiError) in
            try StatsApi.Request.getStats(start: start, limit: limit, end: end, direction: direction, unit: unit)
        }
    }

    func batchPresenceRequest(_ channels: [String]) -> RestChannel.Making<BatchPresenceResult> {
        // Ciphers belong to channels, and the request may be about channels that this client does not have.
        let coder = PayloadCoder(cipher: nil, logger: auth.logger)
        return { _ throws(ApiError) in
            try BatchApi.Request.getPresenceOfChannels(channels: channels).map { result in
                var decoded = result
                decoded.results = result.results.map { outcome in
                    guard case .success(var members) = outcome else { return outcome }
                    members.presence = members.presence.map(coder.decoded)
                    return .success(members)
                }
                return decoded
            }
        }
    }

    func batchRequest(
        _ specs: [BatchPublishSpec]
    ) throws(AblyError) -> RestChannel.Making<[BatchPublishResult]> {
        let format = try calls.client().format
        // One request may go to several channels, so that the cipher of a channel is not applied (RSC22c, RSL4).
        let coder = PayloadCoder(cipher: nil, logger: auth.logger)
        var encoded: [BatchPublishSpec] = []
        guard !specs.isEmpty else { throw .invalid("specs", "it is empty") }
        for spec in specs {
            guard !spec.channels.isEmpty else { throw .invalid("channels", "it is empty") }
            guard !spec.messages.isEmpty else { throw .invalid("messages", "it is empty") }
            try MessageSize.check(MessageSize.of(spec.messages), limit: options.maxMessageSize)
            encoded.append(
                BatchPublishSpec(channels: spec.channels, messages: try coder.encoded(spec.messages, in: format)))
        }
        let all = encoded
        return { _ throws(ApiError) in
            var request = try BatchApi.Request.publishMessagesToChannels(body: .specs(all)).decoding(with: .results)
            request.content = .allMembers(keying: BatchPublishRequest.specs(all))
            return request
        }
    }
}

extension ResponseDecoder where Body == [BatchPublishResult] {
    /// The results of a batch publish, also if there is a single one.
    fileprivate static var results: Self {
        Self { response, requested throws(WireError) in
            let format = try WireFormat(reply: response.headers, requested: requested)
            switch try format.decode(BatchPublishResponse.self, from: response.body) {
            case .result(let result): return [result]
            case .results(let results): return results
            case .unknown:
                throw WireError(
                    .typeMismatch(expected: "the results of a batch", found: "another value"), format: format, offset: 0
                )
            }
        }
    }
}
