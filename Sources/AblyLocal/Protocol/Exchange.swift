import AblyPlatform
import HTTPTypes

/// One request, as its handler sees it.
struct Exchange: Sendable {
    let request: ServiceRequest
    let url: RequestURL
    /// The values of the route's path parameters, in order.
    let parameters: [String]
    let format: ServiceResponseFormat
    let service: Backend

    /// The service's address, for responses that tell clients where to connect.
    let address: ServiceAddress

    /// The largest page size of most lists, and that of lists of push registrations.
    static let greatestLimit = 1000
    static let greatestPushLimit = 100_000

    /// The part of a list that the request selects.
    ///
    /// - Parameters:
    ///   - greatestLimit: The largest accepted page size.
    ///   - naturalDirection: The default direction.
    ///   - hasTimes: Whether `start` and `end` are times.
    /// - Throws: 40003 for an invalid limit, direction or time.
    func page(
        greatestLimit: Int = Exchange.greatestLimit, naturalDirection: PageRequest.Direction = .forwards,
        hasTimes: Bool = true
    ) throws(Refusal) -> PageRequest {
        var page = PageRequest(direction: naturalDirection)
        if let text = url["limit"] {
            guard let limit = Int(text), (1...greatestLimit).contains(limit) else {
                throw .badParameter("limit", "must be a number from 1 to \(greatestLimit)")
            }
            page.limit = limit
        }
        if let text = url["direction"] {
            guard let direction = PageRequest.Direction(rawValue: text) else {
                throw .badParameter("direction", "must be forwards or backwards")
            }
            page.direction = direction
        }
        if hasTimes {
            page.start = try time("start")
            page.end = try time("end")
            if let start = page.start, let end = page.end, start > end {
                throw .badParameter("start", "must not be after end")
            }
        }
        page.fromSerial = url["fromSerial"] ?? url["from_serial"]
        page.cursor = url["cursor"]
        return page
    }

    private func time(_ name: String) throws(Refusal) -> Int64? {
        guard let text = url[name] else { return nil }
        guard let time = Int64(text), time >= 0 else {
            throw .badParameter(name, "must be milliseconds since the epoch")
        }
        return time
    }

    /// A list with links to its pages (RFC 8288).
    func list<Item>(_ page: ResultPage<Item>, _ value: (Item) -> WireValue) -> HandlerResponse {
        HandlerResponse(
            status: .ok, value: .array(page.items.map(value)), links: PageLinks(url).values(next: page.next))
    }
}
