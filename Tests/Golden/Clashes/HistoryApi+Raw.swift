// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension HistoryApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension HistoryApi.Raw {
    /// Returns the whole response. See
    /// ``HistoryApi/import(in:inout:inQuery:let:var:selfQuery:selfQuery2:type:initQuery:filterName:filterNameQuery:top:n1st:größe:value:xType:)``.
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
    ) async throws(ApiError) -> ApiResponse<Keywords> {
        let request = try HistoryApi.Request.`import`(
            in: `in`, `inout`: `inout`, inQuery: inQuery, let: `let`, var: `var`, selfQuery: selfQuery,
            selfQuery2: selfQuery2, type: type, initQuery: initQuery, filterName: filterName,
            filterNameQuery: filterNameQuery, top: top, n1st: n1st, größe: größe, value: value, xType: xType)
        return try await client.send(request)
    }

    /// Returns the whole response. See
    /// ``HistoryApi/historyInit(request:target:client:body:reader:keys:writer:object:field:key:wireKeys:value:index:encodeValue:writeValue:hashValue2:description:bodyRequest:bodyBody:container:encoder:decoder:error:next:nextStorage:format:first:operations:raw:requestQuery:pageSequence:)``.
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
    ) async throws(ApiError) -> ApiResponse<[Locals]> {
        let requestBody = Locals(
            reader: reader, writer: writer, object: object, field: field, key: key, keys: keys, wireKeys: wireKeys,
            value: value, index: index, encodeValue: encodeValue, writeValue: writeValue, hashValue2: hashValue2,
            description: description, request: bodyRequest, body: bodyBody, container: container, encoder: encoder,
            decoder: decoder, error: error, next: next, nextStorage: nextStorage)
        return try await historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
    }

    /// Returns the whole response. See
    /// ``HistoryApi/historyInit(request:target:client:body:requestBody:format:first:operations:raw:requestQuery:pageSequence:)``.
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
    ) async throws(ApiError) -> ApiResponse<[Locals]> {
        let call = try HistoryApi.Request.historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
        return try await self.client.send(call)
    }
}
