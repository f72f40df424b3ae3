/// The hosts that are reached without a proxy: `no_proxy`, as libcurl reads it.
struct ProxyExceptions: Sendable, Hashable {
    private let isEverything: Bool
    private let entries: [String]

    /// - Parameter list: Names and addresses, separated by commas or spaces, or `*` for all. A name stands for its
    ///   subdomains as well, with a leading dot or without; an address may be a network, such as `10.0.0.0/8`.
    init(_ list: String) {
        isEverything = list == "*"
        entries = list.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" }).map { $0.lowercased() }
    }

    /// Whether a host is among them.
    ///
    /// - Parameter host: The host name or address, without brackets.
    func contains(_ host: String) -> Bool {
        if isEverything { return true }
        if let address = AddressBytes(host) { return entries.contains { Self.matches(address, $0) } }
        let host = Self.withoutDot(host.lowercased()[...])
        return entries.contains { entry in
            var suffix = Self.withoutDot(entry[...])
            if suffix.first == "." { suffix = suffix.dropFirst() }
            guard !suffix.isEmpty, host.hasSuffix(suffix) else { return false }
            let rest = host.dropLast(suffix.count)
            return rest.isEmpty || rest.last == "."
        }
    }

    /// A name without the dot at its end.
    private static func withoutDot(_ name: Substring) -> Substring { name.last == "." ? name.dropLast() : name }

    private static func matches(_ address: AddressBytes, _ entry: String) -> Bool {
        let parts = entry.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        var name = parts[0]
        if name.first == "[", name.last == "]" { name = name.dropFirst().dropLast() }
        guard let network = AddressBytes(String(name)), network.bytes.count == address.bytes.count else { return false }
        guard parts.count > 1 else { return network == address }
        guard let bits = Int(parts[1]), (0...(network.bytes.count * 8)).contains(bits) else { return false }
        return network.prefix(bits) == address.prefix(bits)
    }
}
