import AblyPlatform
// For all files of the tests.
@_exported import AblyTesting

extension Configuration {
    /// The same configuration over a transport.
    func over(_ transport: StubTransport) -> Configuration {
        var configuration = self
        configuration.transport = transport
        return configuration
    }
}
