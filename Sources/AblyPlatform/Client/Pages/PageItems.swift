/// The items of all pages, one after the other.
public struct PageItems<Item: Sendable>: Sendable, AsyncSequence {
    /// The element type.
    public typealias Element = Item
    /// The error type.
    public typealias Failure = ApiError

    let pages: PageSequence<Item>

    /// Starts at the first page; nothing is sent before the first element is requested.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

    /// Returns items, and gets the next page after the last item of a page.
    public struct Iterator: AsyncIteratorProtocol {
        private var pages: PageSequence<Item>.Iterator
        private var items = [Item]().makeIterator()

        init(pages: PageSequence<Item>.Iterator) { self.pages = pages }

        /// The next item; nil after the last one.
        ///
        /// - Throws: ``ApiError``.
        public mutating func next() async throws(ApiError) -> Item? {
            try await next(isolation: nil)
        }

        /// The next item; nil after the last one.
        ///
        /// - Parameter actor: The calling actor.
        /// - Throws: ``ApiError``.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(ApiError) -> Item? {
            while true {
                if let item = items.next() { return item }
                guard let page = try await pages.next(isolation: actor) else { return nil }
                items = page.items.makeIterator()
            }
        }
    }
}
