// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// The operations of Parts under the tag Keep.
public struct KeepApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension KeepApi {
    /// `POST /document`
    ///
    /// - Parameters:
    ///   - id: The body's `id`.
    ///   - owner: The body's `owner`.
    ///   - kind: The body's `kind`.
    ///   - size: The body's `size`.
    ///   - rows: The body's `rows`.
    ///   - author: The body's `author`.
    ///   - reader: The body's `reader`.
    ///   - readers: The body's `readers`.
    ///   - next: The body's `next`.
    ///   - measure: The same keys with other values.
    ///   - event: Told apart by what is deeper.
    ///   - values: The body's `values`.
    ///   - pet: A value may be both.
    ///   - written: The body's `written`.
    ///   - day: The body's `day`.
    ///   - ratio: The body's `ratio`.
    ///   - count: The body's `count`.
    /// - Returns: What was kept.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
    ) async throws(ApiError) -> Document {
        let body = Document(
            id: id, kind: kind, size: size, owner: owner, rows: rows, author: author, reader: reader, readers: readers,
            next: next, measure: measure, event: event, values: values, pet: pet, written: written, day: day,
            ratio: ratio, count: count)
        return try await keep(body: body)
    }

    /// `POST /document`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: What was kept.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func keep(body: Document) async throws(ApiError) -> Document {
        try await client.send(KeepApi.Request.keep(body: body)).body
    }
}
