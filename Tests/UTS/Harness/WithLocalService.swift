import AblyLocal

/// Runs a body with a local service of its own.
func withLocalService<Value>(_ body: (LocalService) async throws -> Value) async throws -> Value {
    let service = try await LocalService.start()
    do {
        let value = try await body(service)
        await service.stop()
        return value
    } catch {
        await service.stop()
        throw error
    }
}
