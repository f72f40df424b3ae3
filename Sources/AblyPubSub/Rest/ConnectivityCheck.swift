/// Finds out whether this machine reaches the internet at all, which tells a broken network from an unreachable service
/// (REC3, RTN17j).
package struct ConnectivityCheck: Sendable {
    private let client: AblyRest

    /// - Parameter client: Has the URL among its options, and sends the request.
    package init(_ client: AblyRest) { self.client = client }

    /// Requests the connectivity check URL, without credentials.
    ///
    /// - Returns: Whether there was a successful response that contains `yes`.
    package func isOnline() async -> Bool {
        let url = client.options.connectivityCheckUrl
        guard let transport = try? client.calls.clients.get().token,
            let request = AuthURLRequest(url, method: .get, params: [:], headers: [:]),
            let response = try? await transport.fetch(request.transportRequest(transport.configuration))
        else { return false }
        return (200..<300).contains(response.status) && String(decoding: response.body, as: UTF8.self).contains("yes")
    }
}
