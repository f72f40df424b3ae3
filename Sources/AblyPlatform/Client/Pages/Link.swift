/// One link of a `Link` header field (RFC 8288).
public struct Link: Sendable, Hashable {
    /// The target URL: absolute, or relative to the request.
    public var target: String
    /// The relation types, in lower case: `next`, `first`, `current`.
    public var relations: [String]
    /// The other parameters, by their names in lower case; of duplicates, the first one.
    public var parameters: [String: String]

    /// - Parameters:
    ///   - target: The target URL.
    ///   - relations: The relation types.
    ///   - parameters: Other parameters, by their names in lower case.
    public init(target: String, relations: [String], parameters: [String: String] = [:]) {
        self.target = target
        self.relations = relations
        self.parameters = parameters
    }
}

extension Link {
    /// The most links that are parsed from one response.
    private static let maximumCount = 64

    /// Parses `Link` header fields, each of which may contain several links. Malformed input is skipped up to the next
    /// comma; the links before and after it are kept.
    ///
    /// - Parameter values: The fields' values.
    /// - Returns: The links in order, at most 64.
    public static func parse(_ values: [String]) -> [Link] {
        var links: [Link] = []
        for value in values {
            var scanner = LinkScanner(value)
            while links.count < maximumCount, let link = scanner.next() { links.append(link) }
        }
        return links
    }

    /// The target of the first link with a relation.
    static func target(of relation: String, in links: [Link]) -> String? {
        links.first { $0.relations.contains(relation) }?.target
    }
}

/// Parses the links of one header field value, byte by byte.
private struct LinkScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ value: String) { bytes = Array(value.utf8) }

    /// The next link; nil at the end.
    mutating func next() -> Link? {
        while position < bytes.count {
            skip { $0 == UInt8(ascii: ",") || Self.isSpace($0) }
            if position < bytes.count, bytes[position] == UInt8(ascii: "<"), let link = link() { return link }
            skipPastComma()
        }
        return nil
    }

    private mutating func link() -> Link? {
        position += 1
        let start = position
        skip { $0 != UInt8(ascii: ">") }
        guard position < bytes.count else { return nil }
        let target = text(bytes[start..<position])
        position += 1
        var parameters: [String: String] = [:]
        while true {
            skip(Self.isSpace)
            guard position < bytes.count, bytes[position] == UInt8(ascii: ";") else { break }
            position += 1
            skip(Self.isSpace)
            guard let (name, value) = parameter() else { continue }
            if parameters[name] == nil { parameters[name] = value }
        }
        let relations = parameters.removeValue(forKey: "rel")?.lowercased().split(separator: " ").map(String.init) ?? []
        guard position == bytes.count || bytes[position] == UInt8(ascii: ",") else { return nil }
        return Link(target: target, relations: relations, parameters: parameters)
    }

    private mutating func parameter() -> (name: String, value: String)? {
        let start = position
        skip { !Self.isSpace($0) && !Self.isDelimiter($0) && $0 != UInt8(ascii: "=") }
        let name = text(bytes[start..<position]).lowercased()
        skip(Self.isSpace)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
            return name.isEmpty ? nil : (name, "")
        }
        position += 1
        skip(Self.isSpace)
        guard position < bytes.count else { return (name, "") }
        if bytes[position] == UInt8(ascii: "\"") { return (name, quoted()) }
        let valueStart = position
        skip { !Self.isSpace($0) && !Self.isDelimiter($0) }
        return (name, text(bytes[valueStart..<position]))
    }

    private mutating func quoted() -> String {
        position += 1
        var value: [UInt8] = []
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count { position += 1 }
            value.append(bytes[position])
            position += 1
        }
        if position < bytes.count { position += 1 }
        return text(value[...])
    }

    private mutating func skip(_ condition: (UInt8) -> Bool) {
        while position < bytes.count, condition(bytes[position]) { position += 1 }
    }

    private mutating func skipPastComma() {
        skip { $0 != UInt8(ascii: ",") }
        if position < bytes.count { position += 1 }
    }

    private func text(_ slice: ArraySlice<UInt8>) -> String { String(decoding: slice, as: UTF8.self) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isDelimiter(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") }
}
