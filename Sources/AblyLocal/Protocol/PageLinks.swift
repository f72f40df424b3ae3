import AblyPlatform

/// The links from one page of a list to others (RFC 8288).
///
/// They are relative to the request's path, repeat its query parameters, and contain no credentials.
struct PageLinks: Sendable {
    private let word: String
    private let filters: [(name: String, value: String)]
    private let cursor: String?

    /// Parameters of the single request, not of the list.
    private static let omitted: Set<String> = ["key", "access_token", "accessToken", "cursor", "request_id", "_"]

    init(_ url: RequestURL) {
        word = url.segments.last ?? ""
        filters = url.query.filter { !Self.omitted.contains($0.name) }
        cursor = url["cursor"]
    }

    /// The values of the header field `Link`, one per relation: some clients read only one relation per field line.
    ///
    /// - Parameter next: The cursor of the next page, or nil if this is the last one.
    func values(next: String?) -> [String] {
        var links = [link(cursor: nil, relation: "first"), link(cursor: cursor, relation: "current")]
        if let next { links.append(link(cursor: next, relation: "next")) }
        return links
    }

    private func link(cursor: String?, relation: String) -> String {
        var parameters = filters
        if let cursor { parameters.append(("cursor", cursor)) }
        // Commas are encoded too: some clients split the header field at every comma.
        let query = parameters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return "<./\(word)?\(query.joined(separator: "&"))>; rel=\"\(relation)\""
    }
}
