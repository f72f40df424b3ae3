import Testing

@testable import AblyPlatform

/// Credentials that are required together.
@Suite struct CredentialGroupTests {
    private let together: [SecurityScheme] = [
        .all([.header("X-App"), .header("X-Key")]), .all([.bearer, .query("app"), .cookie("sid")]), .basic,
    ]

    @Test func `each required authentication scheme gets the credential that satisfies it`() throws {
        let keys = Credentials.all([.apiKey("k", name: "x-key"), .apiKey("a", name: "X-App")])
        #expect(
            try keys.use(for: together)
                == .several([.field(HeaderField("X-App", "a")), .field(HeaderField("X-Key", "k"))]))
        let mixed = Credentials.all([.tokenProvider { "t" }, .apiKey("s", name: "sid"), .apiKey("rest")])
        #expect(
            try mixed.use(for: together)
                == .several([.token, .query(name: "app", value: "rest"), .cookie(name: "sid", value: "s")]))
        #expect(try mixed.use(for: together).usesToken)
        #expect(mixed.tokenProvider != nil)
    }

    @Test func `one credential suffices for alternative authentication schemes`() throws {
        let credentials = Credentials.all([.bearer("t"), .basic(username: "u", password: "p")])
        #expect(try credentials.use(for: [.basic]) == .field(HeaderField("Authorization", "Basic dTpw")))
        #expect(try credentials.use(for: []) == .nothing)
        #expect(throws: Credentials.Refusal.self) { try credentials.use(for: [.header("X")]) }
    }

    @Test func `an API key without a name is sent only once`() {
        #expect(throws: Credentials.Refusal.self) { try Credentials.apiKey("k").use(for: [together[0]]) }
        #expect(throws: Credentials.Refusal.self) { try Credentials.apiKey("k", name: "X-App").use(for: [together[0]]) }
    }

    @Test func `an invalid credential of a group is reported, and all of them are secrets`() {
        let broken = Credentials.all([.bearer("hidden"), .apiKey("")])
        #expect(
            throws: Credentials.Refusal.invalid(
                argument: "apiKey", reason: "it is empty or contains control characters")
        ) {
            try broken.use(for: [.header("X")])
        }
        let credentials = Credentials.all([
            .bearer("one"), .apiKey("two", name: "X"), .basic(username: "u", password: "three"),
        ])
        #expect(Set(["one", "two", "three"]).isSubset(of: credentials.secrets))
        #expect("\(credentials)" == "a bearer token and an API key and basic credentials")
        #expect("\(Credentials.all([]))" == "no credentials")
    }
}
