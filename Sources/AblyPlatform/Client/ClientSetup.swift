import Logging

/// A validated configuration, with everything derived from it that all calls share.
final class ClientSetup: Sendable {
    /// A host that requests go to.
    final class Host: Sendable {
        let url: ServiceURL
        /// `https://example.com:8443`.
        let origin: String
        /// Whether credentials may be sent there.
        let allowsCredentials: Bool

        init(url: ServiceURL, origin: String, allowsCredentials: Bool) {
            self.url = url
            self.origin = origin
            self.allowsCredentials = allowsCredentials
        }
    }

    let configuration: Configuration
    /// The first host, then the fallbacks.
    let hosts: [Host]
    let rules: RequestPolicy.Rules
    let format: WireFormat
    /// Header fields of every call.
    let headers: [HeaderField]
    /// Whether ``headers`` may contain a credential.
    let headersHoldCredentials: Bool
    let redaction: Redaction
    /// The plans of operations, created with the first call of each.
    let plans: CallPlans

    init(_ configuration: Configuration) throws(ApiError) {
        self.configuration = configuration
        hosts = try Self.hosts(of: configuration)
        rules = Self.rules(of: configuration, hostCount: hosts.count)
        format = configuration.format ?? configuration.service.formats.first ?? .json
        headers = try Self.headers(of: configuration)
        headersHoldCredentials = headers.contains { HeaderField.isSecret($0.name) }
        redaction = Redaction(configuration.credentials.secrets)
        plans = CallPlans()
        try Self.checkLimits(configuration)
    }

    /// A setup with other options, which shares everything that they do not change.
    ///
    /// - Parameters:
    ///   - configuration: The configuration of `base` with other options.
    ///   - base: The setup to share.
    /// - Throws: ``ApiError`` of kind ``ApiError/Kind/invalidArgument(name:)`` with the name of an invalid option.
    init(_ configuration: Configuration, sharing base: ClientSetup) throws(ApiError) {
        let sharesHeaders =
            configuration.headers == base.configuration.headers && configuration.version == base.configuration.version
        self.configuration = configuration
        hosts = base.hosts
        rules = Self.rules(of: configuration, hostCount: hosts.count)
        format = configuration.format ?? configuration.service.formats.first ?? .json
        headers = sharesHeaders ? base.headers : try Self.headers(of: configuration)
        headersHoldCredentials = headers.contains { HeaderField.isSecret($0.name) }
        redaction = base.redaction
        plans = sharesHeaders ? base.plans : CallPlans()
        try Self.checkLimits(configuration)
    }

    private static func rules(of configuration: Configuration, hostCount: Int) -> RequestPolicy.Rules {
        RequestPolicy.Rules(
            hostCount: hostCount, maximumRetries: configuration.maximumRetries,
            retryBudget: configuration.retryBudget, requestTimeout: configuration.requestTimeout,
            renewableCodes: configuration.service.renewableCodes,
            waitsForOverloadedHost: configuration.waitsForOverloadedHost)
    }

    /// How calls of an operation authenticate.
    func credential(for operation: ApiOperation) throws(ApiError) -> CredentialUse {
        do { return try configuration.credentials.use(for: operation.security) } catch {
            switch error {
            case .invalid(let argument, let reason): throw ApiError(invalidArgument: argument, reason: reason)
            case .unsuitable(let wanted):
                throw ApiError(
                    .credentials,
                    reason: "the call requires \(wanted), but the client has \(configuration.credentials)",
                    remediation: "Nothing was sent; create a client with \(wanted).")
            }
        }
    }

    /// Whether an origin is that of one of the hosts.
    func knows(_ origin: Origin) -> Bool { hosts.contains { $0.url.origin == origin } }

    private static func hosts(of configuration: Configuration) throws(ApiError) -> [Host] {
        let base: ServiceURL
        do { base = try ServiceURL(configuration.baseURL ?? configuration.service.baseURL) } catch {
            let hint = configuration.baseURL == nil ? " (from the OpenAPI document; configure another one)" : ""
            throw ApiError(invalidArgument: "baseURL", reason: error.reason + hint)
        }
        let names =
            configuration.fallbackHosts ?? (configuration.baseURL == nil ? configuration.service.fallbackHosts : [])
        var urls = [base]
        for name in names {
            do {
                let url = try ServiceURL(fallback: name, of: base)
                // The first host may be listed as a fallback, in order to be tried again.
                if !urls.dropFirst().contains(url) { urls.append(url) }
            } catch { throw ApiError(invalidArgument: "fallbackHosts", reason: error.reason) }
        }
        return urls.map { url in
            let isSafe = url.origin.isSecure || url.origin.isLoopback || configuration.allowsCredentialsOverPlainHTTP
            return Host(url: url, origin: url.origin.text, allowsCredentials: isSafe)
        }
    }

    private static func headers(of configuration: Configuration) throws(ApiError) -> [HeaderField] {
        let service = configuration.service
        var fields: [HeaderField] = []
        for field in service.headers + [agent(of: configuration)] + configuration.headers {
            guard HeaderField.isName(field.name), HeaderField.isValue(field.value) else {
                throw ApiError(
                    invalidArgument: "headers", reason: "a name is not a token, or a value contains control characters")
            }
            fields.removeAll { $0.hasName(field.name) }
            fields.append(field)
        }
        guard let version = configuration.version else { return fields }
        guard let header = service.versionHeader else {
            throw ApiError(
                invalidArgument: "version", reason: "the service does not accept a version in a header field")
        }
        guard !version.isEmpty, HeaderField.isValue(version) else {
            throw ApiError(invalidArgument: "version", reason: "it must not be empty or contain control characters")
        }
        fields.set(HeaderField(header, version))
        return fields
    }

    private static func agent(of configuration: Configuration) -> HeaderField {
        let service = configuration.service
        let library = service.library ?? AgentProduct("\(service.name.lowercased())-swift")
        let products = [library] + configuration.agents + [.swift, .operatingSystem]
        return HeaderField(service.agentHeader ?? "User-Agent", products.map(\.text).joined(separator: " "))
    }

    private static func checkLimits(_ configuration: Configuration) throws(ApiError) {
        let times = [
            ("connectTimeout", configuration.connectTimeout), ("requestTimeout", configuration.requestTimeout),
            ("tokenTimeout", configuration.tokenTimeout),
        ]
        for (name, time) in times where time <= .zero {
            throw ApiError(invalidArgument: name, reason: "it must be greater than zero")
        }
        if configuration.retryBudget < .zero {
            throw ApiError(invalidArgument: "retryBudget", reason: "it must not be negative")
        }
        if configuration.maximumRetries < 0 {
            throw ApiError(invalidArgument: "maximumRetries", reason: "it must not be negative")
        }
        if configuration.maximumResponseBytes < 0 {
            throw ApiError(invalidArgument: "maximumResponseBytes", reason: "it must not be negative")
        }
    }
}
