/// The URI reference of a link (RFC 3986 section 4.1), resolved against the request.
enum URLReference {
    /// Why a reference cannot be followed.
    enum Refusal: Error, Hashable {
        /// It is malformed.
        case malformed
        /// It leads to a host outside the service.
        case foreign(host: String)
    }

    /// Resolves a reference to path and query.
    ///
    /// - Parameters:
    ///   - reference: An absolute URL, a path, or a path relative to the last segment of `base`.
    ///   - base: Path and query of the request, from the root of the host.
    ///   - scheme: The scheme of that request.
    ///   - isKnown: Whether an origin belongs to the service.
    /// - Returns: Path and query from the root of the host, without a fragment.
    static func resolve(
        _ reference: String, against base: String, scheme: String, isKnown: (Origin) -> Bool
    ) throws(Refusal) -> String {
        guard !reference.isEmpty, reference.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .malformed }
        let text = String(reference.prefix { $0 != "#" })
        if text.hasPrefix("//") {
            return try absolute("\(scheme):\(text)", isKnown: isKnown)
        }
        if ServiceURL.splitScheme(text) != nil { return try absolute(text, isKnown: isKnown) }
        let (path, query) = split(text)
        let (basePath, baseQuery) = split(base)
        // A colon in the first segment would end a scheme without a host, as in `mailto:`.
        if let segment = path.split(separator: "/", omittingEmptySubsequences: false).first, segment.contains(":") {
            throw .malformed
        }
        if path.isEmpty { return join(basePath, query ?? baseQuery) }
        if path.hasPrefix("/") { return join(withoutDotSegments(path), query) }
        let folder = basePath.lastIndex(of: "/").map { basePath[...$0] } ?? "/"
        return join(withoutDotSegments(folder + path), query)
    }

    private static func absolute(_ text: String, isKnown: (Origin) -> Bool) throws(Refusal) -> String {
        guard let (_, rest) = ServiceURL.splitScheme(text) else { throw .malformed }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let origin: Origin
        do { origin = try ServiceURL(String(text[..<end])).origin } catch { throw .malformed }
        guard isKnown(origin) else { throw .foreign(host: origin.host) }
        let (path, query) = split(String(rest[end...]))
        return join(path.isEmpty ? "/" : withoutDotSegments(path), query)
    }

    private static func split(_ text: String) -> (path: String, query: String?) {
        guard let mark = text.firstIndex(of: "?") else { return (text, nil) }
        return (String(text[..<mark]), String(text[text.index(after: mark)...]))
    }

    private static func join(_ path: String, _ query: String?) -> String {
        guard let query else { return path }
        return "\(path)?\(query)"
    }

    /// RFC 3986 section 5.2.4.
    static func withoutDotSegments(_ path: String) -> String {
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (position, segment) in segments.enumerated() {
            let isLast = position == segments.count - 1
            switch segment {
            case ".": if isLast { kept.append("") }
            case "..":
                _ = kept.popLast()
                if isLast { kept.append("") }
            default: kept.append(segment)
            }
        }
        return "/" + kept.joined(separator: "/")
    }
}
