extension RestChannel {
    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let channel: RestChannel

        /// Who is present on the channel.
        public var presence: RestPresence.Blocking { channel.presence.blocking }
        /// Annotations of the channel's messages.
        public var annotations: RestAnnotations.Blocking { channel.annotations.blocking }
        /// Push notifications for messages of the channel.
        public var push: PushChannel.Blocking { channel.push.blocking }

        /// As ``RestChannel/publish(name:data:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func publish(name: String? = nil, data: WireValue? = nil) throws(AblyError) -> PublishResult {
            try publish(Message(name: name, data: data))
        }

        /// As ``RestChannel/publish(name:encoding:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func publish(
            name: String? = nil, encoding value: some Encodable & Sendable
        ) throws(AblyError) -> PublishResult {
            try publish(Message(name: name, data: try channel.payload(encoding: value)))
        }

        /// As ``RestChannel/publish(_:params:)-(Message,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func publish(_ message: Message, params: [String: String] = [:]) throws(AblyError) -> PublishResult {
            try channel.calls.sendBlocking(try channel.publication(.message(message), params))
        }

        /// As ``RestChannel/publish(_:params:)-([Message],_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func publish(_ messages: [Message], params: [String: String] = [:]) throws(AblyError) -> PublishResult {
            try channel.calls.sendBlocking(try channel.publication(.messages(messages), params))
        }

        /// As ``RestChannel/history(start:end:direction:limit:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func history(
            start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil
        ) throws(AblyError) -> PaginatedResult<Message> {
            try channel.calls.pageBlocking(channel.historyRequest(start, end, direction, limit))
        }

        /// As ``RestChannel/status()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func status() throws(AblyError) -> ChannelDetails {
            try channel.calls.sendBlocking(channel.statusRequest)
        }

        /// As ``RestChannel/getMessage(_:)-(String)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func getMessage(_ serial: String) throws(AblyError) -> Message {
            try channel.calls.sendBlocking(channel.messageRequest(serial))
        }

        /// As ``RestChannel/getMessage(_:)-(Message)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func getMessage(_ message: Message) throws(AblyError) -> Message {
            try getMessage(RestChannel.serial(of: message))
        }

        /// As ``RestChannel/getMessageVersions(_:params:)-(String,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func getMessageVersions(
            _ serial: String, params: [String: String] = [:]
        ) throws(AblyError) -> PaginatedResult<Message> {
            try channel.calls.pageBlocking(channel.versionsRequest(serial, params))
        }

        /// As ``RestChannel/getMessageVersions(_:params:)-(Message,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func getMessageVersions(
            _ message: Message, params: [String: String] = [:]
        ) throws(AblyError) -> PaginatedResult<Message> {
            try getMessageVersions(RestChannel.serial(of: message), params: params)
        }

        /// As ``RestChannel/updateMessage(_:operation:params:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func updateMessage(
            _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
        ) throws(AblyError) -> UpdateResult {
            try channel.calls.sendBlocking(channel.changeRequest(.update, message, operation, params))
        }

        /// As ``RestChannel/deleteMessage(_:operation:params:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func deleteMessage(
            _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
        ) throws(AblyError) -> UpdateResult {
            try channel.calls.sendBlocking(channel.changeRequest(.delete, message, operation, params))
        }

        /// As ``RestChannel/appendMessage(_:operation:params:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func appendMessage(
            _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
        ) throws(AblyError) -> UpdateResult {
            try channel.calls.sendBlocking(channel.changeRequest(.append, message, operation, params))
        }
    }
}
