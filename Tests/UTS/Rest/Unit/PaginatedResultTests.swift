import AblyPubSub
import Testing

@Suite struct PaginatedResultTests {
    private let http = MockHTTP()

    private var channel: RestChannel { AblyRest(http).channels["test"] }

    /// A page of messages with these ids.
    private static func page(_ ids: String..., link: String? = nil) -> MockResponse {
        MockResponse(
            200, .array(ids.map { ["id": .string($0)] }), headers: link.map { ["Link": $0] } ?? [:])
    }

    private static let next = #"</channels/test/messages?cursor=abc123>; rel="next""#
    private static let first = #"</channels/test/messages>; rel="first""#

    // UTS: rest/unit/TG1/paginated-result-items-0
    @Test func `a page has items`() async throws {
        http.queue(Self.page("item1", "item2"))

        let page = try await channel.history()

        #expect(page.items.map(\.id) == ["item1", "item2"])
    }

    // UTS: rest/unit/TG2/has-next-is-last-0
    @Test func `a page tells whether another one follows`() async throws {
        http.queue(Self.page("item1", link: Self.next), Self.page("item1"))

        let page = try await channel.history()
        #expect(page.hasNext)
        #expect(!page.isLast)

        let last = try await channel.history()
        #expect(!last.hasNext)
        #expect(last.isLast)
    }

    // UTS: rest/unit/TG3/next-fetches-next-page-0
    @Test func `the next page is requested at the link to it`() async throws {
        http.queue(Self.page("page1-item1", "page1-item2", link: Self.next), Self.page("page2-item1"))

        let page = try await channel.history()
        let following = try #require(try await page.next())

        #expect(page.items.map(\.id) == ["page1-item1", "page1-item2"])
        #expect(page.hasNext)
        #expect(following.items.map(\.id) == ["page2-item1"])
        #expect(!following.hasNext)
        #expect(http.requests.map(\.query) == [[:], ["cursor": "abc123"]])
    }

    // UTS: rest/unit/TG4/first-returns-first-page-0
    @Test func `the first page is requested at the link to it`() async throws {
        http.queue(
            Self.page("item1", link: "\(Self.next), \(Self.first)"), Self.page("item2", link: Self.first),
            Self.page("item1", link: Self.next))

        let second = try #require(try await channel.history().next())
        let first = try #require(try await second.first())

        #expect(second.items.map(\.id) == ["item2"])
        #expect(first.items.map(\.id) == ["item1"])
        #expect(http.requests.map(\.path) == Array(repeating: "/channels/test/messages", count: 3))
        #expect(http.requests.last?.query == [:])
    }

    // UTS: rest/unit/TG/empty-result-handling-0
    @Test func `a list without items is one empty page`() async throws {
        http.queue(Self.page())

        let page = try await channel.history()

        #expect(page.items.isEmpty)
        #expect(!page.hasNext)
        #expect(page.isLast)
    }

    // UTS: rest/unit/TG/link-header-parsing-1
    @Test(
        arguments: [
            (#"</path?cursor=abc>; rel="next""#, "abc"),
            (#"</path?cursor=abc>; rel="next", </path>; rel="first""#, "abc"), (#"</path>; rel="first""#, nil),
            (nil, nil),
        ] as [(String?, String?)])
    func `links to pages are found in the header`(link: String?, cursor: String?) async throws {
        http.queue(Self.page("item", link: link), Self.page("item2"))

        let page = try await channel.history()
        #expect(page.hasNext == (cursor != nil))

        let following = try await page.next()
        #expect((following != nil) == (cursor != nil))
        #expect(http.requests.count == (cursor == nil ? 1 : 2))
        if let cursor { #expect(http.requests[1].query == ["cursor": cursor]) }
    }

    // UTS: rest/unit/TG/type-parameter-items-2
    @Test func `the items of a page have a type`() async throws {
        http.queue(MockResponse(200, [["id": "msg1", "name": "event", "data": "test"]]))

        let page: PaginatedResult<Message> = try await channel.history()

        let message: Message = try #require(page.items.first)
        #expect(message.name == "event")
    }

    // UTS: rest/unit/TG/next-on-last-page-3
    @Test func `after the last page there is nil`() async throws {
        http.queue(Self.page("item"))

        let page = try await channel.history()

        #expect(page.isLast)
        let following = try await page.next()
        #expect(following == nil)
        #expect(http.requests.count == 1)
    }

    // UTS: rest/unit/TG/pagination-preserves-auth-4
    // UTS: rest/unit/TG/pagination-includes-headers-8
    @Test func `further pages are requested with the same credentials and header fields`() async throws {
        http.queue(Self.page("item1", link: Self.next), Self.page("item2"))

        _ = try await channel.history().next()

        #expect(http.requests.count == 2)
        for name in ["Authorization", "X-Ably-Version", "Ably-Agent", "Accept"] {
            let values = http.requests.map { $0.header(name) }
            #expect(values[0] != nil && values[0] == values[1], "\(name)")
        }
        #expect(http.requests.last?.header("Ably-Agent")?.contains("ably-") == true)
    }

    // UTS: rest/unit/TG/pagination-relative-urls-5 (TO3k2: the host is given as endpoint instead of restHost)
    @Test func `links without a host lead to that of the client`() async throws {
        http.queue(
            Self.page("item1", link: #"</channels/test/messages?page=2>; rel="next""#), Self.page("item2"))

        _ = try await AblyRest(http) { $0.endpoint = "rest.ably.io" }.channels["test"].history().next()

        #expect(http.requests.map(\.host) == ["rest.ably.io", "rest.ably.io"])
        #expect(http.requests[1].path == "/channels/test/messages")
        #expect(http.requests[1].query == ["page": "2"])
    }

    @Test func `links relative to the path of the list lead to it`() async throws {
        http.queue(
            Self.page("item1", link: #"<./messages?page=2>; rel="next""#), Self.page("item2"))

        _ = try await channel.history().next()

        #expect(http.requests.map(\.path) == ["/channels/test/messages", "/channels/test/messages"])
        #expect(http.requests[1].query == ["page": "2"])
    }

    // UTS: rest/unit/TG/multiple-link-relations-6
    @Test func `several links are told apart by their relations`() async throws {
        func link(_ page: Int, _ relation: String) -> String {
            "</channels/test/messages?page=\(page)>; rel=\"\(relation)\""
        }
        http.queue(
            Self.page("item1", link: [link(2, "next"), link(1, "first"), link(5, "last")].joined(separator: ", ")),
            Self.page("item2"), Self.page("item1"))

        let page = try await channel.history()
        #expect(page.hasNext)
        _ = try await page.next()
        _ = try await page.first()

        #expect(http.requests.map(\.query) == [[:], ["page": "2"], ["page": "1"]])
    }

    // UTS: rest/unit/TG/pagination-presence-results-7
    @Test func `members of a channel are read page by page`() async throws {
        http.queue(
            MockResponse(
                200, [["action": 1, "clientId": "client1"]],
                headers: ["Link": #"</channels/test/presence?page=2>; rel="next""#]),
            MockResponse(200, [["action": 1, "clientId": "client2"]]))

        let page: PaginatedResult<PresenceMessage> = try await channel.presence.get()
        let following = try #require(try await page.next())

        #expect(page.items.map(\.clientId) == ["client1"])
        #expect(following.items.map(\.clientId) == ["client2"])
    }

    // UTS: rest/unit/TG/error-handling-on-next-9
    @Test func `an error response to a request for the next page is thrown`() async throws {
        http.queue(
            Self.page("item1", link: Self.next),
            MockResponse(404, ["error": ["code": 40400, "statusCode": 404, "message": "Not found"]]))

        let page = try await channel.history()
        let error = await #expect(throws: AblyError.self) { try await page.next() }

        #expect(error?.statusCode == 404)
        #expect(error?.code == 40400)
    }

    @Test func `the items of all pages form one sequence`() async throws {
        http.queue(
            Self.page("1", "2", link: Self.next), Self.page(link: #"</channels/test/messages?cursor=z>; rel="next""#),
            Self.page("3"))

        var ids: [String?] = []
        for try await message in try await channel.history().allItems { ids.append(message.id) }

        #expect(ids == ["1", "2", "3"])
        #expect(http.requests.count == 3)
    }
}
