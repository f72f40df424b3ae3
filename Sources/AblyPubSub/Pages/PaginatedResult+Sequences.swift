extension PaginatedResult {
    /// A page and all after it, each requested when it is needed. After an error, the sequence ends.
    public struct Pages: AsyncSequence, Sendable {
        /// The element type.
        public typealias Element = PaginatedResult<Item>
        /// The error type.
        public typealias Failure = AblyError

        let first: PaginatedResult<Item>

        /// Starts at the first of these pages, which is there already.
        public func makeAsyncIterator() -> Iterator { Iterator(next: .page(first)) }

        /// Gets one page after the other.
        public struct Iterator: AsyncIteratorProtocol {
            enum Step {
                case page(PaginatedResult<Item>)
                case request(after: PaginatedResult<Item>)
                case end
            }

            var next: Step

            /// The next page; nil after the last one, and after an error.
            ///
            /// - Throws: ``AblyError``.
            public mutating func next() async throws(AblyError) -> PaginatedResult<Item>? {
                try await next(isolation: nil)
            }

            /// The next page; nil after the last one, and after an error.
            ///
            /// - Parameter actor: The calling actor.
            /// - Throws: ``AblyError``.
            public mutating func next(
                isolation actor: isolated (any Actor)?
            ) async throws(AblyError) -> PaginatedResult<Item>? {
                let step = next
                next = .end
                let page: PaginatedResult<Item>
                switch step {
                case .page(let first): page = first
                case .request(let last):
                    guard let following = try await last.next() else { return nil }
                    page = following
                case .end: return nil
                }
                next = page.hasNext ? .request(after: page) : .end
                return page
            }
        }
    }

    /// The items of a page and of all after it. After an error, the sequence ends.
    public struct Items: AsyncSequence, Sendable {
        /// The element type.
        public typealias Element = Item
        /// The error type.
        public typealias Failure = AblyError

        let first: PaginatedResult<Item>

        /// Starts with the first item of the page, which is there already.
        public func makeAsyncIterator() -> Iterator { Iterator(pages: first.pages.makeAsyncIterator()) }

        /// Gets one item after the other.
        public struct Iterator: AsyncIteratorProtocol {
            var pages: Pages.Iterator
            private var items: [Item].Iterator = [].makeIterator()

            init(pages: Pages.Iterator) { self.pages = pages }

            /// The next item; nil after the last one, and after an error.
            ///
            /// - Throws: ``AblyError``.
            public mutating func next() async throws(AblyError) -> Item? { try await next(isolation: nil) }

            /// The next item; nil after the last one, and after an error.
            ///
            /// - Parameter actor: The calling actor.
            /// - Throws: ``AblyError``.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws(AblyError) -> Item? {
                while true {
                    if let item = items.next() { return item }
                    guard let page = try await pages.next(isolation: actor) else { return nil }
                    items = page.items.makeIterator()
                }
            }
        }
    }
}
