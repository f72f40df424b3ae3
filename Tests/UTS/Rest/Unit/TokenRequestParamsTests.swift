import AblyPubSub
import Testing

@Suite struct TokenRequestParamsTests {
    /// A client that sends nothing, with default parameters for tokens.
    private func auth(_ defaults: TokenParams? = nil) -> Auth {
        AblyRest(MockHTTP()) { $0.defaultTokenParams = defaults }.auth
    }

    // UTS: rest/unit/RSA5/ttl-null-when-unspecified-0
    @Test func `a token request has no ttl if none is given`() async throws {
        #expect(try await auth().createTokenRequest().ttl == nil)
    }

    // UTS: rest/unit/RSA5b/explicit-ttl-preserved-0
    @Test func `a token request has the ttl given, in milliseconds`() async throws {
        let request = try await auth().createTokenRequest(TokenParams(ttl: .seconds(7_200)))

        #expect(request.ttl == 7_200_000)
    }

    // UTS: rest/unit/RSA5c/ttl-from-default-params-0
    @Test func `a token request has the ttl of the default parameters`() async throws {
        #expect(try await auth(TokenParams(ttl: .seconds(1_800))).createTokenRequest().ttl == 1_800_000)
    }

    // UTS: rest/unit/RSA5d/explicit-ttl-overrides-default-0
    @Test func `a given ttl takes precedence over that of the default parameters`() async throws {
        let request = try await auth(TokenParams(ttl: .seconds(1_800)))
            .createTokenRequest(TokenParams(ttl: .seconds(600)))

        #expect(request.ttl == 600_000)
    }

    // UTS: rest/unit/RSA6/capability-null-when-unspecified-0
    @Test func `a token request has no capability if none is given`() async throws {
        #expect(try await auth().createTokenRequest().capability == nil)
    }

    // UTS: rest/unit/RSA6b/explicit-capability-preserved-0
    @Test(arguments: [
        Capability(json: #"{"channel-a":["publish","subscribe"]}"#), ["channel-a": [.publish, .subscribe]],
    ])
    func `a token request has the capability given, as JSON`(capability: Capability) async throws {
        let request = try await auth().createTokenRequest(TokenParams(capability: capability))

        #expect(request.capability == #"{"channel-a":["publish","subscribe"]}"#)
    }

    // UTS: rest/unit/RSA6c/capability-from-default-params-0
    @Test func `a token request has the capability of the default parameters`() async throws {
        let request = try await auth(TokenParams(capability: ["*": [.subscribe]])).createTokenRequest()

        #expect(request.capability == #"{"*":["subscribe"]}"#)
    }

    // UTS: rest/unit/RSA6d/explicit-capability-overrides-default-0
    @Test func `a given capability takes precedence over that of the default parameters`() async throws {
        let request = try await auth(TokenParams(capability: ["*": [.subscribe]]))
            .createTokenRequest(TokenParams(capability: ["channel-x": [.publish]]))

        #expect(request.capability == #"{"channel-x":["publish"]}"#)
    }
}
