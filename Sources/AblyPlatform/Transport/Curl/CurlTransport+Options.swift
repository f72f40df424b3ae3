#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension CurlTransport {
    /// The limits of a transport, and how it connects to servers.
    public struct Options: Sendable {
        /// Maximum number of open connections: of all asynchronous calls together, and again of blocking calls, each of
        /// which occupies one. Further calls wait in a queue.
        public var maximumConnections = 256
        /// Maximum number of asynchronous calls in flight. Further calls wait in a queue; that time counts towards
        /// their timeouts.
        public var maximumCallsInFlight = 256
        /// Maximum number of asynchronous calls in the queue. Further ones fail without being sent.
        public var maximumCallsWaiting = 65_536
        /// Time allowed to connect, including name lookup and TLS handshake, unless the request sets its own.
        public var connectTimeout: Duration = .seconds(10)
        /// How long an idle connection stays open.
        public var connectionIdleTime: Duration = .seconds(110)
        /// The certificate authorities that servers are verified against; nil for those of the system.
        public var certificateAuthorities: PEMSource?
        /// The certificate presented to servers that request one; nil for none.
        public var clientCertificate: ClientCertificate?
        /// The path of the Unix domain socket for all connections, instead of name lookup and TCP; nil for TCP. The
        /// origin's host is still used for `Host` and TLS; sending credentials over plain HTTP requires a host that
        /// denotes this machine: `http://localhost`. No proxy is used.
        public var unixSocketPath: String?
        /// The proxy for requests.
        public var proxy: Proxy = .environment
        /// Addresses of hosts, instead of name lookup, in libcurl's notation: `example.com:443:127.0.0.1`.
        public var resolve: [String] = []

        public init() {}

        /// The value of libcurl's proxy option; nil to let libcurl read the environment.
        var proxyOption: String? {
            if unixSocketPath != nil { return "" }
            return switch proxy {
            case .environment: Self.environmentNames.contains { getenv($0) != nil } ? nil : ""
            case .none: ""
            case .url(let url): url
            }
        }

        /// Whether requests over plain HTTP may use a proxy, which needs the absolute URL in the request line.
        var mayProxyPlainHTTP: Bool { proxyOption != "" }

        private static let environmentNames = [
            "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
        ]
    }

    /// The proxy for requests.
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Proxy: Sendable, Hashable {
        /// `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, read from the environment.
        case environment
        /// No proxy, regardless of the environment.
        case none
        /// The proxy at a URL, for example `http://user:password@proxy.example:3128`.
        case url(String)
    }
}

extension CurlTransport.Proxy: CustomStringConvertible, CustomReflectable {
    /// The kind of proxy. The URL is left out, since it may contain a password.
    public var description: String {
        switch self {
        case .environment: "environment"
        case .none: "none"
        case .url: "url"
        }
    }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
