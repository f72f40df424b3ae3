import Testing

@testable import AblyPlatform

@Suite struct ServiceURLTests {
    @Test(
        arguments: [
            ("https://api.example.com", "https://api.example.com", ""),
            ("https://api.example.com/", "https://api.example.com", ""),
            ("HTTPS://API.Example.com:443/v1/", "https://api.example.com", "/v1"),
            ("http://localhost:8080/a/b", "http://localhost:8080", "/a/b"),
            ("http://example.com:80", "http://example.com", ""),
            ("http://[::1]:9000/x", "http://[::1]:9000", "/x"),
            ("https://under_score.example.com", "https://under_score.example.com", ""),
        ])
    func `a URL is split into origin and base path`(text: String, origin: String, path: String) throws {
        let url = try ServiceURL(text)
        #expect(url.origin.text == origin)
        #expect(url.basePath == path)
    }

    @Test(
        arguments: [
            "", "api.example.com", "/v1", "ftp://example.com", "https://", "https://user:hidden@example.com",
            "https://example.com?hidden=1", "https://example.com/#hidden", "https://example.com:0",
            "https://example.com:65536", "https://example.com:hidden", "https://[::1", "https://exa mple.com",
            "https://example.com/hidden path", "https://[xyz]", "https://example.com:１",
        ])
    func `an invalid service URL is rejected without quoting it`(text: String) {
        do {
            _ = try ServiceURL(text)
            Issue.record("accepted")
        } catch {
            #expect(!error.reason.isEmpty)
            #expect(!error.reason.contains("hidden"))
        }
    }

    @Test(
        arguments: [
            ("localhost", true), ("LOCALHOST", true), ("127.0.0.1", true), ("127.255.0.9", true), ("[::1]", true),
            ("127.0.0.1.example.com", false), ("localhost.example.com", false), ("128.0.0.1", false),
            ("127.0.0", false), ("127.0.0.256", false), ("[::2]", false), ("0.0.0.0", false),
        ])
    func `loopback hosts are recognised`(host: String, isLoopback: Bool) throws {
        #expect(try ServiceURL("http://\(host):1").origin.isLoopback == isLoopback)
    }

    @Test func `a fallback host takes its missing parts from the base URL`() throws {
        let base = try ServiceURL("http://api.example.com:8080/v1")
        #expect(try ServiceURL(fallback: "b.example.com", of: base).origin.text == "http://b.example.com:8080")
        #expect(try ServiceURL(fallback: "b.example.com:1", of: base).origin.text == "http://b.example.com:1")
        let whole = try ServiceURL(fallback: "https://b.example.com", of: base)
        #expect(whole.origin.text == "https://b.example.com")
        #expect(whole.basePath == "/v1")
    }
}
