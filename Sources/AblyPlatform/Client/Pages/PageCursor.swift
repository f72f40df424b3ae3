/// The pages of a paginated operation for synchronous code. Each page is requested on demand.
///
/// ```swift
/// var pages = ably.blocking.history.pages.getMessagesByChannel(channelId: "greetings")
/// while let page = try pages.next() { print(page.items.count) }   // page by page
///
/// var messages = pages.items
/// while let message = try messages.next() { print(message) }      // item by item
/// ```
public struct PageCursor<Item: Sendable>: Sendable {
    private let sequence: PageSequence<Item>
    private var last: Page<Item>?
    private var count = 0
    private var isAtEnd = false

    /// - Parameters:
    ///   - client: Sends the requests.
    ///   - limit: The most pages to get; nil for all.
    ///   - first: Creates the request for the first page. An error that it throws is thrown when that page is requested.
    public init(client: ApiClient, limit: Int? = nil, first: () throws(ApiError) -> ApiRequest<[Item]>) {
        self.init(PageSequence(client: client, limit: limit, first: first))
    }

    private init(_ sequence: PageSequence<Item>) { self.sequence = sequence }

    /// A cursor at the first page, with at most this many pages.
    ///
    /// - Parameter pages: The most pages to get.
    /// - Returns: The cursor.
    public func limited(to pages: Int) -> PageCursor<Item> { PageCursor(sequence.limited(to: pages)) }

    /// The items of all pages, from the first page on.
    public var items: ItemCursor<Item> { ItemCursor(pages: PageCursor(sequence)) }

    /// Gets the next page and blocks the calling thread until it has arrived.
    ///
    /// - Returns: The page; nil after the last one, after the limit, and after an error.
    /// - Throws: ``ApiError``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and iterate with `for try await`")
    public mutating func next() throws(ApiError) -> Page<Item>? {
        guard !isAtEnd, count < sequence.limit else { return nil }
        isAtEnd = true
        let page: Page<Item>
        if let last {
            guard let following = try last.blocking.next() else { return nil }
            page = following
        } else {
            let client = sequence.client
            let first = try sequence.first.get()
            page = try .getBlocking(first, from: client)
        }
        isAtEnd = false
        count += 1
        last = page
        return page
    }
}
