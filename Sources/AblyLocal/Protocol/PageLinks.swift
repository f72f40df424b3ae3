import AblyPlatform

/// The links of a page to others of the same list, RFC 8288.
///
/// They are relative to the request's path, repeat what was asked for, and carry no credentials.
struct PageLinks: Sendable {
    private let word: String
    private let filters: [(name: String, value: String)]
    private let cursor: String?

    /// Parameters that belong to one request, not to the list.
    private static let omitted: Set<String> = ["key", "access_token", "accessToken", "cursor", "request_id", "_"]

    init(_ url: RequestURL) {
        word = url.segments.last ?? ""
        filters = url.query.filter { !Self.omitted.contains($0.name) }
        cursor = url["cursor"]
    }

    /// The values of the header field `Link`, one for each relation: some clients read one relation a line.
    ///
    /// - Parameter next: Where the next page starts, or nil when this is the last.
    func values(next: String?) -> [String] {
        var links = [link(cursor: nil, relation: "first"), link(cursor: cursor, relation: "current")]
        if let next { links.append(link(cursor: next, relation: "next")) }
        return links
    }

    private func link(cursor: String?, relation: String) -> String {
        var parameters = filters
        if let cursor { parameters.append(("cursor", cursor)) }
        // Commas are encoded with everything else: some clients split the header at each.
        let query = parameters.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
        return "<./\(word)?\(query.joined(separator: "&"))>; rel=\"\(relation)\""
    }
}
