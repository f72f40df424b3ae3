import AblyPlatform
// Re-exported for all files of these tests.
@_exported import AblyTesting

extension Configuration {
    /// The same configuration with another transport.
    func over(_ transport: StubTransport) -> Configuration {
        var configuration = self
        configuration.transport = transport
        return configuration
    }
}
