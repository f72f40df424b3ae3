/// One page of a paginated operation, with links to the others (RFC 8288, TG1 to TG7).
public struct Page<Item: Sendable>: Sendable {
    /// The response with the page.
    public let response: ApiResponse<[Item]>
    /// The links of the response.
    public let links: [Link]

    private let client: ApiClient
    private let request: ApiRequest<[Item]>

    init(response: ApiResponse<[Item]>, request: ApiRequest<[Item]>, client: ApiClient) {
        self.response = response
        self.request = request
        self.client = client
        links = response.headers.links
    }

    /// Gets the page that a request leads to.
    package static func get(_ request: ApiRequest<[Item]>, from client: ApiClient) async throws(ApiError) -> Page<Item>
    {
        Page(response: try await client.send(request), request: request, client: client)
    }

    /// Gets the page that a request leads to and blocks the calling thread until it has arrived.
    @available(*, noasync)
    package static func getBlocking(
        _ request: ApiRequest<[Item]>, from client: ApiClient
    ) throws(ApiError) -> Page<Item> {
        Page(response: try client.blocking.send(request), request: request, client: client)
    }

    /// The items of the page.
    public var items: [Item] { response.body }
    /// Whether another page follows.
    public var hasNext: Bool { Link.target(of: "next", in: links) != nil }
    /// Whether no page follows.
    public var isLast: Bool { !hasNext }

    /// Gets the page after this one.
    ///
    /// - Returns: The page; nil after the last one.
    /// - Throws: ``ApiError``, of kind ``ApiError/Kind/undecodable`` if the link leads to another host or to this page.
    public func next() async throws(ApiError) -> Page<Item>? { try await page("next") }

    /// Gets the first page.
    ///
    /// - Returns: The page; nil if the service gave no link to it.
    /// - Throws: ``ApiError``, of the same kinds as for the next page.
    public func first() async throws(ApiError) -> Page<Item>? { try await page("first") }

    /// Gets this page again.
    ///
    /// - Returns: The page; nil if the service gave no link to it.
    /// - Throws: ``ApiError``.
    public func current() async throws(ApiError) -> Page<Item>? { try await page("current") }

    /// Access to the other pages for synchronous code.
    public var blocking: Blocking { Blocking(page: self) }

    /// Gets other pages and blocks the calling thread for each.
    public struct Blocking: Sendable {
        let page: Page<Item>

        /// Gets the page after this one and blocks the calling thread until it has arrived.
        ///
        /// - Returns: The page; nil after the last one.
        /// - Throws: ``ApiError``, like the asynchronous variant.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func next() throws(ApiError) -> Page<Item>? { try page.blockingPage("next") }

        /// Gets the first page and blocks the calling thread until it has arrived.
        ///
        /// - Returns: The page; nil if the service gave no link to it.
        /// - Throws: ``ApiError``, like the asynchronous variant.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func first() throws(ApiError) -> Page<Item>? { try page.blockingPage("first") }

        /// Gets this page again and blocks the calling thread until it has arrived.
        ///
        /// - Returns: The page; nil if the service gave no link to it.
        /// - Throws: ``ApiError``, like the asynchronous variant.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func current() throws(ApiError) -> Page<Item>? { try page.blockingPage("current") }
    }

    private func page(_ relation: String) async throws(ApiError) -> Page<Item>? {
        guard let request = try follow(relation) else { return nil }
        return try await .get(request, from: client)
    }

    @available(*, noasync)
    private func blockingPage(_ relation: String) throws(ApiError) -> Page<Item>? {
        guard let request = try follow(relation) else { return nil }
        return try .getBlocking(request, from: client)
    }

    /// The request for a link's target; nil if there is no such link.
    private func follow(_ relation: String) throws(ApiError) -> ApiRequest<[Item]>? {
        guard let link = Link.target(of: relation, in: links) else { return nil }
        let setup = try client.setup.get()
        let base = setup.hosts[0].url
        let current = request.target.isRooted ? request.target.text : base.basePath + request.target.text
        let path: String
        do {
            path = try URLReference.resolve(link, against: current, scheme: base.origin.scheme, isKnown: setup.knows)
        } catch {
            throw refusal(
                error == .malformed
                    ? "the link to the \(relation) page is malformed"
                    : "the link to the \(relation) page leads to another host, where credentials are not sent")
        }
        if relation == "next", path == current {
            throw refusal("the link to the next page leads to the page itself")
        }
        var following = request
        following.target = RequestTarget(link: path)
        return following
    }

    private func refusal(_ reason: String) -> ApiError {
        var details = ApiError.Details(kind: .undecodable, reason: reason)
        details.status = response.status
        details.headers = response.headers
        details.roundTripTime = response.roundTripTime
        details.bytes = response.bytes
        details.operation = request.operation.id
        details.remediation = "The pages read so far are complete. Report this to the service's operator."
        return ApiError(details)
    }
}
