import AblyPlatform
import HTTPTypes

/// One request on its way through a handler.
struct Exchange: Sendable {
    let request: ServiceRequest
    let url: RequestURL
    /// What stands in the path for the parameters of the route, in order.
    let parameters: [String]
    let format: ReplyFormat
    let service: Backend

    /// Where the service can be reached, for clients that ask where to go on.
    let address: ServiceAddress

    /// The greatest limit of most lists, and that of lists of push registrations.
    static let greatestLimit = 1000
    static let greatestPushLimit = 100_000

    /// The part of a list that the request asks for.
    ///
    /// - Parameters:
    ///   - greatestLimit: The greatest limit that is accepted.
    ///   - naturalDirection: The direction unless the request says otherwise.
    ///   - hasTimes: Whether `start` and `end` are times.
    /// - Throws: 40003 for a limit, a direction or a time that is none.
    func page(
        greatestLimit: Int = Exchange.greatestLimit, naturalDirection: PageRequest.Direction = .forwards,
        hasTimes: Bool = true
    ) throws(Refusal) -> PageRequest {
        var page = PageRequest(direction: naturalDirection)
        if let text = url["limit"] {
            guard let limit = Int(text), (1...greatestLimit).contains(limit) else {
                throw .badParameter("limit", "a number from 1 to \(greatestLimit) is expected")
            }
            page.limit = limit
        }
        if let text = url["direction"] {
            guard let direction = PageRequest.Direction(rawValue: text) else {
                throw .badParameter("direction", "forwards or backwards is expected")
            }
            page.direction = direction
        }
        if hasTimes {
            page.start = try time("start")
            page.end = try time("end")
            if let start = page.start, let end = page.end, start > end {
                throw .badParameter("start", "it is after end")
            }
        }
        page.fromSerial = url["fromSerial"] ?? url["from_serial"]
        page.cursor = url["cursor"]
        return page
    }

    private func time(_ name: String) throws(Refusal) -> Int64? {
        guard let text = url[name] else { return nil }
        guard let time = Int64(text), time >= 0 else {
            throw .badParameter(name, "milliseconds since the epoch are expected")
        }
        return time
    }

    /// A list with links to its pages (RFC 8288).
    func list<Item>(_ page: ResultPage<Item>, _ value: (Item) -> WireValue) -> Reply {
        Reply(status: .ok, value: .array(page.items.map(value)), links: PageLinks(url).values(next: page.next))
    }
}
