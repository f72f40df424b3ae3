import AblyPlatform
import GoldenTickets
import Testing

/// Error bodies, header fields and media types of responses.
struct TicketsTests {
    private func tickets(_ response: StubResponse) -> (Tickets, StubTransport) {
        let transport = StubTransport(response)
        return (Tickets(configuration: .tickets().over(transport)), transport)
    }

    private func failure(_ response: StubResponse) async throws -> ApiError {
        let tickets = tickets(response).0
        return try #require(
            await #expect(throws: ApiError.self) { try await tickets.tickets.closeTicket(id: "t") })
    }

    // MARK: Errors

    @Test func `the body of an error decodes as the type in the document`() async throws {
        let error = try await failure(.json(#"{"title":"t","field":"f"}"#, status: 403))
        #expect(try error.decode(as: Problem.self) == Problem(title: "t", field: "f"))
    }

    @Test func `error bodies that differ by status decode as an enumeration`() async throws {
        func failure(_ response: StubResponse) async throws -> CloseTicketFailure? {
            try await self.failure(response).failure(as: CloseTicketFailure.self)
        }
        #expect(
            try await failure(.json(#"{"by":"me"}"#, status: 409)) == .conflict(CloseTicketFailure409(by: "me")))
        #expect(try await failure(.empty(status: 410)) == .gone)
        #expect(try await failure(.bytes([1, 2], type: "image/png", status: 418)) == .status418([1, 2]))
        #expect(try await failure(.json(#"{"title":"t"}"#, status: 404)) == .clientError(Problem(title: "t")))
        #expect(
            try await failure(.json(#"{"incident":"i"}"#, status: 501)) == .serverError(Trouble(incident: "i")))
        #expect(try await failure(.bytes(Array("moved".utf8), type: "text/plain", status: 301)) == .other("moved"))
    }

    @Test func `an error body that does not match the document has no typed failure`() async throws {
        let error = try await failure(.json(#"{"by":7}"#, status: 409))
        #expect(error.failure(as: CloseTicketFailure.self) == nil)
        #expect(error.bytes == Array(#"{"by":7}"#.utf8))
        #expect(ApiError(.timedOut, reason: "r").failure(as: CloseTicketFailure.self) == nil)
    }

    @Test func `typed failures can be matched in a switch`() async throws {
        let (tickets, _) = tickets(.json(#"{"by":"me"}"#, status: 409))
        var found = ""
        do { try await tickets.tickets.closeTicket(id: "t") } catch {
            switch error.failure(as: CloseTicketFailure.self) {
            case .conflict(let conflict)?: found = conflict.by
            case .clientError(let problem)?: found = problem.title
            default: throw error
            }
        }
        #expect(found == "me")
    }

    // MARK: Header fields

    @Test func `header fields are typed properties`() async throws {
        let (tickets, _) = tickets(
            .json(
                "[]",
                headers: [
                    HeaderField("x-ratelimit-remaining", "7"), HeaderField("X-RateLimit-Reset", "2026-01-01T00:00:00Z"),
                    HeaderField("X-Queues", "billing, other"), HeaderField("X-Mode", "replayed"),
                    HeaderField("X-Count", "12"), HeaderField("X-Cost", "1.5"), HeaderField("X-Locked", "true"),
                    HeaderField("Location", "/tickets/1"), HeaderField("Link", #"</2>; rel="next""#),
                ]))
        let headers = try await tickets.tickets.raw.listTickets().headers
        #expect(headers.xRateLimitRemaining == 7)
        #expect(headers.xRateLimitReset == DateTime("2026-01-01T00:00:00Z"))
        #expect(headers.xQueues == [.billing, "other"])
        #expect(headers.xMode == .replayed)
        #expect(headers.totalCount == 12)
        #expect(headers.xCost == 1.5)
        #expect(headers.xLocked == true)
        #expect(headers.location == "/tickets/1")
        #expect(headers.links.map(\.target) == ["/2"])
    }

    @Test func `missing and malformed header fields are nil, and their string remains available`() async throws {
        let error = try await failure(.json("{}", status: 409, headers: [HeaderField("X-RateLimit-Remaining", "many")]))
        #expect(error.headers.xRateLimitRemaining == nil)
        #expect(error.headers["x-ratelimit-remaining"] == "many")
        #expect(error.headers.xQueues == nil)
        #expect(error.headers.xLocked == nil)
    }

    // MARK: Media types

    @Test func `a plain call accepts the media types that it can decode`() async throws {
        let (json, first) = tickets(.json("[]"))
        #expect(try await json.tickets.listTickets() == [])
        #expect(first.requests.first?.header("Accept") == "application/json")
        let (text, second) = tickets(.bytes(Array("n".utf8), type: "text/plain"))
        #expect(try await text.tickets.getNote(id: "t") == "n")
        #expect(second.requests.first?.header("Accept") == "text/plain, text/*")
        let (bytes, third) = tickets(.bytes([1], type: "image/jpeg"))
        #expect(try await bytes.tickets.getPicture(id: "t") == [1])
        #expect(third.requests.first?.header("Accept") == "image/png, image/jpeg")
    }

    @Test func `a raw call accepts the given media type, as text or as bytes`() async throws {
        let (tickets, transport) = tickets(.bytes(Array("a,b".utf8), type: "text/csv"))
        let text: ApiResponse<String> = try await tickets.tickets.raw.listTickets(limit: 2, accept: .text("text/csv"))
        #expect(text.body == "a,b")
        let bytes: ApiResponse<[UInt8]> = try await tickets.tickets.raw.listTickets(accept: .bytes("application/pdf"))
        #expect(bytes.body == Array("a,b".utf8))
        #expect(transport.requests.map { $0.header("Accept") } == ["text/csv", "application/pdf"])
        #expect(transport.requests.map(\.target) == ["/tickets?limit=2", "/tickets"])
    }

    @Test func `a raw call without a media type has the typed body`() async throws {
        let (tickets, transport) = tickets(.json(#"{"id":"1","title":"t"}"#, status: 201))
        let response = try await tickets.tickets.raw.createTicket(title: "t", accept: true)
        #expect(response.body == Ticket(id: "1", title: "t"))
        let text = try await tickets.tickets.raw.createTicket(title: "t", acceptedType: .text("text/plain"))
        #expect(text.body == #"{"id":"1","title":"t"}"#)
        #expect(transport.requests.map { $0.header("Accept") } == ["application/json", "text/plain"])
        #expect(transport.requests.map(\.target) == ["/tickets?accept=true", "/tickets"])
    }

    @Test func `blocking raw calls accept media types in the same way`() async throws {
        let (tickets, transport) = tickets(.bytes([1, 2], type: "application/octet-stream"))
        let body = await withCheckedContinuation { continuation in
            continuation.resume(returning: Self.note(of: tickets))
        }
        #expect(body == [1, 2])
        #expect(transport.requests.first?.header("Accept") == "application/octet-stream")
    }

    private static func note(of tickets: Tickets) -> [UInt8]? {
        try? tickets.blocking.tickets.raw.getNote(id: "t", accept: .bytes("application/octet-stream")).body
    }
}
