/// The response to any request, with the way to other pages if there are any (HP1 to HP8).
public struct HttpPaginatedResponse: Sendable {
    /// The items: those of an array, one for any other body, none for an empty one (HP3).
    public let items: [WireValue]
    /// The status code (HP4).
    public let statusCode: Int
    /// Whether the status code is one of success, 200 to 299 (HP5).
    public var success: Bool { (200..<300).contains(statusCode) }
    /// The error code of an unsuccessful response (HP6).
    public let errorCode: AblyErrorCode?
    /// The message of an unsuccessful response (HP7).
    public let errorMessage: String?
    /// The header fields (HP8).
    public let headers: ResponseHeaders
    /// The time from sending the request to the last byte of the response.
    public let roundTripTime: Duration?

    /// The page; nil for an unsuccessful response.
    private let page: Page<WireValue>?

    init(_ page: Page<WireValue>) {
        items = page.items
        statusCode = page.response.status
        headers = page.response.headers
        roundTripTime = page.response.roundTripTime
        errorCode = headers.xAblyErrorcode.map(AblyErrorCode.init(rawValue:))
        errorMessage = headers.xAblyErrormessage
        self.page = page
    }

    /// An unsuccessful response.
    ///
    /// - Throws: ``AblyError`` if there was no response, or one that cannot be read.
    init(failure error: ApiError) throws(AblyError) {
        guard error.kind == .response, let status = error.status else { throw AblyError(error) }
        if error.bytes.isEmpty {
            items = []
        } else if let value = try? error.decode(as: WireValue.self) {
            items = Self.items(of: value)
        } else {
            throw AblyError(error)
        }
        statusCode = status
        headers = error.headers
        roundTripTime = error.roundTripTime
        errorCode = (headers.xAblyErrorcode ?? error.code).map(AblyErrorCode.init(rawValue:))
        errorMessage = headers.xAblyErrormessage ?? error.body?.message
        page = nil
    }

    /// The items of a body (HP3).
    static func items(of body: WireValue) -> [WireValue] {
        switch body {
        case .array(let items): items
        case .null: []
        default: [body]
        }
    }

    /// Whether a page follows (TG6).
    public var hasNext: Bool { page?.hasNext ?? false }
    /// Whether no page follows (TG7).
    public var isLast: Bool { !hasNext }

    /// Gets the page after this one (HP2).
    ///
    /// - Returns: The page; nil after the last one.
    /// - Throws: ``AblyError``.
    public func next() async throws(AblyError) -> HttpPaginatedResponse? {
        do { return try await page?.next().map { HttpPaginatedResponse($0) } } catch { return try Self(failure: error) }
    }

    /// Gets the first page (HP2).
    ///
    /// - Returns: The page; nil if the service gave no link to it.
    /// - Throws: ``AblyError``.
    public func first() async throws(AblyError) -> HttpPaginatedResponse? {
        do { return try await page?.first().map { HttpPaginatedResponse($0) } } catch {
            return try Self(failure: error)
        }
    }

    /// The way to the other pages for synchronous code.
    public var blocking: Blocking { Blocking(response: self) }

    /// Gets other pages and blocks the calling thread for each.
    public struct Blocking: Sendable {
        let response: HttpPaginatedResponse

        /// As ``HttpPaginatedResponse/next()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func next() throws(AblyError) -> HttpPaginatedResponse? {
            do { return try response.page?.blocking.next().map { HttpPaginatedResponse($0) } } catch {
                return try HttpPaginatedResponse(failure: error)
            }
        }

        /// As ``HttpPaginatedResponse/first()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func first() throws(AblyError) -> HttpPaginatedResponse? {
            do { return try response.page?.blocking.first().map { HttpPaginatedResponse($0) } } catch {
                return try HttpPaginatedResponse(failure: error)
            }
        }
    }
}
