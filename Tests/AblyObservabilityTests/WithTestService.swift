import AblyLocal

/// Runs a body with a local service of its own.
func withTestService(_ body: (LocalService) async throws -> Void) async throws {
    let service = try await LocalService.start()
    do {
        try await body(service)
        await service.stop()
    } catch {
        await service.stop()
        throw error
    }
}
