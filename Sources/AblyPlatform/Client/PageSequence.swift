/// The pages of a paginated operation, one request for each, sent when the page is asked for.
///
/// ```swift
/// for try await page in pages { print(page.items.count) }     // page by page
/// for try await item in pages.items { print(item) }           // item by item
/// var cursor = pages.cursor()                                 // blocking
/// while let page = try cursor.next() { print(page.items) }
/// ```
public struct PageSequence<Item: Sendable>: Sendable, AsyncSequence {
    /// What iterating gives.
    public typealias Element = Page<Item>
    /// What iterating throws.
    public typealias Failure = ApiError

    let client: ApiClient
    let first: ApiRequest<[Item]>
    let limit: Int

    /// - Parameters:
    ///   - client: Sends the requests.
    ///   - first: The request for the first page.
    ///   - limit: The most pages to get; nil for all there are.
    public init(client: ApiClient, first: ApiRequest<[Item]>, limit: Int? = nil) {
        self.client = client
        self.first = first
        self.limit = limit ?? .max
    }

    /// Pages whose items stand inside a larger body.
    ///
    /// - Parameters:
    ///   - client: Sends the requests.
    ///   - first: The request for the first page.
    ///   - limit: The most pages to get; nil for all there are.
    ///   - items: Takes the items out of a body.
    public init<Body>(
        client: ApiClient, first: ApiRequest<Body>, limit: Int? = nil, items: @escaping @Sendable (Body) -> [Item]
    ) {
        self.init(client: client, first: first.map(items), limit: limit)
    }

    /// The same pages, at most this many of them.
    ///
    /// - Parameter pages: The most pages to get.
    /// - Returns: The shorter sequence.
    public func limited(to pages: Int) -> PageSequence<Item> {
        PageSequence(client: client, first: first, limit: Swift.min(pages, limit))
    }

    /// The items of all pages.
    public var items: PageItems<Item> { PageItems(pages: self) }

    /// Walks the pages and blocks the calling thread for each.
    public func cursor() -> PageCursor<Item> { PageCursor(self) }

    /// Begins at the first page; nothing is sent before something is asked for.
    public func makeAsyncIterator() -> Iterator { Iterator(sequence: self) }

    /// Gets one page after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let sequence: PageSequence<Item>
        private var last: Page<Item>?
        private var count = 0
        private var isAtEnd = false

        init(sequence: PageSequence<Item>) { self.sequence = sequence }

        /// The next page; nil after the last one, after the limit, and after an error.
        ///
        /// - Throws: ``ApiError``.
        public mutating func next() async throws(ApiError) -> Page<Item>? {
            try await next(isolation: nil)
        }

        /// The next page; nil after the last one, after the limit, and after an error.
        ///
        /// - Parameter actor: The actor that waits.
        /// - Throws: ``ApiError``.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(ApiError) -> Page<Item>? {
            guard !isAtEnd, count < sequence.limit else { return nil }
            isAtEnd = true
            let page: Page<Item>
            if let last {
                guard let following = try await last.next() else { return nil }
                page = following
            } else {
                page = Page(
                    response: try await sequence.client.send(sequence.first), request: sequence.first,
                    client: sequence.client)
            }
            isAtEnd = false
            count += 1
            last = page
            return page
        }
    }
}

extension ApiRequest {
    /// The same call, its body changed into another.
    ///
    /// - Parameter transform: The change.
    /// - Returns: The call.
    public func map<Other>(_ transform: @escaping @Sendable (Body) -> Other) -> ApiRequest<Other> {
        ApiRequest<Other>(parts: parts, decoder: decoder.map(transform))
    }
}
