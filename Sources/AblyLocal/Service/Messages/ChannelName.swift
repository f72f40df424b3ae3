/// A parsed channel name.
struct ChannelName: Sendable {
    /// The name as received.
    let text: String
    /// The name under which the channel is stored, and which capabilities apply to: without a filter and parameters
    /// (`[filter=…]`, `[?rewind=1]`), which only affect attaching.
    let stored: String
    /// The filter of a derived channel, as base64; nil if there is none.
    let filter: String?
    /// The parameters in the brackets, decoded, in order.
    let params: [(name: String, value: String)]
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
        var filter: String?
        var params: [(name: String, value: String)] = []
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
            if kind.hasPrefix("filter=") {
                filter = String(kind.dropFirst("filter=".count))
            } else if !kind.isEmpty {
                qualifier = "[\(kind)]"
            }
            do throws(Refusal) { params = try RequestURL.parameters(inside.dropFirst(kind.count + 1)) } catch {
                throw .badChannelName("the parameters of the channel name are malformed: \(error.message)")
            }
            base = text[text.index(after: end)...]
        }
        guard let first = base.first else { throw .badChannelName("the channel name is empty") }
        guard first != ":" else { throw .badChannelName("the channel name starts with a colon") }
        guard !base.utf8.contains(UInt8(ascii: "\n")) else {
            throw .badChannelName("the channel name contains a line feed")
        }
        guard base.utf8.count <= 2048 else { throw .badChannelName("the channel name exceeds 2048 bytes") }
        stored = qualifier + base
        self.filter = filter
        self.params = params
        namespace = base.firstIndex(of: ":").map { String(base[..<$0]) }
    }
}
