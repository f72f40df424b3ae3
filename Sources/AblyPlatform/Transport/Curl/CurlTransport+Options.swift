#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension CurlTransport {
    /// What a transport may use and how it reaches its servers.
    public struct Options: Sendable {
        /// Connections open at once: for asynchronous calls together, and again for blocking calls, each of which
        /// occupies one. Further calls wait their turn.
        public var maximumConnections = 256
        /// Asynchronous calls in flight at once. Further calls wait their turn; the time they wait counts as theirs.
        public var maximumCallsInFlight = 256
        /// Asynchronous calls that wait for their turn at once. Further ones fail without having been sent.
        public var maximumCallsWaiting = 65_536
        /// Time for a connection to be made, name lookup and TLS included, where a request says nothing else.
        public var connectTimeout: Duration = .seconds(10)
        /// How long an unused connection is kept.
        public var connectionIdleTime: Duration = .seconds(110)
        /// The certificate authorities that servers are verified against, in place of the system's; nil for the
        /// system's.
        public var certificateAuthorities: PEMSource?
        /// The certificate that is shown to servers that ask for one; nil for none.
        public var clientCertificate: ClientCertificate?
        /// The path of the Unix domain socket that all connections are made to, in place of a name lookup and TCP; nil
        /// for TCP. The origin's host goes into `Host` and TLS as ever; credentials over plain HTTP need one that
        /// stands for this machine: `http://localhost`. There is no proxy then.
        public var unixSocketPath: String?
        /// The proxy that requests go through.
        public var proxy: Proxy = .environment
        /// Addresses of hosts in place of a name lookup, in libcurl's notation: `example.com:443:127.0.0.1`.
        public var resolve: [String] = []

        public init() {}

        /// What libcurl's proxy option is set to; nil leaves the environment to libcurl.
        var proxyOption: String? {
            if unixSocketPath != nil { return "" }
            return switch proxy {
            case .environment: Self.environmentNames.contains { getenv($0) != nil } ? nil : ""
            case .none: ""
            case .url(let url): url
            }
        }

        /// Whether a request over plain HTTP may go to a proxy, which wants the whole URL in its first line.
        var mayProxyPlainHTTP: Bool { proxyOption != "" }

        private static let environmentNames = [
            "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
        ]
    }

    /// Which proxy requests go through.
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Proxy: Sendable, Hashable {
        /// `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, read from the environment.
        case environment
        /// No proxy, whatever the environment says.
        case none
        /// The proxy at a URL, as `http://user:password@proxy.example:3128`.
        case url(String)
    }
}

extension CurlTransport.Proxy: CustomStringConvertible, CustomReflectable {
    /// Says which kind of proxy; its URL may carry a password and stays out.
    public var description: String {
        switch self {
        case .environment: "environment"
        case .none: "none"
        case .url: "url"
        }
    }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
