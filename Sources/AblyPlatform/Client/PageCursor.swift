/// Walks pages in synchronous code.
public struct PageCursor<Item: Sendable> {
    private let sequence: PageSequence<Item>
    private var last: Page<Item>?
    private var count = 0
    private var isAtEnd = false

    init(_ sequence: PageSequence<Item>) { self.sequence = sequence }

    /// Gets the next page and blocks the calling thread until it is there.
    ///
    /// - Returns: The page; nil after the last one, after the limit, and after an error.
    /// - Throws: ``ApiError``.
    @available(*, noasync, message: "blocks its thread: iterate over the sequence with `for try await`")
    public mutating func next() throws(ApiError) -> Page<Item>? {
        guard !isAtEnd, count < sequence.limit else { return nil }
        isAtEnd = true
        let page: Page<Item>
        if let last {
            guard let following = try last.next() else { return nil }
            page = following
        } else {
            page = Page(
                response: try sequence.client.send(sequence.first), request: sequence.first, client: sequence.client)
        }
        isAtEnd = false
        count += 1
        last = page
        return page
    }
}
