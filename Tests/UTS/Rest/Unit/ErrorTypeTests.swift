import AblyPubSub
import Testing

@Suite struct ErrorTypeTests {
    private struct Failure: Error, Equatable {
        var text = "network failure"
    }

    // UTS: rest/unit/TI1/errorinfo-attributes-0
    @Test func `an error has a code, a status, a message, a page about it and a cause`() {
        let error = AblyError(
            50003, statusCode: 500, message: "Timeout", href: "https://example.com/50003", cause: Failure())

        #expect(error.code == 50003)
        #expect(error.statusCode == 500)
        #expect(error.message == "Timeout")
        #expect(error.href == "https://example.com/50003")
        #expect(error.cause as? Failure == Failure())
        #expect(AblyError(40000, message: "").href == "https://help.ably.io/error/40000")
    }

    // UTS: rest/unit/TI/errorinfo-from-json-0
    @Test func `an error is read from JSON`() throws {
        let json: WireValue = [
            "error": [
                "code": 40100, "statusCode": 401, "message": "Token expired",
                "href": "https://help.ably.io/error/40100",
            ]
        ]

        let error = AblyError(try json["error"]?.decode(ServiceError.self) ?? ServiceError())

        #expect(error.code == 40100)
        #expect(error.statusCode == 401)
        #expect(error.message == "Token expired")
        #expect(error.href == "https://help.ably.io/error/40100")
    }

    // UTS: rest/unit/TI/errorinfo-nested-cause-1
    @Test func `the cause of an error is read from JSON`() throws {
        let json: WireValue = [
            "code": 50000, "statusCode": 500, "message": "Internal error",
            "cause": ["code": 50001, "message": "Database connection failed"],
        ]

        let error = AblyError(try json.decode(ServiceError.self))

        #expect(error.code == 50000)
        let cause = try #require(error.cause as? AblyError)
        #expect(cause.code == 50001)
        #expect(cause.message == "Database connection failed")
    }

    @Test(arguments: [false, true])
    func `an error response becomes an error with its cause and details`(isBinary: Bool) async throws {
        let body: WireValue = [
            "error": [
                "code": 40160, "statusCode": 401, "message": "refused", "href": "https://help.ably.io/error/40160",
                "detail": ["capability": "publish"], "cause": ["code": 40100, "message": "expired"],
            ]
        ]
        let rest = AblyRest(MockHTTP(answering: MockResponse(401, body))) { $0.useBinaryProtocol = isBinary }

        let thrown = await #expect(throws: AblyError.self) { try await rest.channels["test"].publish(data: "x") }

        let error = try #require(thrown)
        #expect(error.code == .capabilityDenied)
        #expect(error.statusCode == 401)
        #expect(error.message == "refused")
        #expect(error.href == "https://help.ably.io/error/40160")
        #expect(error.detail == ["capability": "publish"])
        #expect((error.cause as? AblyError)?.code == 40100)
        #expect(error.apiError?.status == 401)
    }

    @Test(arguments: [200, 500])
    func `an error about a damaged response of a supported content type does not blame the type`(status: Int) async {
        let response = MockResponse(status, text: "[{", headers: ["Content-Type": "application/json"])
        let rest = AblyRest(MockHTTP(answering: response)) { $0.fallbackHosts = [] }

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].history() }

        #expect(error?.message.contains("\(status)") == true)
        #expect(error?.message.contains("cannot be read") == true)
        #expect(error?.message.contains("content type") == false)
        #expect(error?.message.contains("W3s=") == false)
    }

    // UTS: rest/unit/TI/ably-exception-wraps-errorinfo-2
    @Test func `an error is thrown and caught with all its members`() throws {
        let thrown = AblyError(40000, statusCode: 400, message: "Bad request")

        let caught = try #require(throws: AblyError.self) { throw thrown }

        #expect(caught.code == 40000)
        #expect(caught.statusCode == 400)
        #expect(caught.message == "Bad request")
        #expect(caught == thrown)
    }

    // UTS: rest/unit/TI/common-error-codes-3
    @Test(
        arguments: [
            (.badRequest, 40000, 400), (.unauthorized, 40100, 401), (.invalidCredentials, 40101, 401),
            (.tokenErrorUnspecified, 40140, 401), (.tokenExpired, 40142, 401),
            (.capabilityDenied, 40160, 401), (.forbidden, 40300, 403),
            (.notFound, 40400, 404), (.internalError, 50000, 500), (.timeoutError, 50003, 500),
        ] as [(AblyErrorCode, Int, Int)])
    func `common error codes have names`(code: AblyErrorCode, number: Int, status: Int) {
        let error = AblyError(code, statusCode: status, message: "message")

        #expect(error.code.rawValue == number)
        #expect(error.statusCode == status)
        #expect(code.isTokenError == (40140...40149).contains(number))
    }

    // UTS: rest/unit/TI/error-string-representation-4
    @Test func `the description of an error has its code, its status and its message`() {
        let text = "\(AblyError(40100, statusCode: 401, message: "Unauthorized: token expired"))"

        #expect(text.contains("code 40100"))
        #expect(text.contains("status 401"))
        #expect(text.contains("Unauthorized: token expired"))
        #expect(text.contains("https://help.ably.io/error/40100"))
    }

    // UTS: rest/unit/TI/error-equality-5
    @Test func `errors are equal if all that they tell is`() {
        let error = AblyError(40000, statusCode: 400, message: "Bad request")

        #expect(error == AblyError(40000, statusCode: 400, message: "Bad request"))
        #expect(error != AblyError(40100, statusCode: 401, message: "Unauthorized"))
        #expect(error != AblyError(40000, statusCode: 400, message: "another"))
        #expect(error != AblyError(40000, statusCode: 400, message: "Bad request", cause: Failure()))
        #expect(
            AblyError(40000, message: "", cause: Failure()) == AblyError(40000, message: "", cause: Failure()))
    }
}
