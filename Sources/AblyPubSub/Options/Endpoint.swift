/// The domains that a client connects to, as its options determine them (REC1, REC2).
package struct Endpoint: Sendable, Hashable {
    /// The domain of the first attempt.
    package let primaryDomain: String
    /// The domains to try after it.
    package let fallbackDomains: [String]

    /// - Parameter options: The options.
    package init(_ options: ClientOptions) {
        let (primary, fallbacks) = Self.domains(of: options.endpoint)
        primaryDomain = primary
        fallbackDomains = options.fallbackHosts ?? fallbacks
    }

    /// Whether the first attempt goes to this machine: `localhost`, `127.0.0.0/8` or `::1`.
    var isLoopback: Bool {
        if primaryDomain == "localhost" || primaryDomain == "::1" || primaryDomain == "[::1]" { return true }
        let octets = primaryDomain.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil }
    }

    private static func domains(of endpoint: String?) -> (primary: String, fallbacks: [String]) {
        guard let endpoint else { return ("main.realtime.ably.net", Self.fallbacks("main", "ably-realtime.com")) }
        if endpoint.contains(".") || endpoint.contains("::") || endpoint == "localhost" { return (endpoint, []) }
        let nonproduction = "nonprod:"
        if endpoint.hasPrefix(nonproduction) {
            let policy = endpoint.dropFirst(nonproduction.count)
            return ("\(policy).realtime.ably-nonprod.net", fallbacks(policy, "ably-realtime-nonprod.com"))
        }
        return ("\(endpoint).realtime.ably.net", fallbacks(endpoint[...], "ably-realtime.com"))
    }

    private static func fallbacks(_ policy: Substring, _ domain: String) -> [String] {
        ["a", "b", "c", "d", "e"].map { "\(policy).\($0).fallback.\(domain)" }
    }

    /// A domain as the host of a URL: an IPv6 address needs brackets.
    package static func host(of domain: String) -> String {
        domain.contains("::") && !domain.hasPrefix("[") ? "[\(domain)]" : domain
    }
}
