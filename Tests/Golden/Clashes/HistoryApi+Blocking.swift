// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension HistoryApi {
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

extension HistoryApi.Blocking {
    /// Blocks the calling thread. See
    /// ``HistoryApi/import(in:inout:inQuery:let:var:selfQuery:selfQuery2:type:initQuery:filterName:filterNameQuery:top:n1st:größe:value:xType:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func `import`(
        in: String,
        `inout`: String,
        inQuery: String? = nil,
        `let`: String? = nil,
        `var`: String? = nil,
        selfQuery: String? = nil,
        selfQuery2: String? = nil,
        type: String? = nil,
        initQuery: String? = nil,
        filterName: String? = nil,
        filterNameQuery: String? = nil,
        top: Int? = nil,
        n1st: Int? = nil,
        größe: Int? = nil,
        value: Int? = nil,
        xType: String? = nil
    ) throws(ApiError) -> Keywords {
        let request = try HistoryApi.Request.`import`(
            in: `in`, `inout`: `inout`, inQuery: inQuery, let: `let`, var: `var`, selfQuery: selfQuery,
            selfQuery2: selfQuery2, type: type, initQuery: initQuery, filterName: filterName,
            filterNameQuery: filterNameQuery, top: top, n1st: n1st, größe: größe, value: value, xType: xType)
        return try client.blocking.send(request).body
    }

    /// Blocks the calling thread. See
    /// ``HistoryApi/historyInit(request:target:client:body:reader:keys:writer:object:field:key:wireKeys:value:index:encodeValue:writeValue:hashValue2:description:bodyRequest:bodyBody:container:encoder:decoder:error:next:nextStorage:format:first:operations:raw:requestQuery:pageSequence:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func historyInit(
        request: String,
        target: String,
        client: String,
        body: String,
        reader: String,
        keys: String,
        writer: String? = nil,
        object: String? = nil,
        field: String? = nil,
        key: String? = nil,
        wireKeys: String? = nil,
        value: String? = nil,
        index: String? = nil,
        encodeValue: String? = nil,
        writeValue: String? = nil,
        hashValue2: String? = nil,
        description: String? = nil,
        bodyRequest: String? = nil,
        bodyBody: String? = nil,
        container: String? = nil,
        encoder: String? = nil,
        decoder: String? = nil,
        error: String? = nil,
        next: Locals? = nil,
        nextStorage: String? = nil,
        format: String? = nil,
        first: String? = nil,
        operations: String? = nil,
        raw: String? = nil,
        requestQuery: String? = nil,
        pageSequence: String? = nil
    ) throws(ApiError) -> [Locals] {
        let requestBody = Locals(
            reader: reader, writer: writer, object: object, field: field, key: key, keys: keys, wireKeys: wireKeys,
            value: value, index: index, encodeValue: encodeValue, writeValue: writeValue, hashValue2: hashValue2,
            description: description, request: bodyRequest, body: bodyBody, container: container, encoder: encoder,
            decoder: decoder, error: error, next: next, nextStorage: nextStorage)
        return try historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
    }

    /// Blocks the calling thread. See
    /// ``HistoryApi/historyInit(request:target:client:body:requestBody:format:first:operations:raw:requestQuery:pageSequence:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func historyInit(
        request: String,
        target: String,
        client: String,
        body: String,
        requestBody: Locals,
        format: String? = nil,
        first: String? = nil,
        operations: String? = nil,
        raw: String? = nil,
        requestQuery: String? = nil,
        pageSequence: String? = nil
    ) throws(ApiError) -> [Locals] {
        let call = try HistoryApi.Request.historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
        return try self.client.blocking.send(call).body
    }
}

extension HistoryApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See
    /// ``HistoryApi/import(in:inout:inQuery:let:var:selfQuery:selfQuery2:type:initQuery:filterName:filterNameQuery:top:n1st:größe:value:xType:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func `import`(
        in: String,
        `inout`: String,
        inQuery: String? = nil,
        `let`: String? = nil,
        `var`: String? = nil,
        selfQuery: String? = nil,
        selfQuery2: String? = nil,
        type: String? = nil,
        initQuery: String? = nil,
        filterName: String? = nil,
        filterNameQuery: String? = nil,
        top: Int? = nil,
        n1st: Int? = nil,
        größe: Int? = nil,
        value: Int? = nil,
        xType: String? = nil
    ) throws(ApiError) -> ApiResponse<Keywords> {
        let request = try HistoryApi.Request.`import`(
            in: `in`, `inout`: `inout`, inQuery: inQuery, let: `let`, var: `var`, selfQuery: selfQuery,
            selfQuery2: selfQuery2, type: type, initQuery: initQuery, filterName: filterName,
            filterNameQuery: filterNameQuery, top: top, n1st: n1st, größe: größe, value: value, xType: xType)
        return try client.blocking.send(request)
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``HistoryApi/historyInit(request:target:client:body:reader:keys:writer:object:field:key:wireKeys:value:index:encodeValue:writeValue:hashValue2:description:bodyRequest:bodyBody:container:encoder:decoder:error:next:nextStorage:format:first:operations:raw:requestQuery:pageSequence:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func historyInit(
        request: String,
        target: String,
        client: String,
        body: String,
        reader: String,
        keys: String,
        writer: String? = nil,
        object: String? = nil,
        field: String? = nil,
        key: String? = nil,
        wireKeys: String? = nil,
        value: String? = nil,
        index: String? = nil,
        encodeValue: String? = nil,
        writeValue: String? = nil,
        hashValue2: String? = nil,
        description: String? = nil,
        bodyRequest: String? = nil,
        bodyBody: String? = nil,
        container: String? = nil,
        encoder: String? = nil,
        decoder: String? = nil,
        error: String? = nil,
        next: Locals? = nil,
        nextStorage: String? = nil,
        format: String? = nil,
        first: String? = nil,
        operations: String? = nil,
        raw: String? = nil,
        requestQuery: String? = nil,
        pageSequence: String? = nil
    ) throws(ApiError) -> ApiResponse<[Locals]> {
        let requestBody = Locals(
            reader: reader, writer: writer, object: object, field: field, key: key, keys: keys, wireKeys: wireKeys,
            value: value, index: index, encodeValue: encodeValue, writeValue: writeValue, hashValue2: hashValue2,
            description: description, request: bodyRequest, body: bodyBody, container: container, encoder: encoder,
            decoder: decoder, error: error, next: next, nextStorage: nextStorage)
        return try historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
    }

    /// Returns the whole response; blocks the calling thread. See
    /// ``HistoryApi/historyInit(request:target:client:body:requestBody:format:first:operations:raw:requestQuery:pageSequence:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func historyInit(
        request: String,
        target: String,
        client: String,
        body: String,
        requestBody: Locals,
        format: String? = nil,
        first: String? = nil,
        operations: String? = nil,
        raw: String? = nil,
        requestQuery: String? = nil,
        pageSequence: String? = nil
    ) throws(ApiError) -> ApiResponse<[Locals]> {
        let call = try HistoryApi.Request.historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
        return try self.client.blocking.send(call)
    }
}

extension HistoryApi.Blocking.Pages {
    /// Follows the links from page to page; blocks the calling thread for each page. See
    /// ``HistoryApi/historyInit(request:target:client:body:reader:keys:writer:object:field:key:wireKeys:value:index:encodeValue:writeValue:hashValue2:description:bodyRequest:bodyBody:container:encoder:decoder:error:next:nextStorage:format:first:operations:raw:requestQuery:pageSequence:)``.
    public func historyInit(
        request: String,
        target: String,
        client: String,
        body: String,
        reader: String,
        keys: String,
        writer: String? = nil,
        object: String? = nil,
        field: String? = nil,
        key: String? = nil,
        wireKeys: String? = nil,
        value: String? = nil,
        index: String? = nil,
        encodeValue: String? = nil,
        writeValue: String? = nil,
        hashValue2: String? = nil,
        description: String? = nil,
        bodyRequest: String? = nil,
        bodyBody: String? = nil,
        container: String? = nil,
        encoder: String? = nil,
        decoder: String? = nil,
        error: String? = nil,
        next: Locals? = nil,
        nextStorage: String? = nil,
        format: String? = nil,
        first: String? = nil,
        operations: String? = nil,
        raw: String? = nil,
        requestQuery: String? = nil,
        pageSequence: String? = nil
    ) -> PageCursor<Locals> {
        let requestBody = Locals(
            reader: reader, writer: writer, object: object, field: field, key: key, keys: keys, wireKeys: wireKeys,
            value: value, index: index, encodeValue: encodeValue, writeValue: writeValue, hashValue2: hashValue2,
            description: description, request: bodyRequest, body: bodyBody, container: container, encoder: encoder,
            decoder: decoder, error: error, next: next, nextStorage: nextStorage)
        return historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
    }

    /// Follows the links from page to page; blocks the calling thread for each page. See
    /// ``HistoryApi/historyInit(request:target:client:body:requestBody:format:first:operations:raw:requestQuery:pageSequence:)``.
    public func historyInit(
        request: String,
        target: String,
        client: String,
        body: String,
        requestBody: Locals,
        format: String? = nil,
        first: String? = nil,
        operations: String? = nil,
        raw: String? = nil,
        requestQuery: String? = nil,
        pageSequence: String? = nil
    ) -> PageCursor<Locals> {
        PageCursor(client: self.client) { () throws(ApiError) in
            try HistoryApi.Request.historyInit(
                request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
                first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
        }
    }
}
