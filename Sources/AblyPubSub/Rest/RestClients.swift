/// The clients of the bindings behind an ``AblyRest``, one for each way to authenticate. They share their connections.
struct RestClients: Sendable {
    /// Sends calls with the token in use.
    let token: ApiClient
    /// Sends calls with the API key, or says why the key must not be sent; nil without one.
    let key: Result<ApiClient, AblyError>?

    /// The clients with other options for their calls.
    func with(_ change: (inout CallOptions) -> Void) -> RestClients {
        RestClients(token: token.with(change), key: key?.map { $0.with(change) })
    }
}
