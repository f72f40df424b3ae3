extension AblyRest {
    /// The same operations for synchronous code, which block the calling thread.
    ///
    /// ```swift
    /// try rest.blocking.channels["greetings"].publish(name: "hello", data: "world")
    /// ```
    public var blocking: Blocking { Blocking(rest: self) }

    /// Operations that block the calling thread until they have ended. They cannot be called from asynchronous code, where
    /// they would block a thread that other tasks need.
    public struct Blocking: Sendable {
        let rest: AblyRest

        /// The channels.
        public var channels: Channels { Channels(channels: rest.channels) }
        /// Authentication.
        public var auth: Auth.Blocking { rest.auth.blocking }
        /// Push notifications.
        public var push: Push.Blocking { rest.push.blocking }

        /// The channels of a client, for synchronous code.
        public struct Channels: Sendable {
            let channels: RestChannels

            /// A channel, with the options that it has, or none.
            ///
            /// - Parameter name: The channel's name.
            public subscript(name: String) -> RestChannel.Blocking { channels[name].blocking }

            /// As ``RestChannels/get(_:options:)``.
            public func get(_ name: String, options: ChannelOptions? = nil) -> RestChannel.Blocking {
                channels.get(name, options: options).blocking
            }

            /// As ``RestChannels/get(_:cipher:)``.
            public func get(_ name: String, cipher: CipherParams) -> RestChannel.Blocking {
                channels.get(name, cipher: cipher).blocking
            }
        }

        /// As ``AblyRest/time()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func time() throws(AblyError) -> Int64 {
            let auth = rest.auth
            return try runBlocking { () async throws(AblyError) in try await auth.serviceTime() }
        }

        /// As ``AblyRest/stats(start:end:direction:limit:unit:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func stats(
            start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil,
            unit: StatsUnit? = nil
        ) throws(AblyError) -> PaginatedResult<Stats> {
            try rest.calls.pageBlocking(AblyRest.statsRequest(start, end, direction, limit, unit))
        }

        /// As ``AblyRest/batchPublish(_:)-([BatchPublishSpec])``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func batchPublish(_ specs: [BatchPublishSpec]) throws(AblyError) -> [BatchPublishResult] {
            try rest.calls.sendBlocking(try rest.batchRequest(specs))
        }

        /// As ``AblyRest/batchPresence(_:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func batchPresence(_ channels: [String]) throws(AblyError) -> BatchPresenceResult {
            try rest.calls.sendBlocking(rest.batchPresenceRequest(channels))
        }

        /// As ``AblyRest/request(method:path:version:params:body:headers:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func request(
            method: String, path: String, version: Int? = nil, params: [String: String] = [:], body: WireValue? = nil,
            headers: [String: String] = [:]
        ) throws(AblyError) -> HttpPaginatedResponse {
            let client = try rest.calls.client()
            let request = try rest.anyRequest(method, path, version, params, body, headers)
            do { return HttpPaginatedResponse(try Page.getBlocking(request, from: client)) } catch {
                return try HttpPaginatedResponse(failure: error)
            }
        }

        /// As ``AblyRest/close(gracefully:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) {
            try? rest.calls.clients.get().token.blocking.close(gracefully: timeout)
        }
    }
}
