/// The left side of a capability: which channels it is about.
///
/// Pattern and name are split at colons. A last segment `*` stands for one or more segments, one before for exactly
/// one; a `*` inside a segment is a letter like others. A qualifier in brackets (`[meta]`) has to be the name's, while
/// `[*]` stands for any or none.
struct ResourcePattern: Sendable, Hashable {
    /// The pattern as it is written.
    let text: String
    private let qualifier: Substring?
    private let segments: [Substring]

    init(_ text: String) {
        self.text = text
        (qualifier, segments) = Self.split(text)
    }

    static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    private static func split(_ text: String) -> (qualifier: Substring?, segments: [Substring]) {
        var rest = text[...]
        var qualifier: Substring?
        if rest.first == "[", let end = rest.firstIndex(of: "]") {
            // Parameters (`[?rewind=1]`) say how to attach, not which channel it is.
            let inside = rest[rest.index(after: rest.startIndex)..<end].prefix { $0 != "?" }
            qualifier = inside.isEmpty ? nil : inside
            rest = rest[rest.index(after: end)...]
        }
        return (qualifier, rest.split(separator: ":", omittingEmptySubsequences: false))
    }

    /// Whether a channel is one that the pattern is about.
    func matches(_ channel: String) -> Bool {
        let name = Self.split(channel)
        guard qualifier == "*" || qualifier == name.qualifier else { return false }
        for (index, segment) in segments.enumerated() {
            guard index < name.segments.count else { return false }
            if segment == "*" {
                if index == segments.count - 1 { return true }
            } else if segment != name.segments[index] {
                return false
            }
        }
        return segments.count == name.segments.count
    }

    /// The pattern of exactly those channels that both are about, or nil when there are none.
    func intersection(_ other: ResourcePattern) -> ResourcePattern? {
        let common: Substring?
        if qualifier == "*" {
            common = other.qualifier
        } else if other.qualifier == "*" || qualifier == other.qualifier {
            common = qualifier
        } else {
            return nil
        }
        guard let joined = Self.intersection(segments[...], other.segments[...]) else { return nil }
        return ResourcePattern((common.map { "[\($0)]" } ?? "") + joined.joined(separator: ":"))
    }

    private static func intersection(
        _ left: ArraySlice<Substring>, _ right: ArraySlice<Substring>
    ) -> [Substring]? {
        if left.isEmpty, right.isEmpty { return [] }
        guard let first = left.first, let second = right.first else { return nil }
        if first == "*", left.count == 1 { return Array(right) }
        if second == "*", right.count == 1 { return Array(left) }
        guard first == second || first == "*" || second == "*" else { return nil }
        guard let rest = intersection(left.dropFirst(), right.dropFirst()) else { return nil }
        return [first == "*" ? second : first] + rest
    }
}
