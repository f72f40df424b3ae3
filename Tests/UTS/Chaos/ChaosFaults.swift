import AblyPubSub

/// The faults of a ``ChaosRound``: what a ``FaultProxy`` does to publishes, and to requests for tokens.
enum ChaosFaults {
    /// Longer than ``requestTimeout``: the client has given the request up when the service gets it.
    private static let late = ProxyRule.Action.delay(.milliseconds(1_500))
    /// The timeout of requests that the faults are meant for.
    static let requestTimeout = Duration.seconds(1)

    /// - Parameter seed: What determines the choices.
    static func rules(seed: UInt64) -> [ProxyRule] {
        [
            ProxyRule(.request(method: "POST", pathContains: "/messages"), .oneOf(FaultMix(publishes, seed: seed))),
            ProxyRule(.request(method: "POST", pathContains: "/requestToken"), .oneOf(FaultMix(tokens, seed: seed))),
        ]
    }

    private static let publishes: KeyValuePairs<ProxyRule.Action, Int> = [
        .drop: 60,
        .dropResponse: 60,
        .cutResponse: 50,
        .delay(.milliseconds(5)): 40,
        late: 2,
        error(500): 30,
        error(503): 20,
        error(503, headers: ["Retry-After": "1"]): 20,
        lostResponse(502): 40,
        lostResponse(504): 30,
        .respond(status: 401, body: body(40142), headers: [:]): 40,
        .respond(status: 429, body: body(42910), headers: [:]): 5,
        // A success that cannot be read.
        .replaceResponse(status: 201, body: "neither serials nor an error"): 10,
    ]

    private static let tokens: KeyValuePairs<ProxyRule.Action, Int> = [
        .drop: 100,
        .dropResponse: 100,
        .cutResponse: 50,
        error(500): 50,
        lostResponse(503): 50,
    ]

    private static func error(_ status: Int, headers: [String: String] = [:]) -> ProxyRule.Action {
        .respond(status: status, body: body(status * 100), headers: headers)
    }

    private static func lostResponse(_ status: Int) -> ProxyRule.Action {
        .replaceResponse(status: status, body: body(status * 100))
    }

    private static func body(_ code: Int) -> WireValue {
        ["error": ["code": .int(Int64(code)), "statusCode": .int(Int64(code / 100)), "message": "a fault"]]
    }
}
