/// What a document says of its service as a whole: where it is and how its clients behave. Generated code makes one.
public struct ServiceDescription: Sendable, Hashable {
    /// The service's name, for people.
    public var name: String
    /// Scheme, host, port and base path of the first server.
    public var baseURL: String
    /// Hosts to try when the first one does not answer.
    public var fallbackHosts: [String]
    /// Header fields that go with every call unless the call sets them.
    public var headers: [HeaderField]
    /// The client library, as the agent header names it first; nil to derive it from ``name``.
    public var library: AgentProduct?
    /// The header that names the client library and its version; nil to send `User-Agent`.
    public var agentHeader: String?
    /// The header that names the version of the interface, where a client may ask for another one.
    public var versionHeader: String?
    /// The query parameter that carries a request id, where request ids are asked for.
    public var requestIdParameter: String?
    /// The query parameter that names the format of the reply, where a call chooses one.
    public var formatParameter: String?
    /// Error codes that, with status 401, a new token can mend.
    public var renewableCodes: ClosedRange<Int>?
    /// Formats that the service reads and writes, the first one being the default.
    public var formats: [WireFormat]

    /// - Parameters:
    ///   - name: The service's name, for people.
    ///   - baseURL: Scheme, host, port and base path of the first server.
    ///   - fallbackHosts: Hosts to try when the first one does not answer, as `host`, `host:port` or a whole URL.
    ///   - headers: Header fields that go with every call unless the call sets them.
    ///   - library: The client library; nil to derive it from `name`.
    ///   - agentHeader: The header that names the client library; nil for `User-Agent`.
    ///   - versionHeader: The header that names the version of the interface.
    ///   - requestIdParameter: The query parameter that carries a request id.
    ///   - formatParameter: The query parameter that names the format of the reply.
    ///   - renewableCodes: Error codes that, with status 401, a new token can mend.
    ///   - formats: Formats that the service reads and writes, the default first.
    public init(
        name: String, baseURL: String, fallbackHosts: [String] = [], headers: [HeaderField] = [],
        library: AgentProduct? = nil, agentHeader: String? = nil, versionHeader: String? = nil,
        requestIdParameter: String? = nil, formatParameter: String? = nil, renewableCodes: ClosedRange<Int>? = nil,
        formats: [WireFormat] = [.json]
    ) {
        self.name = name
        self.baseURL = baseURL
        self.fallbackHosts = fallbackHosts
        self.headers = headers
        self.library = library
        self.agentHeader = agentHeader
        self.versionHeader = versionHeader
        self.requestIdParameter = requestIdParameter
        self.formatParameter = formatParameter
        self.renewableCodes = renewableCodes
        self.formats = formats
    }
}
