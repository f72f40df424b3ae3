// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

/// The operations of Clashes under the tag History.
public struct HistoryApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// The calls whose replies come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// Calls that answer page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
            in: `in`,
            `inout`: `inout`,
            inQuery: inQuery,
            let: `let`,
            var: `var`,
            selfQuery: selfQuery,
            selfQuery2: selfQuery2,
            type: type,
            initQuery: initQuery,
            filterName: filterName,
            filterNameQuery: filterNameQuery,
            top: top,
            n1st: n1st,
            größe: größe,
            value: value,
            xType: xType
        )
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
            in: `in`,
            `inout`: `inout`,
            inQuery: inQuery,
            let: `let`,
            var: `var`,
            selfQuery: selfQuery,
            selfQuery2: selfQuery2,
            type: type,
            initQuery: initQuery,
            filterName: filterName,
            filterNameQuery: filterNameQuery,
            top: top,
            n1st: n1st,
            größe: größe,
            value: value,
            xType: xType
        )
        return try client.send(request).body
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        let call = try HistoryApi.Request.historyInit(
            request: request,
            target: target,
            client: client,
            body: body,
            reader: reader,
            keys: keys,
            writer: writer,
            object: object,
            field: field,
            key: key,
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            bodyRequest: bodyRequest,
            bodyBody: bodyBody,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            next: next,
            nextStorage: nextStorage,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try await self.client.send(call).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
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
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        let call = try HistoryApi.Request.historyInit(
            request: request,
            target: target,
            client: client,
            body: body,
            reader: reader,
            keys: keys,
            writer: writer,
            object: object,
            field: field,
            key: key,
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            bodyRequest: bodyRequest,
            bodyBody: bodyBody,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            next: next,
            nextStorage: nextStorage,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try self.client.send(call).body
    }

    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: What the request carries.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
            request: request,
            target: target,
            client: client,
            body: body,
            requestBody: requestBody,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try await self.client.send(call).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: What the request carries.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: d
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
            request: request,
            target: target,
            client: client,
            body: body,
            requestBody: requestBody,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try self.client.send(call).body
    }
}

// MARK: - Raw calls

extension HistoryApi.Raw {
    /// Answers with the whole reply.
    ///
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
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
            in: `in`,
            `inout`: `inout`,
            inQuery: inQuery,
            let: `let`,
            var: `var`,
            selfQuery: selfQuery,
            selfQuery2: selfQuery2,
            type: type,
            initQuery: initQuery,
            filterName: filterName,
            filterNameQuery: filterNameQuery,
            top: top,
            n1st: n1st,
            größe: größe,
            value: value,
            xType: xType
        )
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
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
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
            in: `in`,
            `inout`: `inout`,
            inQuery: inQuery,
            let: `let`,
            var: `var`,
            selfQuery: selfQuery,
            selfQuery2: selfQuery2,
            type: type,
            initQuery: initQuery,
            filterName: filterName,
            filterNameQuery: filterNameQuery,
            top: top,
            n1st: n1st,
            größe: größe,
            value: value,
            xType: xType
        )
        return try client.send(request)
    }

    /// Answers with the whole reply.
    ///
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
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        let call = try HistoryApi.Request.historyInit(
            request: request,
            target: target,
            client: client,
            body: body,
            reader: reader,
            keys: keys,
            writer: writer,
            object: object,
            field: field,
            key: key,
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            bodyRequest: bodyRequest,
            bodyBody: bodyBody,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            next: next,
            nextStorage: nextStorage,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try await self.client.send(call)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
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
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        let call = try HistoryApi.Request.historyInit(
            request: request,
            target: target,
            client: client,
            body: body,
            reader: reader,
            keys: keys,
            writer: writer,
            object: object,
            field: field,
            key: key,
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            bodyRequest: bodyRequest,
            bodyBody: bodyBody,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            next: next,
            nextStorage: nextStorage,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try self.client.send(call)
    }

    /// Answers with the whole reply.
    ///
    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: What the request carries.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
            request: request,
            target: target,
            client: client,
            body: body,
            requestBody: requestBody,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try await self.client.send(call)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: What the request carries.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
            request: request,
            target: target,
            client: client,
            body: body,
            requestBody: requestBody,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return try self.client.send(call)
    }
}

// MARK: - Pages

extension HistoryApi.Pages {
    /// Follows the links from page to page.
    ///
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
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
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
    ) throws(ApiError) -> PageSequence<Locals> {
        let request2 = try HistoryApi.Request.historyInit(
            request: request,
            target: target,
            client: client,
            body: body,
            reader: reader,
            keys: keys,
            writer: writer,
            object: object,
            field: field,
            key: key,
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            bodyRequest: bodyRequest,
            bodyBody: bodyBody,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            next: next,
            nextStorage: nextStorage,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return PageSequence(client: self.client, first: request2)
    }

    /// Follows the links from page to page.
    ///
    /// `POST /locals`
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: What the request carries.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
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
    ) throws(ApiError) -> PageSequence<Locals> {
        let request2 = try HistoryApi.Request.historyInit(
            request: request,
            target: target,
            client: client,
            body: body,
            requestBody: requestBody,
            format: format,
            first: first,
            operations: operations,
            raw: raw,
            requestQuery: requestQuery,
            pageSequence: pageSequence
        )
        return PageSequence(client: self.client, first: request2)
    }
}

// MARK: - Requests

extension HistoryApi.Request {
    /// The request of `GET /keywords/{in}`, for `ApiClient.send`.
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
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func `import`(
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
    ) throws(ApiError) -> ApiRequest<Keywords> {
        var target = RequestTarget("/keywords/")
        try target.appendSegment(`in`, argument: "in")
        target.appendQuery("in", inQuery, argument: "inQuery")
        target.appendQuery("let", `let`)
        target.appendQuery("inout", `inout`)
        target.appendQuery("var", `var`)
        target.appendQuery("self", selfQuery, argument: "selfQuery")
        target.appendQuery("Self", selfQuery2, argument: "selfQuery2")
        target.appendQuery("Type", type, argument: "type")
        target.appendQuery("init", initQuery, argument: "initQuery")
        target.appendQuery("filter[name]", filterName, argument: "filterName")
        target.appendQuery("filter.name", filterNameQuery, argument: "filterNameQuery")
        target.appendQuery("$top", top, argument: "top")
        target.appendQuery("1st", n1st, argument: "n1st")
        target.appendQuery("größe", größe)
        target.appendQuery("🙂", value, argument: "value")
        var request = ApiRequest<Keywords>(Operations.`import`, target: target, decoder: .wire)
        try request.setHeader("X-Type", xType, argument: "xType")
        return request
    }

    /// The request of `POST /locals`, for `ApiClient.send`.
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
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func historyInit(
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
    ) throws(ApiError) -> ApiRequest<[Locals]> {
        var requestTarget = RequestTarget("/locals")
        requestTarget.appendQuery("request", request)
        requestTarget.appendQuery("target", target)
        requestTarget.appendQuery("client", client)
        requestTarget.appendQuery("body", body)
        requestTarget.appendQuery("format", format)
        requestTarget.appendQuery("first", first)
        requestTarget.appendQuery("Operations", operations, argument: "operations")
        requestTarget.appendQuery("Raw", raw, argument: "raw")
        requestTarget.appendQuery("Request", requestQuery, argument: "requestQuery")
        requestTarget.appendQuery("PageSequence", pageSequence, argument: "pageSequence")
        var call = ApiRequest<[Locals]>(Operations.historyInit, target: requestTarget, decoder: .wire)
        let requestBody = Locals(
            reader: reader,
            writer: writer,
            object: object,
            field: field,
            key: key,
            keys: keys,
            wireKeys: wireKeys,
            value: value,
            index: index,
            encodeValue: encodeValue,
            writeValue: writeValue,
            hashValue2: hashValue2,
            description: description,
            request: bodyRequest,
            body: bodyBody,
            container: container,
            encoder: encoder,
            decoder: decoder,
            error: error,
            next: next,
            nextStorage: nextStorage
        )
        call.content = .wire(requestBody)
        return call
    }

    /// The request of `POST /locals`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - request: The query parameter `request`.
    ///   - target: The query parameter `target`.
    ///   - client: The query parameter `client`.
    ///   - body: The query parameter `body`.
    ///   - requestBody: What the request carries.
    ///   - format: The query parameter `format`.
    ///   - first: The query parameter `first`.
    ///   - operations: The query parameter `Operations`.
    ///   - raw: The query parameter `Raw`.
    ///   - requestQuery: The query parameter `Request`.
    ///   - pageSequence: The query parameter `PageSequence`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func historyInit(
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
    ) throws(ApiError) -> ApiRequest<[Locals]> {
        var requestTarget = RequestTarget("/locals")
        requestTarget.appendQuery("request", request)
        requestTarget.appendQuery("target", target)
        requestTarget.appendQuery("client", client)
        requestTarget.appendQuery("body", body)
        requestTarget.appendQuery("format", format)
        requestTarget.appendQuery("first", first)
        requestTarget.appendQuery("Operations", operations, argument: "operations")
        requestTarget.appendQuery("Raw", raw, argument: "raw")
        requestTarget.appendQuery("Request", requestQuery, argument: "requestQuery")
        requestTarget.appendQuery("PageSequence", pageSequence, argument: "pageSequence")
        var call = ApiRequest<[Locals]>(Operations.historyInit, target: requestTarget, decoder: .wire)
        call.content = .wire(requestBody)
        return call
    }
}
