/// Annotations of a channel's messages, such as reactions (RSAN1 to RSAN3).
public struct RestAnnotations: Sendable {
    let channel: RestChannel

    /// Annotates a message (RSAN1).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - annotation: The annotation; its type must not be empty.
    /// - Throws: ``AblyError``: 40003 if the serial or the type is empty, 40009 if the annotation is too large.
    public func publish(_ serial: String, _ annotation: Annotation) async throws(AblyError) {
        try await channel.calls.send(try request(.create, serial, annotation))
    }

    /// Annotates a message (RSAN1a1).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - annotation: The annotation; its type must not be empty.
    /// - Throws: ``AblyError``, as ``publish(_:_:)-(String,_)``.
    public func publish(_ message: Message, _ annotation: Annotation) async throws(AblyError) {
        try await publish(RestChannel.serial(of: message), annotation)
    }

    /// Removes an annotation from a message (RSAN2).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - annotation: The annotation, with the type and name that it was published with.
    /// - Throws: ``AblyError``, as ``publish(_:_:)-(String,_)``.
    public func delete(_ serial: String, _ annotation: Annotation) async throws(AblyError) {
        try await channel.calls.send(try request(.delete, serial, annotation))
    }

    /// Removes an annotation from a message (RSAN2).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - annotation: The annotation, with the type and name that it was published with.
    /// - Throws: ``AblyError``, as ``publish(_:_:)-(String,_)``.
    public func delete(_ message: Message, _ annotation: Annotation) async throws(AblyError) {
        try await delete(RestChannel.serial(of: message), annotation)
    }

    /// Reads the annotations of a message, one page of them (RSAN3).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - params: Parameters of the request, such as `limit`.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``: 40003 if the serial is empty.
    public func get(
        _ serial: String, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Annotation> {
        try await channel.calls.page(listRequest(serial, params))
    }

    /// Reads the annotations of a message, one page of them (RSAN3a).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - params: Parameters of the request, such as `limit`.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``, as ``get(_:params:)-(String,_)``.
    public func get(
        _ message: Message, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Annotation> {
        try await get(RestChannel.serial(of: message), params: params)
    }

    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(annotations: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let annotations: RestAnnotations

        /// As ``RestAnnotations/publish(_:_:)-(String,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func publish(_ serial: String, _ annotation: Annotation) throws(AblyError) {
            try annotations.channel.calls.sendBlocking(try annotations.request(.create, serial, annotation))
        }

        /// As ``RestAnnotations/delete(_:_:)-(String,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func delete(_ serial: String, _ annotation: Annotation) throws(AblyError) {
            try annotations.channel.calls.sendBlocking(try annotations.request(.delete, serial, annotation))
        }

        /// As ``RestAnnotations/get(_:params:)-(String,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func get(
            _ serial: String, params: [String: String] = [:]
        ) throws(AblyError) -> PaginatedResult<Annotation> {
            try annotations.channel.calls.pageBlocking(annotations.listRequest(serial, params))
        }

        /// As ``RestAnnotations/publish(_:_:)-(Message,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func publish(_ message: Message, _ annotation: Annotation) throws(AblyError) {
            try publish(RestChannel.serial(of: message), annotation)
        }

        /// As ``RestAnnotations/delete(_:_:)-(Message,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func delete(_ message: Message, _ annotation: Annotation) throws(AblyError) {
            try delete(RestChannel.serial(of: message), annotation)
        }

        /// As ``RestAnnotations/get(_:params:)-(Message,_)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func get(
            _ message: Message, params: [String: String] = [:]
        ) throws(AblyError) -> PaginatedResult<Annotation> {
            try get(RestChannel.serial(of: message), params: params)
        }
    }

    private func request(
        _ action: AnnotationAction, _ serial: String, _ annotation: Annotation
    ) throws(AblyError) -> RestChannel.Making<Void> {
        let sent = try prepared(action, serial, annotation, in: channel.calls.client().format)
        let name = channel.name
        return { _ throws(ApiError) in
            try AnnotationsApi.Request.publishAnnotations(channelId: name, serial: serial, body: [sent])
        }
    }

    /// The annotation as it is sent (RSAN1a, RSAN1c).
    func prepared(
        _ action: AnnotationAction, _ serial: String, _ annotation: Annotation, in format: WireFormat
    ) throws(AblyError) -> Annotation {
        let serial = try RestChannel.checked(serial)
        guard !annotation.type.isEmpty else { throw .invalid("annotation", "its type is empty") }
        try MessageSize.check(MessageSize.of(annotation), limit: channel.calls.auth.options.maxMessageSize)
        var sent = try channel.coder.encoded(annotation, in: format)
        sent.action = action
        sent.messageSerial = serial
        return sent
    }

    private func listRequest(
        _ serial: String, _ params: [String: String]
    ) throws(AblyError) -> RestChannel.Making<[Annotation]> {
        let serial = try RestChannel.checked(serial)
        let coder = channel.coder
        let name = channel.name
        return { _ throws(ApiError) in
            var request = try AnnotationsApi.Request.getAnnotations(channelId: name, serial: serial)
            request.setQuery(params)
            return request.map { $0.map(coder.decoded) }
        }
    }
}
