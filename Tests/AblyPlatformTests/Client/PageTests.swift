import TestSupport
import Testing

@testable import AblyPlatform

@Suite struct PageTests {
    /// Pages of two numbers each, whose links contain the page number.
    private static func transport(pages: Int, link: @escaping @Sendable (Int) -> String) -> StubTransport {
        StubTransport { request, _ in
            let number = request.target.split(separator: "page=").dropFirst().first.flatMap { Int($0) } ?? 0
            var links = [#"<\#(link(0))>; rel="first""#, #"<\#(link(number))>; rel="current""#]
            if number + 1 < pages { links.append(#"<\#(link(number + 1))>; rel="next""#) }
            return .reply(
                200, "[\(number * 2),\(number * 2 + 1)]", headers: links.map { (name: "Link", value: $0) })
        }
    }

    private func request(_ path: String = "/channels/a%2Fb/messages?limit=2") -> ApiRequest<[Int]> {
        var request = ApiRequest<[Int]>.wire(.getItems, path)
        request.headers = [HeaderField("X-Own", "1")]
        return request
    }

    private func pages(_ client: ApiClient, _ path: String = "/channels/a%2Fb/messages?limit=2") -> PageSequence<Int> {
        PageSequence(client: client) { request(path) }
    }

    @Test(
        arguments: [
            "./messages?page=", "/v1/channels/a%2Fb/messages?page=",
            "https://api.example.com/v1/channels/a%2Fb/messages?page=",
        ])
    func `relative and absolute links to pages are followed`(prefix: String) async throws {
        let transport = Self.transport(pages: 3) { "\(prefix)\($0)" }
        var service = ServiceDescription.sample
        service.baseURL = "https://api.example.com/v1"
        let client = ApiClient.stub(transport, service: service)
        var items: [Int] = []
        for try await item in pages(client).items { items.append(item) }
        #expect(items == [0, 1, 2, 3, 4, 5])
        #expect(
            transport.requests.map(\.target) == [
                "/v1/channels/a%2Fb/messages?limit=2", "/v1/channels/a%2Fb/messages?page=1",
                "/v1/channels/a%2Fb/messages?page=2",
            ])
        #expect(transport.requests.allSatisfy { $0.header("Authorization") != nil && $0.header("X-Own") == "1" })
    }

    @Test func `a cursor returns the same pages in synchronous code`() async throws {
        let client = ApiClient.stub(Self.transport(pages: 3) { "?page=\($0)" })
        let cursor = PageCursor(client: client) { request() }
        let items = try await onThread { () throws(ApiError) in
            var pages = cursor
            var items: [[Int]] = []
            while let page = try pages.next() { items.append(page.items) }
            return items
        }
        #expect(items == [[0, 1], [2, 3], [4, 5]])
        let flat = try await onThread { () throws(ApiError) in
            var cursor = cursor.items
            var items: [Int] = []
            while let item = try cursor.next() { items.append(item) }
            return items
        }
        #expect(flat == [0, 1, 2, 3, 4, 5])
    }

    @Test func `an invalid argument is thrown when the first page is requested`() async throws {
        let transport = StubTransport()
        let client = ApiClient.stub(transport)
        let refuse: @Sendable () throws(ApiError) -> ApiRequest<[Int]> = { () throws(ApiError) in
            throw ApiError(invalidArgument: "limit", reason: "it must not be negative")
        }
        var iterator = PageSequence(client: client, first: refuse).items.makeAsyncIterator()
        let error = try await failure { () async throws(ApiError) in try await iterator.next() }
        #expect(error.kind == .invalidArgument(name: "limit"))
        #expect(try await iterator.next() == nil)
        let blocking = try await failure { () async throws(ApiError) in
            try await onThread { () throws(ApiError) in
                var items = PageCursor(client: client, first: refuse).items
                return try items.next()
            }
        }
        #expect(blocking.kind == .invalidArgument(name: "limit"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `a page has links to the next page, the first page and itself`() async throws {
        let client = ApiClient.stub(Self.transport(pages: 2) { "?page=\($0)" })
        var iterator = pages(client).makeAsyncIterator()
        let first = try #require(try await iterator.next())
        #expect(first.hasNext)
        #expect(!first.isLast)
        #expect(first.response.status == 200)
        let second = try #require(try await first.next())
        #expect(second.items == [2, 3])
        #expect(second.isLast)
        #expect(try await second.next() == nil)
        #expect(try await second.first()?.items == [0, 1])
        #expect(try await second.current()?.items == [2, 3])
        let blocking = try await onThread { () throws(ApiError) in
            [
                try second.blocking.first()?.items, try second.blocking.current()?.items,
                try first.blocking.next()?.items,
            ]
        }
        #expect(blocking == [[0, 1], [2, 3], [2, 3]])
    }

    @Test(arguments: 0...4)
    func `the number of pages can be limited`(limit: Int) async throws {
        let transport = Self.transport(pages: 3) { "?page=\($0)" }
        let client = ApiClient.stub(transport)
        let pages = pages(client).limited(to: limit)
        var count = 0
        for try await _ in pages { count += 1 }
        #expect(count == min(limit, 3))
        #expect(transport.requests.count == min(limit, 3))
        let blocking = PageCursor(client: client) { request() }.limited(to: limit)
        let walked = try await onThread { () throws(ApiError) in
            var cursor = blocking
            var count = 0
            while try cursor.next() != nil { count += 1 }
            return count
        }
        #expect(walked == min(limit, 3))
    }

    @Test func `pages are requested on demand`() async throws {
        let transport = Self.transport(pages: 3) { "?page=\($0)" }
        var iterator = pages(ApiClient.stub(transport)).items.makeAsyncIterator()
        #expect(transport.requests.isEmpty)
        #expect(try await iterator.next() == 0)
        #expect(try await iterator.next() == 1)
        #expect(transport.requests.count == 1)
        #expect(try await iterator.next() == 2)
        #expect(transport.requests.count == 2)
    }

    @Test(
        arguments: ["https://evil.example.com/x", "//evil.example.com/x", "http://api.example.com/x"])
    func `a link to a host outside the service is not followed and gets no credentials`(link: String) async throws {
        let transport = Self.transport(pages: 2) { _ in link }
        var iterator = pages(ApiClient.stub(transport)).makeAsyncIterator()
        _ = try await iterator.next()
        let error = try await failure { () async throws(ApiError) in try await iterator.next() }
        #expect(error.kind == .undecodable)
        #expect(error.description.contains("another host"))
        #expect(transport.requests.count == 1)
        #expect(try await iterator.next() == nil)
    }

    @Test(arguments: ["./messages?limit=2", "#x"])
    func `a page whose next link leads to itself is an error, not a loop`(link: String) async throws {
        let transport = Self.transport(pages: 2) { _ in link }
        var iterator = pages(ApiClient.stub(transport)).makeAsyncIterator()
        _ = try await iterator.next()
        let error = try await failure { () async throws(ApiError) in try await iterator.next() }
        #expect(error.kind == .undecodable)
        #expect(error.description.contains("itself"))
    }

    @Test func `a link to a fallback host is followed`() async throws {
        let transport = Self.transport(pages: 2) { "https://b.example.net/channels/x?page=\($0)" }
        var iterator = pages(ApiClient.stub(transport)).makeAsyncIterator()
        _ = try await iterator.next()
        #expect(try await iterator.next()?.items == [2, 3])
        #expect(transport.requests[1].origin == "https://api.example.com")
        #expect(transport.requests[1].target == "/channels/x?page=1")
    }

    @Test func `a response without links is the only page`() async throws {
        let client = ApiClient.stub(StubTransport(.reply(200, "[]")))
        var count = 0
        for try await page in pages(client) {
            #expect(page.isLast)
            #expect(page.items.isEmpty)
            count += 1
        }
        #expect(count == 1)
    }

    @Test func `iterating over items skips an empty page with a next link`() async throws {
        let transport = StubTransport(
            .reply(200, "[]", headers: [("Link", #"<?page=1>; rel="next""#)]), .reply(200, "[7]"))
        var items: [Int] = []
        for try await item in pages(ApiClient.stub(transport)).items { items.append(item) }
        #expect(items == [7])
    }

    @Test func `the items of a page can be part of a larger body`() async throws {
        let transport = StubTransport(
            .reply(200, #"{"items":[1,2]}"#, headers: [("Link", #"<?page=1>; rel="next""#)]),
            .reply(200, #"{"items":[3]}"#))
        let request = ApiRequest<[String: [Int]]>.wire(.getItems, "/x")
        let pages = PageSequence(client: .stub(transport), items: { $0["items"] ?? [] }, first: { request })
        var items: [Int] = []
        for try await item in pages.items { items.append(item) }
        #expect(items == [1, 2, 3])
    }

    @Test func `a page that fails ends the sequence with its error`() async throws {
        let transport = StubTransport(
            .reply(200, "[1]", headers: [("Link", #"<?page=1>; rel="next""#)]), .reply(403, errorBody(40300)))
        var iterator = pages(ApiClient.stub(transport)).items.makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        let error = try await failure { () async throws(ApiError) in try await iterator.next() }
        #expect(error.body?.code == 40300)
        #expect(try await iterator.next() == nil)
    }
}
