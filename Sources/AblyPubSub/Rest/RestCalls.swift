/// Sends the calls of an ``AblyRest`` with the credentials in use.
struct RestCalls: Sendable {
    let auth: Auth
    let clients: Result<RestClients, AblyError>

    /// The client for the credentials in use (RSA4).
    func client() throws(AblyError) -> ApiClient {
        let clients = try clients.get()
        if auth.usesToken { return clients.token }
        return try clients.key?.get() ?? clients.token
    }

    /// Sends a call.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    func send<Body>(_ make: (ApiClient) throws(ApiError) -> ApiRequest<Body>) async throws(AblyError) -> Body {
        let client = try client()
        do { return try await client.send(make(client)).body } catch { throw AblyError(error) }
    }

    /// Sends a call and blocks the calling thread until its response has arrived.
    @available(*, noasync)
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    func sendBlocking<Body>(_ make: (ApiClient) throws(ApiError) -> ApiRequest<Body>) throws(AblyError) -> Body {
        let client = try client()
        do { return try client.blocking.send(make(client)).body } catch { throw AblyError(error) }
    }

    /// Gets the first page of a list.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    func page<Item>(
        _ make: (ApiClient) throws(ApiError) -> ApiRequest<[Item]>
    ) async throws(AblyError) -> PaginatedResult<Item> {
        let client = try client()
        do { return PaginatedResult(try await Page.get(make(client), from: client)) } catch { throw AblyError(error) }
    }

    /// Gets the first page of a list and blocks the calling thread until it has arrived.
    @available(*, noasync)
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    func pageBlocking<Item>(
        _ make: (ApiClient) throws(ApiError) -> ApiRequest<[Item]>
    ) throws(AblyError) -> PaginatedResult<Item> {
        let client = try client()
        do { return PaginatedResult(try Page.getBlocking(make(client), from: client)) } catch { throw AblyError(error) }
    }
}

extension ApiClient {
    /// The format of request bodies.
    var format: WireFormat { configuration.format ?? .msgpack }
}
