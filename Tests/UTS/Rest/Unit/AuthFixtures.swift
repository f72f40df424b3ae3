import AblyPubSub

extension MockResponse {
    /// The metadata of an active channel.
    static var channelStatus: MockResponse { MockResponse(200, ["channelId": "test", "status": ["isActive": true]]) }

    /// A token that is valid for a long time.
    static func issued(_ token: String, clientId: String? = nil) -> MockResponse {
        var body: [String: WireValue] = [
            "token": .string(token), "keyName": "appId.keyId", "issued": 1_704_067_200_000,
            "expires": 4_102_444_800_000,
        ]
        body["clientId"] = clientId.map(WireValue.string)
        return MockResponse(200, .object(body))
    }

    /// The response of status 401 to credentials that are not accepted.
    static func refusal(_ code: Int64, _ message: String = "Token expired") -> MockResponse {
        MockResponse(401, ["error": ["code": .int(code), "statusCode": 401, "message": .string(message)]])
    }
}

extension MockRequest {
    /// The credentials.
    var authorization: String? { header("Authorization") }

    /// Whether a token is requested from the service.
    var isForToken: Bool { path.hasPrefix("/keys/") && path.hasSuffix("/requestToken") }
}

extension MockHTTP {
    /// A service that issues a token to whoever asks, and answers all else with the metadata of a channel.
    static func issuing(_ token: String, clientId: String? = nil) -> MockHTTP {
        MockHTTP(onRequest: { $0.isForToken ? .issued(token, clientId: clientId) : .channelStatus })
    }
}
