/// The items of all pages, one after the other.
public struct PageItems<Item: Sendable>: Sendable, AsyncSequence {
    /// What iterating gives.
    public typealias Element = Item
    /// What iterating throws.
    public typealias Failure = ApiError

    let pages: PageSequence<Item>

    /// Begins at the first page; nothing is sent before something is asked for.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

    /// Hands out items, and gets the next page when those of one are used up.
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
        /// - Parameter actor: The actor that waits.
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
