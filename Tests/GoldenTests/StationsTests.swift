import AblyPlatform
import GoldenStations
import Testing

/// OpenAPI documents with several servers.
struct StationsTests {
    private func origin(_ baseURL: String?) async throws -> [String?] {
        let transport = StubTransport(.json("[]"))
        var configuration = Configuration.stations().over(transport)
        if let baseURL { configuration.baseURL = baseURL }
        _ = try await Stations(configuration: configuration).default.listStations()
        return [transport.requests.first?.origin, transport.requests.first?.target]
    }

    @Test func `the first server, with the defaults of its variables, is the base URL`() async throws {
        #expect(try await origin(nil) == ["https://eu.stations.example", "/v1/stations"])
        #expect(Stations.Server.server1() == "https://eu.stations.example:443/v1")
        #expect(Configuration.stations().service.baseURL == Stations.Server.server1())
    }

    @Test func `a server with variables is a function of them`() async throws {
        let chosen = Stations.Server.server1(region: .usEast, port: .n8443, defaultValue: "v2")
        #expect(chosen == "https://us-east.stations.example:8443/v2")
        #expect(try await origin(chosen) == ["https://us-east.stations.example:8443", "/v2/stations"])
        #expect(Stations.Server.Server1Region.allCases.map(\.rawValue) == ["eu", "us-east", "2"])
    }

    @Test func `a server without variables is a constant`() async throws {
        #expect(try await origin(Stations.Server.trial) == ["https://trial.stations.example", "/v1/stations"])
    }

    @Test func `a variable can be a whole URL or a part of one`() async throws {
        #expect(Stations.Server.server3(mirror: "a.example") == "https://a.example/v1")
        #expect(try await origin(Stations.Server.own()) == ["http://localhost:8080", "/stations"])
        #expect(
            try await origin(Stations.Server.own(base: "https://b.example/x")) == ["https://b.example", "/x/stations"])
    }
}
