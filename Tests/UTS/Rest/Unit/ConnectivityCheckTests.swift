import AblyPubSub
import Testing

/// The check whether the internet can be reached (REC3), which clients with a connection make before they try a fallback
/// domain (RTN17j).
@Suite struct ConnectivityCheckTests {
    // UTS: rest/unit/REC3a/default-connectivity-check-url-0
    @Test func `the connectivity check requests a file of Ably's`() async {
        let http = MockHTTP(answering: MockResponse(200, text: "yes"))

        _ = await ConnectivityCheck(AblyRest(http)).isOnline()

        #expect(http.requests.map(\.url) == ["https://internet-up.ably-realtime.com:443/is-the-internet-up.txt"])
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.first?.header("Authorization") == nil)
    }

    // UTS: rest/unit/REC3b/custom-connectivity-check-url-0
    @Test func `the connectivity check requests the URL of the options`() async {
        let http = MockHTTP(answering: MockResponse(200, text: "ok"))
        let client = AblyRest(http) { $0.connectivityCheckUrl = "https://custom.example.com/connectivity" }

        _ = await ConnectivityCheck(client).isOnline()

        #expect(http.requests.map(\.url) == ["https://custom.example.com:443/connectivity"])
    }

    // UTS: rest/unit/REC3/connectivity-check-validation-0
    @Test(arguments: [
        (MockResponse(200, text: "yes"), true), (MockResponse(200, text: "yes\n"), true),
        (MockResponse(200, text: "no"), false), (MockResponse(200), false),
        (MockResponse(404, text: "Not Found"), false), (MockResponse(404, text: "yes"), false), (.timeout, false),
    ])
    func `only a success with yes in its body passes the connectivity check`(
        response: MockResponse, passes: Bool
    ) async {
        let http = MockHTTP(answering: response)

        #expect(await ConnectivityCheck(AblyRest(http)).isOnline() == passes)
    }

    // UTS: rest/unit/REC3/connectivity-check-validation-0
    @Test func `a network error fails the connectivity check`() async {
        let http = MockHTTP(onConnection: { _ in .refused })

        #expect(await !ConnectivityCheck(AblyRest(http)).isOnline())
        #expect(http.connections.count == 1)
    }
}
