/// The items of all pages for synchronous code, one after the other.
public struct ItemCursor<Item: Sendable>: Sendable {
    private var pages: PageCursor<Item>
    private var items: ArraySlice<Item> = []

    init(pages: PageCursor<Item>) { self.pages = pages }

    /// Gets the next item; blocks the calling thread if that requires another page.
    ///
    /// - Returns: The item; nil after the last one, and after an error.
    /// - Throws: ``ApiError``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and iterate with `for try await`")
    public mutating func next() throws(ApiError) -> Item? {
        while items.isEmpty {
            guard let page = try pages.next() else { return nil }
            items = page.items[...]
        }
        return items.removeFirst()
    }
}
