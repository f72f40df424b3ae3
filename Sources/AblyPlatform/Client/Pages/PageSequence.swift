/// The pages of a paginated operation. Each page is requested on demand.
///
/// ```swift
/// for try await page in pages { print(page.items.count) }     // page by page
/// for try await item in pages.items { print(item) }           // item by item
/// ```
///
/// In synchronous code, use ``PageCursor``.
public struct PageSequence<Item: Sendable>: Sendable, AsyncSequence {
    /// The element type.
    public typealias Element = Page<Item>
    /// The error type.
    public typealias Failure = ApiError

    let client: ApiClient
    /// The request for the first page, or the error that the first step of an iteration throws.
    let first: Result<ApiRequest<[Item]>, ApiError>
    let limit: Int

    /// - Parameters:
    ///   - client: Sends the requests.
    ///   - limit: The most pages to get; nil for all.
    ///   - first: Creates the request for the first page. An error that it throws is thrown when that page is requested.
    public init(client: ApiClient, limit: Int? = nil, first: () throws(ApiError) -> ApiRequest<[Item]>) {
        self.init(client: client, first: Result(catching: first), limit: limit ?? .max)
    }

    /// Pages whose items are part of a larger body.
    ///
    /// - Parameters:
    ///   - client: Sends the requests.
    ///   - limit: The most pages to get; nil for all.
    ///   - items: Extracts the items from a body.
    ///   - first: Creates the request for the first page. An error that it throws is thrown when that page is requested.
    public init<Body>(
        client: ApiClient, limit: Int? = nil, items: @escaping @Sendable (Body) -> [Item],
        first: () throws(ApiError) -> ApiRequest<Body>
    ) {
        self.init(client: client, limit: limit) { () throws(ApiError) in try first().map(items) }
    }

    private init(client: ApiClient, first: Result<ApiRequest<[Item]>, ApiError>, limit: Int) {
        self.client = client
        self.first = first
        self.limit = limit
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

    /// Starts at the first page; nothing is sent before the first element is requested.
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
        /// - Parameter actor: The calling actor.
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
                let first = try sequence.first.get()
                page = try await .get(first, from: sequence.client)
            }
            isAtEnd = false
            count += 1
            last = page
            return page
        }
    }
}
