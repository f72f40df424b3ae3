/// The resource pattern of a grant: the channels that it applies to.
///
/// Pattern and name are split at colons. `*` as the last segment matches one or more segments, before that exactly one;
/// inside a segment it is an ordinary character. A qualifier in brackets (`[meta]`) must equal the name's, while `[*]`
/// matches any or none.
struct ResourcePattern: Sendable, Hashable {
    /// The pattern as written.
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
            // Parameters (`[?rewind=1]`) affect attaching and do not identify the channel.
            let inside = rest[rest.index(after: rest.startIndex)..<end].prefix { $0 != "?" }
            qualifier = inside.isEmpty ? nil : inside
            rest = rest[rest.index(after: end)...]
        }
        return (qualifier, rest.split(separator: ":", omittingEmptySubsequences: false))
    }

    /// Whether a channel matches the pattern.
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

    /// The pattern of exactly those channels that match both patterns, or nil if there are none.
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
