// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension MessagesApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }

        /// The calls whose responses come in pages, page by page.
        public var pages: Pages { Pages(client: client) }

        /// Calls that block the calling thread for each page.
        public struct Pages: Sendable {
            let client: ApiClient
        }
    }
}

extension MessagesApi.Blocking {
    /// Reads the latest version of a message. Blocks the calling thread. See
    /// ``MessagesApi/getMessage(channelId:serial:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> Message {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId, serial: serial, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Updates, deletes or appends to a message. Blocks the calling thread. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> UpdateResult {
        let body = MessageUpdate(
            action: action, serial: serial, id: id, name: name, data: data, encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try updateMessage(channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Blocks the calling thread. Takes any `Encodable` values for `data`.
    /// See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> UpdateResult {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try updateMessage(channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Blocks the calling thread. Takes members of any `Encodable` types for
    /// `data`. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> UpdateResult {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try updateMessage(channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Blocks the calling thread. See
    /// ``MessagesApi/updateMessage(channelId:serial:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> UpdateResult {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Lists all versions of a message. Blocks the calling thread. See
    /// ``MessagesApi/getMessageVersions(channelId:serial:version:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Message] {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        return try client.blocking.send(request).body
    }
}

extension MessagesApi.Blocking.Raw {
    /// Reads the latest version of a message. Returns the whole response; blocks the calling thread. See
    /// ``MessagesApi/getMessage(channelId:serial:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessage<Body>(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: ResponseFormat<Message, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId, serial: serial, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Updates, deletes or appends to a message. Returns the whole response; blocks the calling thread. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = MessageUpdate(
            action: action, serial: serial, id: id, name: name, data: data, encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try updateMessage(channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Returns the whole response; blocks the calling thread. Takes any
    /// `Encodable` values for `data`. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try updateMessage(channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Returns the whole response; blocks the calling thread. Takes members
    /// of any `Encodable` types for `data`. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try updateMessage(channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Returns the whole response; blocks the calling thread. See
    /// ``MessagesApi/updateMessage(channelId:serial:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Lists all versions of a message. Returns the whole response; blocks the calling thread. See
    /// ``MessagesApi/getMessageVersions(channelId:serial:version:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessageVersions<Body>(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}

extension MessagesApi.Blocking.Pages {
    /// Lists all versions of a message. Follows the links from page to page; blocks the calling thread for each page.
    /// See ``MessagesApi/getMessageVersions(channelId:serial:version:limit:format:)``.
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<Message> {
        PageCursor(client: client) { () throws(ApiError) in
            try MessagesApi.Request.getMessageVersions(
                channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        }
    }
}
