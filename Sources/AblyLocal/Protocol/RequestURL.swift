/// A request target (RFC 9112, section 3.2), split before it is decoded: a channel name may contain a slash, which
/// arrives percent-encoded and is not a separator.
struct RequestURL: Sendable, Hashable {
    /// The path's segments, decoded.
    let segments: [String]
    /// The query's parameters, decoded, in order.
    let query: [(name: String, value: String)]

    static func == (left: Self, right: Self) -> Bool {
        left.segments == right.segments && left.query.elementsEqual(right.query, by: ==)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(segments) }

    /// - Throws: 40000 if the percent-encoding is malformed (RFC 3986, section 2.1) or does not decode to UTF-8.
    init(_ target: String) throws(Refusal) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var segments: [String] = []
        for part in parts[0].split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            segments.append(try Self.decoded(part, plusIsSpace: false))
        }
        // A trailing slash is ignored.
        if segments.count > 1, segments.last == "" { segments.removeLast() }
        self.segments = segments
        query = parts.count > 1 ? try Self.parameters(parts[1]) : []
    }

    /// Parses the parameters of a query or a form (`application/x-www-form-urlencoded`).
    static func parameters(_ text: Substring) throws(Refusal) -> [(name: String, value: String)] {
        var parameters: [(name: String, value: String)] = []
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? try decoded(parts[1], plusIsSpace: true) : ""
            parameters.append((try decoded(parts[0], plusIsSpace: true), value))
        }
        return parameters
    }

    /// The value of a parameter; the last one if it is repeated.
    subscript(name: String) -> String? { query.last { $0.name == name }?.value }

    private static func decoded(_ text: Substring, plusIsSpace: Bool) throws(Refusal) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(Self.hexadecimal), let low = rest.next().flatMap(Self.hexadecimal)
                else { throw .badRequest("the URL's percent-encoding is malformed") }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            throw .badRequest("the URL does not decode to UTF-8")
        }
        return decoded
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
