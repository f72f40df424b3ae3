// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

extension KeepApi {
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
    }
}

extension KeepApi.Blocking {
    /// Blocks the calling thread. See
    /// ``KeepApi/keep(id:owner:kind:size:rows:author:reader:readers:next:measure:event:values:pet:written:day:ratio:count:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func keep(
        id: String,
        owner: Clerk,
        kind: DocumentKind? = nil,
        size: DocumentSize? = nil,
        rows: [DocumentRowsItem]? = nil,
        author: NullablePerson? = nil,
        reader: DocumentReader? = nil,
        readers: [DocumentReadersItem?]? = nil,
        next: Document? = nil,
        measure: Measure? = nil,
        event: Event? = nil,
        values: Values? = nil,
        pet: Pet? = nil,
        written: DateTime? = nil,
        day: CalendarDate? = nil,
        ratio: Double? = nil,
        count: UInt64? = nil
    ) throws(ApiError) -> Document {
        let body = Document(
            id: id, kind: kind, size: size, owner: owner, rows: rows, author: author, reader: reader, readers: readers,
            next: next, measure: measure, event: event, values: values, pet: pet, written: written, day: day,
            ratio: ratio, count: count)
        return try keep(body: body)
    }

    /// Blocks the calling thread. See ``KeepApi/keep(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func keep(body: Document) throws(ApiError) -> Document {
        try client.blocking.send(KeepApi.Request.keep(body: body)).body
    }
}

extension KeepApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See
    /// ``KeepApi/keep(id:owner:kind:size:rows:author:reader:readers:next:measure:event:values:pet:written:day:ratio:count:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func keep(
        id: String,
        owner: Clerk,
        kind: DocumentKind? = nil,
        size: DocumentSize? = nil,
        rows: [DocumentRowsItem]? = nil,
        author: NullablePerson? = nil,
        reader: DocumentReader? = nil,
        readers: [DocumentReadersItem?]? = nil,
        next: Document? = nil,
        measure: Measure? = nil,
        event: Event? = nil,
        values: Values? = nil,
        pet: Pet? = nil,
        written: DateTime? = nil,
        day: CalendarDate? = nil,
        ratio: Double? = nil,
        count: UInt64? = nil
    ) throws(ApiError) -> ApiResponse<Document> {
        let body = Document(
            id: id, kind: kind, size: size, owner: owner, rows: rows, author: author, reader: reader, readers: readers,
            next: next, measure: measure, event: event, values: values, pet: pet, written: written, day: day,
            ratio: ratio, count: count)
        return try keep(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``KeepApi/keep(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func keep(body: Document) throws(ApiError) -> ApiResponse<Document> {
        try client.blocking.send(KeepApi.Request.keep(body: body))
    }
}
