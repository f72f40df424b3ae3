import AblyPubSub
import Testing

@Suite struct PaginationIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    /// A channel with messages.
    private func channel(messages count: Int) async throws -> RestChannel {
        let channel = sandbox.rest().channels[Sandbox.unique("pagination")]
        for number in 1...count { try await channel.publish(name: "event-\(number)", data: .string("\(number)")) }
        return channel
    }

    // UTS: rest/integration/TG1/items-and-navigation-0
    @Test func `a page has its items, and tells that another one follows`() async throws {
        let page = try await channel(messages: 15).history(limit: 5)

        #expect(page.items.count == 5)
        #expect(page.hasNext)
        #expect(!page.isLast)
    }

    // UTS: rest/integration/TG3/next-retrieves-page-0
    @Test func `next gets one page after the other, and no message twice`() async throws {
        let first = try await channel(messages: 12).history(limit: 5)
        let second = try #require(try await first.next())
        let third = try #require(try await second.next())

        #expect([first, second, third].map(\.items.count) == [5, 5, 2])
        #expect(Set([first, second, third].flatMap(\.items).map(\.id)).count == 12)
    }

    // UTS: rest/integration/TG4/first-retrieves-page-0
    @Test func `first gets the first page from another one`() async throws {
        let page = try await channel(messages: 10).history(limit: 3)
        let second = try #require(try await page.next())

        let first = try #require(try await second.first())

        #expect(first.items.map(\.id) == page.items.map(\.id))
    }

    // UTS: rest/integration/TG5/iterate-all-pages-0
    @Test func `all messages are reached through the pages`() async throws {
        let channel = try await channel(messages: 25)
        var page: PaginatedResult<Message>? = try await channel.history(limit: 7)
        var names: [String?] = []

        while let current = page {
            names += current.items.map(\.name)
            page = current.hasNext ? try await current.next() : nil
        }

        #expect(names == (1...25).reversed().map { "event-\($0)" })
    }

    // UTS: rest/integration/TG3/next-last-page-null-1
    @Test func `after the last page, there is none`() async throws {
        let page = try await channel(messages: 3).history(limit: 10)

        #expect(page.items.count == 3)
        #expect(!page.hasNext)
        #expect(page.isLast)
        #expect(try await page.next() == nil)
    }
}
