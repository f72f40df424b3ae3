/// The name of a channel, taken apart.
struct ChannelName: Sendable, Hashable {
    /// The name as it came.
    let text: String
    /// The name under which the channel is kept: without parameters (`[?rewind=1]`), as they only say how to attach.
    let stored: String
    /// The namespace: what stands before the first colon, or nil when there is no colon.
    let namespace: String?

    /// Reads a name as it came in a path or a body.
    ///
    /// - Throws: 40010 when it is empty, starts with a colon, contains a line feed, or has brackets that qualify
    ///   nothing.
    init(_ text: String) throws(Refusal) {
        self.text = text
        var base = text[...]
        var qualifier = ""
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else {
                throw .badChannelName("the channel name has a bracket that does not close")
            }
            let inside = text[text.index(after: text.startIndex)..<end]
            let kind = inside.prefix { $0 != "?" }
            guard kind == "meta" || kind.hasPrefix("filter=") || (kind.isEmpty && inside.count > 1) else {
                throw .badChannelName(
                    "the channel name starts with brackets that qualify nothing: use [meta], [filter=…] or [?…]")
            }
            qualifier = kind.isEmpty ? "" : "[\(kind)]"
            base = text[text.index(after: end)...]
        }
        guard let first = base.first else { throw .badChannelName("the channel name is empty") }
        guard first != ":" else { throw .badChannelName("the channel name starts with a colon") }
        guard !base.utf8.contains(UInt8(ascii: "\n")) else { throw .badChannelName("the channel name has a line feed") }
        guard base.utf8.count <= 2048 else { throw .badChannelName("the channel name has more than 2048 bytes") }
        stored = qualifier + base
        namespace = base.firstIndex(of: ":").map { String(base[..<$0]) }
    }
}
