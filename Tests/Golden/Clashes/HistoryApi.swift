// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

/// The operations of Clashes under the tag History.
public struct HistoryApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension HistoryApi {
    /// `GET /keywords/{in}`
    ///
    /// - Parameters:
    ///   - in: The path parameter `in`.
    ///   - inout: The query parameter `inout`.
    ///   - inQuery: The query parameter `in`.
    ///   - let: The query parameter `let`.
    ///   - var: The query parameter `var`.
    ///   - selfQuery: The query parameter `self`.
    ///   - selfQuery2: The query parameter `Self`.
    ///   - type: The query parameter `Type`.
    ///   - initQuery: The query parameter `init`.
    ///   - filterName: The query parameter `filter[name]`.
    ///   - filterNameQuery: The query parameter `filter.name`.
    ///   - top: The query parameter `$top`.
    ///   - n1st: The query parameter `1st`.
    ///   - größe: The query parameter `größe`.
    ///   - value: The query parameter `🙂`.
    ///   - xType: The header `X-Type`.
    /// - Returns: d
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
    ) async throws(ApiError) -> Keywords {
        let request = try HistoryApi.Request.`import`(
            in: `in`, `inout`: `inout`, inQuery: inQuery, let: `let`, var: `var`, selfQuery: selfQuery,
            selfQuery2: selfQuery2, type: type, initQuery: initQuery, filterName: filterName,
            filterNameQuery: filterNameQuery, top: top, n1st: n1st, größe: größe, value: value, xType: xType)
        return try await client.send(request).body
    }

    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - reader: The body's `reader`.
    ///   - keys: The body's `keys`.
    ///   - writer: The body's `writer`.
    ///   - object: The body's `object`.
    ///   - field: The body's `field`.
    ///   - key: The body's `key`.
    ///   - wireKeys: The body's `wireKeys`.
    ///   - value: The body's `value`.
    ///   - index: The body's `index`.
    ///   - encodeValue: The body's `encode`.
    ///   - writeValue: The body's `write`.
    ///   - hashValue2: The body's `hash`.
    ///   - description: The body's `description`.
    ///   - bodyRequest: The body's `request`.
    ///   - bodyBody: The body's `body`.
    ///   - container: The body's `container`.
    ///   - encoder: The body's `encoder`.
    ///   - decoder: The body's `decoder`.
    ///   - error: The body's `error`.
    ///   - next: The body's `next`.
    ///   - nextStorage: The body's `nextStorage`.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: d
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
    ) async throws(ApiError) -> [Locals] {
        let requestBody = Locals(
            reader: reader, writer: writer, object: object, field: field, key: key, keys: keys, wireKeys: wireKeys,
            value: value, index: index, encodeValue: encodeValue, writeValue: writeValue, hashValue2: hashValue2,
            description: description, request: bodyRequest, body: bodyBody, container: container, encoder: encoder,
            decoder: decoder, error: error, next: next, nextStorage: nextStorage)
        return try await historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
    }

    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: The body of the request.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: d
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
    ) async throws(ApiError) -> [Locals] {
        let call = try HistoryApi.Request.historyInit(
            request: request, target: target, client: client, body: body, requestBody: requestBody, format: format,
            first: first, operations: operations, raw: raw, requestQuery: requestQuery, pageSequence: pageSequence)
        return try await self.client.send(call).body
    }
}
