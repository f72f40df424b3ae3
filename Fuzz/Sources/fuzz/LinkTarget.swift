import AblyPlatform
import Synchronization

/// Arbitrary `Link` fields of a page, one per line. Either a valid request for the next page is sent to the same host,
/// or the link is rejected.
enum LinkTarget {
    private static let origin = "https://api.example.com"
    private static let transport = PageTransport()
    private static let client: ApiClient = {
        var service = ServiceDescription.ably
        service.fallbackHosts = []
        var configuration = Configuration(service: service, credentials: .key("name:secret"))
        configuration.baseURL = origin + "/base"
        configuration.transport = transport
        return ApiClient(configuration: configuration)
    }()
    private static let operation = ApiOperation(
        id: "getItems", method: "GET", path: "/items", tag: "Items", security: [.basic], isPaginated: true)

    static func run(_ bytes: [UInt8]) {
        let fields = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let links = Link.parse(fields)
        guard links.count <= 64 else { fatalError("\(links.count) links") }
        for relation in links.flatMap(\.relations) {
            guard !relation.contains(" "), relation == relation.lowercased() else { fatalError("relation \(relation)") }
        }
        transport.start(fields)
        var pages = PageCursor(client: client) {
            ApiRequest<[WireValue]>(operation, target: RequestTarget("/items"), decoder: .wire)
        }
        do throws(ApiError) {
            while try pages.next() != nil {}
        } catch {
            guard error.kind == .undecodable else { fatalError("\(error) for \(fields)") }
        }
        for request in transport.requests { check(request) }
    }

    private static func check(_ request: TransportRequest) {
        guard request.origin == origin else { fatalError("credentials were sent to \(request.origin)") }
        guard request.target.utf8.first == UInt8(ascii: "/"),
            request.target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
        else { fatalError("\(request.target.debugDescription) cannot be sent") }
    }
}

/// Responds to the first request with a page that has links, and to the second with the last page.
private final class PageTransport: HTTPTransport {
    private let state = Mutex<(fields: [String], requests: [TransportRequest])>(([], []))

    var requests: [TransportRequest] { state.withLock(\.requests) }

    func start(_ fields: [String]) { state.withLock { $0 = (fields, []) } }

    @available(*, noasync)
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse { response(to: request) }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse { response(to: request) }

    func close() {}

    private func response(to request: TransportRequest) -> TransportResponse {
        let fields = state.withLock { state in
            state.requests.append(request)
            return state.requests.count == 1 ? state.fields : []
        }
        let headers = [("Content-Type", "application/json")] + fields.map { ("Link", $0) }
        return TransportResponse(
            status: 200, headers: ResponseHeaders(headers.map { (name: $0.0, value: $0.1) }), body: Array("[]".utf8),
            roundTripTime: .zero)
    }
}
