import AblyPubSub
import Testing

/// What `request` returns and throws (RSC19c, RSC19d, RSC19e, HP1 to HP8).
@Suite struct RequestResponseTests {
    // UTS: rest/unit/RSC19c/response-decoded-by-content-type-3
    @Test(arguments: [true, false])
    func `the Content-Type of a response names its format, whatever was asked for`(useBinaryProtocol: Bool) async throws
    {
        let items: WireValue = [["id": "1", "name": "item1"], ["id": "2", "name": "item2"]]
        let http = MockHTTP()
        http.queue(
            MockResponse(
                200, text: #"[{"id":"1","name":"item1"},{"id":"2","name":"item2"}]"#,
                headers: ["Content-Type": "application/json"]),
            MockResponse(
                200, bytes: try WireFormat.msgpack.encode(items), headers: ["Content-Type": "application/x-msgpack"]))
        let client = AblyRest(http) { $0.useBinaryProtocol = useBinaryProtocol }

        for _ in 0..<2 {
            let response = try await client.request(method: "GET", path: "/test", version: 3)

            #expect(WireValue.array(response.items) == items)
        }
    }

    // UTS: rest/unit/RSC19d/response-status-code-0 (RSC15l3: a status of 500 is what all hosts respond with)
    // UTS: rest/unit/RSC19d/response-success-indicator-1 (RSC15l3: a status of 500 is what all hosts respond with)
    @Test(arguments: [
        (200, true), (201, true), (204, true), (299, true), (300, false), (400, false), (404, false), (500, false),
    ])
    func `a response tells its status and whether that is one of success`(status: Int, success: Bool) async throws {
        let http = MockHTTP(answering: status >= 400 ? .error(status, message: "Error") : MockResponse(status, []))

        let response = try await AblyRest(http).request(method: "GET", path: "/test", version: 3)

        #expect(response.statusCode == status)
        #expect(response.success == success)
    }

    // UTS: rest/unit/RSC19d/response-error-code-header-2
    @Test func `the error code is that of the header field`() async throws {
        let http = MockHTTP(
            answering: .error(401, code: 40101, message: "Unauthorized", headers: ["X-Ably-Errorcode": "40101"]))

        let response = try await AblyRest(http).request(method: "GET", path: "/test", version: 3)

        #expect(response.errorCode == 40101)
    }

    // UTS: rest/unit/RSC19d/response-error-message-header-3
    @Test func `the error message is that of the header field`() async throws {
        let fields = ["X-Ably-Errorcode": "40101", "X-Ably-Errormessage": "Token expired"]
        let http = MockHTTP(answering: .error(401, code: 40101, message: "Unauthorized", headers: fields))

        let response = try await AblyRest(http).request(method: "GET", path: "/test", version: 3)

        #expect(response.errorMessage == "Token expired")
    }

    /// HP6, HP7.
    @Test func `header fields take precedence over an error body that differs`() async throws {
        let fields = ["X-Ably-Errorcode": "40142", "X-Ably-Errormessage": "Token expired"]
        let http = MockHTTP(answering: .error(404, code: 40400, message: "Not found", headers: fields))

        let response = try await AblyRest(http).request(method: "GET", path: "/test", version: 3)

        #expect(response.errorCode == 40142)
        #expect(response.errorMessage == "Token expired")
    }

    // UTS: rest/unit/RSC19d/response-headers-accessible-4
    @Test func `a response has its header fields`() async throws {
        let fields = [
            "Content-Type": "application/json", "X-Request-Id": "req-123", "X-Custom-Header": "custom-value",
        ]
        let http = MockHTTP(answering: MockResponse(200, text: "[]", headers: fields))

        let response = try await AblyRest(http).request(method: "GET", path: "/test", version: 3)

        for (name, value) in fields { #expect(response.headers[name] == value) }
    }

    // UTS: rest/unit/RSC19d/response-items-decoded-5
    @Test func `the items of an array are the items of the response`() async throws {
        let http = MockHTTP(
            answering: MockResponse(
                200,
                [
                    ["id": "msg1", "name": "event1", "data": "data1"],
                    ["id": "msg2", "name": "event2", "data": "data2"],
                ]))

        let response = try await AblyRest(http).request(method: "GET", path: "/channels/test/messages", version: 3)

        #expect(response.items.map { $0["id"] } == ["msg1", "msg2"])
    }

    // UTS: rest/unit/RSC19d/pagination-with-link-headers-6
    @Test func `links lead to the next page`() async throws {
        let http = MockHTTP()
        let link = #"</channels/test/messages?page=2>; rel="next""#
        http.queue(
            MockResponse(200, [["id": "1"], ["id": "2"]], headers: ["Link": link]), MockResponse(200, [["id": "3"]]))

        let first = try await AblyRest(http).request(method: "GET", path: "/channels/test/messages", version: 3)
        #expect(first.items.count == 2)
        #expect(first.hasNext)

        let second = try #require(try await first.next())
        #expect(second.items == [["id": "3"]])
        #expect(!second.hasNext)
        #expect(http.requests.map(\.path) == ["/channels/test/messages", "/channels/test/messages"])
        #expect(http.requests.last?.query == ["page": "2"])
        #expect(http.requests.map { $0.header("X-Ably-Version") } == ["3", "3"])
    }

    // UTS: rest/unit/RSC19d/non-array-response-handling-7
    @Test func `an object is the only item`() async throws {
        let http = MockHTTP(answering: MockResponse(200, ["time": 1_234_567_890_000]))

        let response = try await AblyRest(http).request(method: "GET", path: "/time", version: 3)

        #expect(response.items == [["time": 1_234_567_890_000]])
    }

    // UTS: rest/unit/RSC19d/empty-response-handling-8
    @Test func `a response without a body has no items`() async throws {
        let http = MockHTTP(answering: MockResponse(204))

        let response = try await AblyRest(http).request(
            method: "DELETE", path: "/channels/test/messages/123", version: 3)

        #expect(response.statusCode == 204)
        #expect(response.success)
        #expect(response.items.isEmpty)
    }

    // UTS: rest/unit/RSC19e/network-error-propagated-0
    @Test func `a host that cannot be reached is an error`() async {
        let http = MockHTTP(onConnection: { _ in .refused })
        let client = AblyRest(http) { $0.fallbackHosts = [] }

        let error = await #expect(throws: AblyError.self) {
            try await client.request(method: "GET", path: "/test", version: 3)
        }

        #expect(error?.code == .connectionFailed)
        #expect(error?.message.contains("connection refused") == true)
        #expect(http.connections.count == 1)
    }

    // UTS: rest/unit/RSC19e/timeout-error-handling-1
    @Test func `a response that does not come in time is an error`() async {
        let http = MockHTTP(answering: .timeout)
        let client = AblyRest(http) { options in
            options.httpRequestTimeout = .seconds(1)
            options.fallbackHosts = []
        }

        let error = await #expect(throws: AblyError.self) {
            try await client.request(method: "GET", path: "/test", version: 3)
        }

        #expect(error?.code == .timeoutError)
        #expect(http.requests.map(\.timeout) == [.seconds(1)])
    }

    // UTS: rest/unit/RSC19e/http-error-no-fallback-2
    @Test func `an error of the service is returned without trying fallback hosts`() async throws {
        let http = MockHTTP(
            answering: .error(400, code: 40000, message: "Bad request", headers: ["X-Ably-Errorcode": "40000"]))
        let client = AblyRest(http) { $0.fallbackHosts = ["a.ably-realtime.com", "b.ably-realtime.com"] }

        let response = try await client.request(method: "GET", path: "/test", version: 3)

        #expect(response.statusCode == 400)
        #expect(!response.success)
        #expect(response.errorCode == 40000)
        #expect(http.requests.count == 1)
    }

    // UTS: rest/unit/RSC19e/fallback-on-server-error-3
    @Test func `request tries fallback hosts as other calls do`() async throws {
        let http = MockHTTP()
        http.queue(
            MockResponse(500, text: "Internal Server Error", headers: ["Content-Type": "text/plain"]),
            MockResponse(200, [["id": "1"]]))
        let client = AblyRest(http) { $0.fallbackHosts = ["fallback.ably-realtime.com"] }

        let response = try await client.request(method: "GET", path: "/test", version: 3)

        #expect(response.statusCode == 200)
        #expect(response.success)
        #expect(http.requests.count == 2)
        #expect(http.hosts.last == "fallback.ably-realtime.com")
    }
}
