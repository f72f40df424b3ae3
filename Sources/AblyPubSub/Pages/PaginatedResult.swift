/// One page of a list, with the way to the others (TG1 to TG7).
///
/// ```swift
/// let page = try await channel.history(limit: 100)
/// for message in page.items { … }                       // this page
/// for try await message in page.allItems { … }          // this page and all after it
/// ```
public struct PaginatedResult<Item: Sendable>: Sendable {
    /// The items of this page (TG3).
    public let items: [Item]
    /// Whether a page follows (TG6).
    public let hasNext: Bool
    /// Whether no page follows (TG7).
    public var isLast: Bool { !hasNext }

    /// The other pages.
    let links: PageLinks<Item>

    init(items: [Item], hasNext: Bool, links: PageLinks<Item>) {
        self.items = items
        self.hasNext = hasNext
        self.links = links
    }

    /// Gets the page after this one (TG4).
    ///
    /// - Returns: The page; nil after the last one.
    /// - Throws: ``AblyError``.
    public func next() async throws(AblyError) -> PaginatedResult<Item>? { try await links.next() }

    /// Gets the first page (TG5).
    ///
    /// - Returns: The page; nil if the service gave no link to it.
    /// - Throws: ``AblyError``.
    public func first() async throws(AblyError) -> PaginatedResult<Item>? { try await links.first() }

    /// This page and all after it, each requested when it is needed.
    public var pages: Pages { Pages(first: self) }

    /// The items of this page and of all after it.
    public var allItems: Items { Items(first: self) }

    /// The way to the other pages for synchronous code.
    public var blocking: Blocking { Blocking(links: links) }

    /// Gets other pages and blocks the calling thread for each.
    public struct Blocking: Sendable {
        let links: PageLinks<Item>

        /// As ``PaginatedResult/next()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func next() throws(AblyError) -> PaginatedResult<Item>? { try links.blockingNext() }

        /// As ``PaginatedResult/first()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func first() throws(AblyError) -> PaginatedResult<Item>? { try links.blockingFirst() }
    }
}

/// How the other pages of a list are requested.
struct PageLinks<Item: Sendable>: Sendable {
    let next: @Sendable () async throws(AblyError) -> PaginatedResult<Item>?
    let first: @Sendable () async throws(AblyError) -> PaginatedResult<Item>?
    let blockingNext: @Sendable () throws(AblyError) -> PaginatedResult<Item>?
    let blockingFirst: @Sendable () throws(AblyError) -> PaginatedResult<Item>?
}

extension PaginatedResult {
    /// The page of the bindings.
    init(_ page: Page<Item>) {
        self.init(
            items: page.items, hasNext: page.hasNext,
            links: PageLinks(
                next: { () async throws(AblyError) in
                    do throws(ApiError) { return try await page.next().map { PaginatedResult($0) } } catch {
                        throw AblyError(error)
                    }
                },
                first: { () async throws(AblyError) in
                    do throws(ApiError) { return try await page.first().map { PaginatedResult($0) } } catch {
                        throw AblyError(error)
                    }
                },
                blockingNext: { () throws(AblyError) in
                    do throws(ApiError) { return try page.blocking.next().map { PaginatedResult($0) } } catch {
                        throw AblyError(error)
                    }
                },
                blockingFirst: { () throws(AblyError) in
                    do throws(ApiError) { return try page.blocking.first().map { PaginatedResult($0) } } catch {
                        throw AblyError(error)
                    }
                }))
    }

    /// The same pages with their items transformed.
    func mapItems<Other: Sendable>(
        _ transform: @escaping @Sendable (Item) throws(AblyError) -> Other
    ) throws(AblyError) -> PaginatedResult<Other> {
        var transformed: [Other] = []
        transformed.reserveCapacity(items.count)
        for item in items { transformed.append(try transform(item)) }
        let links = links
        return PaginatedResult<Other>(
            items: transformed, hasNext: hasNext,
            links: PageLinks(
                next: { () async throws(AblyError) in try await links.next()?.mapItems(transform) },
                first: { () async throws(AblyError) in try await links.first()?.mapItems(transform) },
                blockingNext: { () throws(AblyError) in try links.blockingNext()?.mapItems(transform) },
                blockingFirst: { () throws(AblyError) in try links.blockingFirst()?.mapItems(transform) }))
    }
}

extension PaginatedResult where Item == Message {
    /// The same pages with the payloads decoded as a type.
    ///
    /// - Parameter type: The type of the payloads.
    /// - Returns: The pages.
    /// - Throws: ``AblyError`` 40013 if the payload of a message on this page is of another type; the error names the
    ///   message.
    public func decoded<Payload: Decodable & Sendable>(
        as type: Payload.Type
    ) throws(AblyError) -> PaginatedResult<TypedMessage<Payload>> {
        try mapItems { message throws(AblyError) in try TypedMessage(message) }
    }
}
