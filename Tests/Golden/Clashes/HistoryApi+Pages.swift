// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension HistoryApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension HistoryApi.Pages {
    /// Follows the links from page to page. See
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
    ) -> PageSequence<Locals> {
        let requestBody = Locals(
            reader: reader, writer: writer, object: object, field: field, key: key, keys: keys, wireKeys: wireKeys,
            value: value, index: index, encodeValue: encodeValue, writeValue: writeValue, hashValue2: hashValue2,
            description: description, request: bodyRequest, body: bodyBody, container: container, encoder: encoder,
            decoder: decoder, error: error, next: next, nextStorage: nextStorage)
        return historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
    }

    /// Follows the links from page to page. See
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
    ) -> PageSequence<Locals> {
        PageSequence(client: self.client) { () throws(ApiError) in
            try HistoryApi.Request.historyInit(
                request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
                first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
        }
    }
}
