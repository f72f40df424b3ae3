import AblyPubSub
import Measuring

/// Prints the memory of clients that are connected and attached to one channel, and do nothing: `clients`.
func runIdle(_ arguments: Arguments, service: Service) async throws {
    let count = arguments.integer("clients") ?? 200
    var clients: [AblyRealtime] = []
    // What the process allocates once is not a client's.
    for _ in 0..<16 { clients.append(try await attached(service)) }
    try await Task.sleep(for: .milliseconds(300))
    let before = residentKilobytes()
    for _ in 0..<count { clients.append(try await attached(service)) }
    try await Task.sleep(for: .milliseconds(300))
    let after = residentKilobytes()
    print(
        """
        {"clients": \(count), "before_kb": \(before), "after_kb": \(after), \
        "each_kb": \(Double(after - before) / Double(count)), "peak_kb": \(peakKilobytes())}
        """)
    for client in clients { await client.close() }
}

private func attached(_ service: Service) async throws -> AblyRealtime {
    let client = try await service.connect()
    try await client.channels["bench"].attach()
    return client
}
