import Logging

/// Validated options, and the configuration of the bindings that follows from them.
struct RestSetup: Sendable {
    let options: ClientOptions
    let logger: Logger
    let configuration: Configuration
    /// Why the API key must not be sent; nil if it may be, or never is.
    let keyRefusal: AblyError?

    /// - Throws: ``AblyError`` for the first invalid option.
    init(_ options: ClientOptions) throws(AblyError) {
        self.options = options
        logger = Self.logger(of: options)
        configuration = Self.configuration(of: options, logger: logger)
        // RSA1, RSC18: what needs no credentials, such as the service's time, may be asked for without TLS.
        let endpoint = Endpoint(options)
        keyRefusal = options.tls || options.auth.usesToken || endpoint.isLoopback ? nil : .keyWithoutTLS
        try checkCredentials()
        try checkClientId(options.clientId)
        for port in [options.port, options.tlsPort].compactMap(\.self) where !(1...65_535).contains(port) {
            throw .invalid("port", "it must be from 1 to 65535", code: .badRequest)
        }
        if options.endpoint?.isEmpty == true { throw .invalid("endpoint", "it is empty", code: .badRequest) }
        // The client itself reports an invalid host or limit at the first call; here it is checked beforehand.
        if let problem = ApiClient.problem(of: configuration) { throw AblyError(problem) }
    }

    private func checkCredentials() throws(AblyError) {
        let auth = options.auth
        guard auth.givenToken?.token.isEmpty == false || auth.canObtainToken else {
            throw AblyError(
                .noValidAuthenticationMethodProvided, statusCode: 401,
                message: "there are no credentials: neither an API key nor a token or a source of tokens is configured",
                remediation: "Set key, token, authCallback or authUrl in the options.")
        }
        if let key = auth.key { _ = try APIKey(key) }
        if let clientId = options.clientId, let tokenId = auth.tokenDetails?.clientId, tokenId != "*",
            tokenId != clientId
        {
            throw .clientIdMismatch
        }
    }

    /// Checks a client id that options give (RSA7c).
    private func checkClientId(_ clientId: String?) throws(AblyError) {
        guard let clientId else { return }
        if clientId.isEmpty || clientId == "*" {
            throw .invalid(
                "clientId", "it must be neither empty nor `*`, which stands for any client id", code: .invalidClientId)
        }
    }

    private static func configuration(of options: ClientOptions, logger: Logger) -> Configuration {
        var configuration = Configuration.ably()
        let endpoint = Endpoint(options)
        let port = options.tls ? options.tlsPort : options.port
        configuration.baseURL =
            (options.tls ? "https://" : "http://") + Endpoint.host(of: endpoint.primaryDomain)
            + (port.map { ":\($0)" } ?? "")
        configuration.fallbackHosts = endpoint.fallbackDomains.map(Endpoint.host)
        configuration.format = options.useBinaryProtocol ? .msgpack : .json
        configuration.connectTimeout = options.httpOpenTimeout
        configuration.requestTimeout = options.httpRequestTimeout
        configuration.maximumRetries = options.httpMaxRetryCount
        configuration.retryBudget = options.httpMaxRetryDuration
        // RSC15m: without another host, the call ends with the error at once.
        configuration.waitsForOverloadedHost = false
        configuration.fallbackRetention = options.fallbackRetryTimeout
        configuration.tokenTimeout = options.realtimeRequestTimeout
        configuration.maximumRequestBytes = options.maxFrameSize
        configuration.generatesIdempotencyKeys = options.idempotentRestPublishing
        configuration.sendsRequestIds = options.addRequestIds
        configuration.agents = options.agents
        configuration.middleware = options.middleware
        configuration.transport = options.transport ?? transport(of: options)
        configuration.logger = logger
        // RSA3a: tokens may be sent without TLS. The client for the key is configured otherwise.
        configuration.allowsCredentialsOverPlainHTTP = true
        if let clientId = options.clientId {
            let encoded = Base64.encode(Array(clientId.utf8))
            configuration.headers = [HeaderField("X-Ably-ClientId", String(decoding: encoded, as: UTF8.self))]
        }
        configuration.now = options.environment.now
        configuration.random = options.environment.random
        if let timer = options.environment.timer {
            configuration.timer = timer
            configuration.tokenTimer = timer
        }
        return configuration
    }

    /// The transport of options that libcurl's default ones do not serve; nil if they do.
    private static func transport(of options: ClientOptions) -> (any HTTPTransport)? {
        guard options.certificateAuthorities != nil || options.proxy != .environment else { return nil }
        var curl = CurlTransport.Options()
        curl.certificateAuthorities = options.certificateAuthorities
        curl.proxy = options.proxy
        return CurlTransport(options: curl)
    }

    static func logger(of options: ClientOptions) -> Logger {
        guard let level = options.logLevel else { return Logger(label: "ably") { _ in SwiftLogNoOpLogHandler() } }
        var logger = options.logger ?? Logger(label: "ably")
        logger.logLevel = level
        return logger
    }
}

extension AblyError {
    /// Basic authentication without TLS, to another machine (RSA1).
    static var keyWithoutTLS: AblyError {
        AblyError(
            .invalidUseOfBasicAuthOverNonTLSTransport, statusCode: 401,
            message: "an API key must not be sent without TLS",
            remediation: "Leave tls at true, or use tokens (useTokenAuth).")
    }

    /// A token that does not permit the configured client id (RSA15c).
    static var clientIdMismatch: AblyError {
        AblyError(
            .incompatibleCredentials, statusCode: 401,
            message: "the clientId of the token differs from that of the options",
            remediation: "Issue the token for the client id of the options, or for `*`.")
    }
}
