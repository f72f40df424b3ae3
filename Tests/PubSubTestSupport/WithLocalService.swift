public import AblyLocal

/// Runs a body with a local service of its own, which is stopped at the end.
///
/// - Parameters:
///   - options: The service's options.
///   - body: The body.
/// - Returns: What the body returns.
/// - Throws: What the start of the service or the body throws.
public func withLocalService<Value>(
    _ options: LocalService.Options = .init(), _ body: (LocalService) async throws -> Value
) async throws -> Value {
    let service = try await LocalService.start(options)
    do {
        let value = try await body(service)
        await service.stop()
        return value
    } catch {
        await service.stop()
        throw error
    }
}
