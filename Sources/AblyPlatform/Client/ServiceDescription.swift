/// A service as its OpenAPI document describes it: its hosts and the behaviour of its clients. Generated code creates one.
public struct ServiceDescription: Sendable, Hashable {
    /// The service's name, for display.
    public var name: String
    /// Scheme, host, port and base path of the first server.
    public var baseURL: String
    /// Hosts to try if the first one does not respond.
    public var fallbackHosts: [String]
    /// Header fields of every call, unless the call sets them.
    public var headers: [HeaderField]
    /// The client library, which the agent header lists first; nil to derive it from ``name``.
    public var library: AgentProduct?
    /// The header that names the client library and its version; nil to send `User-Agent`.
    public var agentHeader: String?
    /// The header that selects the API version, if a client may request another one.
    public var versionHeader: String?
    /// The query parameter for a request id, if request ids are enabled.
    public var requestIdParameter: String?
    /// Error codes that, with status 401, call for a new token.
    public var renewableCodes: ClosedRange<Int>?
    /// Formats that the service supports, the default first.
    public var formats: [WireFormat]

    /// - Parameters:
    ///   - name: The service's name, for display.
    ///   - baseURL: Scheme, host, port and base path of the first server.
    ///   - fallbackHosts: Hosts to try if the first one does not respond, as `host`, `host:port` or a URL.
    ///   - headers: Header fields of every call, unless the call sets them.
    ///   - library: The client library; nil to derive it from `name`.
    ///   - agentHeader: The header that names the client library; nil for `User-Agent`.
    ///   - versionHeader: The header that selects the API version.
    ///   - requestIdParameter: The query parameter for a request id.
    ///   - renewableCodes: Error codes that, with status 401, call for a new token.
    ///   - formats: Formats that the service supports, the default first.
    public init(
        name: String, baseURL: String, fallbackHosts: [String] = [], headers: [HeaderField] = [],
        library: AgentProduct? = nil, agentHeader: String? = nil, versionHeader: String? = nil,
        requestIdParameter: String? = nil, renewableCodes: ClosedRange<Int>? = nil, formats: [WireFormat] = [.json]
    ) {
        self.name = name
        self.baseURL = baseURL
        self.fallbackHosts = fallbackHosts
        self.headers = headers
        self.library = library
        self.agentHeader = agentHeader
        self.versionHeader = versionHeader
        self.requestIdParameter = requestIdParameter
        self.renewableCodes = renewableCodes
        self.formats = formats
    }
}
