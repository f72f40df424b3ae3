/// A parsed channel name.
struct ChannelName: Sendable, Hashable {
    /// The name as received.
    let text: String
    /// The name under which the channel is stored: without parameters (`[?rewind=1]`), which only affect attaching.
    let stored: String
    /// The namespace: the part before the first colon, or nil if there is no colon.
    let namespace: String?

    /// Parses a name from a path or a body.
    ///
    /// - Throws: 40010 if it is empty, starts with a colon, contains a line feed, is too long, or has an unknown
    ///   qualifier in brackets.
    init(_ text: String) throws(Refusal) {
        self.text = text
        var base = text[...]
        var qualifier = ""
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else {
                throw .badChannelName("the channel name has an unclosed bracket")
            }
            let inside = text[text.index(after: text.startIndex)..<end]
            let kind = inside.prefix { $0 != "?" }
            guard kind == "meta" || kind.hasPrefix("filter=") || (kind.isEmpty && inside.count > 1) else {
                throw .badChannelName(
                    "the channel name starts with an unknown qualifier; use [meta], [filter=…] or [?…]")
            }
            qualifier = kind.isEmpty ? "" : "[\(kind)]"
            base = text[text.index(after: end)...]
        }
        guard let first = base.first else { throw .badChannelName("the channel name is empty") }
        guard first != ":" else { throw .badChannelName("the channel name starts with a colon") }
        guard !base.utf8.contains(UInt8(ascii: "\n")) else {
            throw .badChannelName("the channel name contains a line feed")
        }
        guard base.utf8.count <= 2048 else { throw .badChannelName("the channel name exceeds 2048 bytes") }
        stored = qualifier + base
        namespace = base.firstIndex(of: ":").map { String(base[..<$0]) }
    }
}
