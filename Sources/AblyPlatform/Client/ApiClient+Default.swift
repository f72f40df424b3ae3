extension ApiClient {
    /// The transport that is used if the configuration does not name one.
    static func defaultTransport() -> any HTTPTransport { CurlTransport() }
}
