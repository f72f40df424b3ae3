/// The way to a server.
enum ProxyChoice: Sendable, Hashable {
    /// Without a proxy.
    case direct
    /// Through an HTTP proxy, with `CONNECT`.
    case proxy(ProxyAddress)
    /// Not at all: the proxy cannot be used, for this reason.
    case unusable(String)

    /// Decides as libcurl does, so that HTTP requests and realtime connections take the same way.
    ///
    /// - Parameters:
    ///   - option: The proxy according to the options. `no_proxy` applies to one that is given by URL, too.
    ///   - host: The server's host name or address, without brackets.
    ///   - port: The server's port.
    ///   - tls: Whether the connection uses TLS.
    ///   - environment: Returns the variables of the environment; nil for those that are not set or empty.
    init(option: CurlTransport.Proxy, host: String, port: Int, tls: Bool, environment: (String) -> String?) {
        let name: String
        let url: String
        switch option {
        case .none, .url(""):
            self = .direct
            return
        case .url(let given):
            name = "the proxy of the options"
            url = given
        case .environment:
            guard let variable = Self.variables(tls: tls).first(where: { environment($0) != nil }),
                let value = environment(variable)
            else {
                self = .direct
                return
            }
            name = variable
            url = value
        }
        let exceptions = ProxyExceptions(environment("no_proxy") ?? environment("NO_PROXY") ?? "")
        guard !exceptions.contains(host) else {
            self = .direct
            return
        }
        do {
            self = .proxy(try ProxyAddress(url: url))
        } catch {
            self = .unusable("\(name) cannot be used: \(error.reason)")
        }
    }

    /// The variables that name a proxy, in order. `HTTP_PROXY` is not one of them: in CGI programs, it is a header
    /// field of the request.
    private static func variables(tls: Bool) -> [String] {
        (tls ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]) + ["all_proxy", "ALL_PROXY"]
    }
}
