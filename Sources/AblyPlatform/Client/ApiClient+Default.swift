extension ApiClient {
    /// What carries requests where the configuration names nothing.
    static func defaultTransport() -> any HTTPTransport { CurlTransport() }
}
