import AblyPubSub
import Testing

@Suite struct PushDeviceRegistrationsTests {
    private static let device: WireValue = [
        "id": "device-001", "clientId": "client-abc", "formFactor": "phone", "platform": "ios",
        "metadata": ["model": "iPhone 14"],
        "push": ["recipient": ["transportType": "apns", "deviceToken": "token-123"], "state": "Active"],
    ]
    private static let tablet: WireValue = [
        "id": "device-002", "clientId": "client-abc", "formFactor": "tablet", "platform": "android",
        "push": ["recipient": [:], "state": "Active"],
    ]

    /// The registrations of a client whose requests all have the same response.
    private func registrations(_ http: MockHTTP) -> PushDeviceRegistrations {
        AblyRest(http).push.admin.deviceRegistrations
    }

    private func failing(_ code: Int64, _ status: Int, _ message: String) -> MockHTTP {
        let error: WireValue = ["code": .int(code), "statusCode": .int(Int64(status)), "message": .string(message)]
        return MockHTTP(answering: MockResponse(status, ["error": error]))
    }

    private func phone(deviceToken: String = "token-123") -> DeviceDetails {
        DeviceDetails(
            id: "device-001", clientId: "client-abc", formFactor: .phone, platform: .ios,
            push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: deviceToken)))
    }

    // UTS: rest/unit/RSH1b1/get-device-details-0
    @Test func `get returns the details of a device`() async throws {
        let http = MockHTTP(answering: MockResponse(200, Self.device))

        let device = try await registrations(http).get("device-001")

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations/device-001"])
        #expect(device.id == "device-001")
        #expect(device.clientId == "client-abc")
        #expect(device.formFactor == .phone)
        #expect(device.platform == .ios)
        #expect(device.metadata == ["model": "iPhone 14"])
        #expect(device.push?.recipient?.transportType == .apns)
        #expect(device.push?.state?.rawValue == "Active")
    }

    // UTS: rest/unit/RSH1b1/get-unknown-device-error-1
    @Test func `a device that the service does not know is an error`() async {
        let http = failing(40400, 404, "Device not found")

        let error = await #expect(throws: AblyError.self) { try await registrations(http).get("nonexistent-device") }

        #expect(error?.code.rawValue == 40400)
        #expect(error?.statusCode == 404)
    }

    // UTS: rest/unit/RSH1b1/get-url-encodes-deviceid-2
    @Test func `the id of a device is percent-encoded in the path`() async throws {
        let http = MockHTTP(answering: MockResponse(200, Self.tablet))

        _ = try await registrations(http).get("device/with special:chars")

        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations/device%2Fwith%20special%3Achars"])
    }

    // UTS: rest/unit/RSH1b2/list-filtered-by-deviceid-0
    @Test func `the list of devices can be filtered by the id of a device`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [Self.device]))

        let page: PaginatedResult<DeviceDetails> = try await registrations(http).list(deviceId: "device-001")

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations"])
        #expect(http.requests.map(\.query) == [["deviceId": "device-001"]])
        #expect(page.items.map(\.id) == ["device-001"])
    }

    // UTS: rest/unit/RSH1b2/list-filtered-by-clientid-1
    @Test func `the list of devices can be filtered by a client id`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [Self.device, Self.tablet]))

        let page = try await registrations(http).list(clientId: "client-abc")

        #expect(http.requests.map(\.query) == [["clientId": "client-abc"]])
        #expect(page.items.map(\.clientId) == ["client-abc", "client-abc"])
    }

    // UTS: rest/unit/RSH1b2/list-with-limit-param-2
    @Test func `the limit of the list of devices is a parameter`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [Self.device]))

        _ = try await registrations(http).list(limit: 2)

        #expect(http.requests.map(\.query) == [["limit": "2"]])
    }

    // UTS: rest/unit/RSH1b3/save-put-device-details-0
    @Test func `save registers a device under its id`() async throws {
        let http = MockHTTP(answering: MockResponse(200, Self.device))

        let saved = try await registrations(http).save(phone())

        #expect(http.requests.map(\.method) == ["PUT"])
        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations/device-001"])
        let body = try #require(http.requests.first).decodedBody()
        #expect(
            body == [
                "id": "device-001", "clientId": "client-abc", "platform": "ios", "formFactor": "phone",
                "push": ["recipient": ["transportType": "apns", "deviceToken": "token-123"]],
            ])
        #expect(saved.id == "device-001")
        #expect(saved.push?.state?.rawValue == "Active")
    }

    // UTS: rest/unit/RSH1b3/save-updates-existing-1
    @Test func `saving a device again updates it`() async throws {
        let http = MockHTTP(onRequest: { request in
            (try? request.decodedBody()).map { MockResponse(200, $0) }
        })

        let first = try await registrations(http).save(phone(deviceToken: "token-old"))
        let second = try await registrations(http).save(phone(deviceToken: "token-new"))

        #expect(first.push?.recipient?.deviceToken == "token-old")
        #expect(second.push?.recipient?.deviceToken == "token-new")
        #expect(http.requests.count == 2)
    }

    // UTS: rest/unit/RSH1b3/save-error-propagated-2
    @Test func `an error that saving a device meets has the service's code and status`() async {
        let http = failing(40000, 400, "Invalid device details")
        let device = DeviceDetails(
            id: "device-001", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient()))

        let error = await #expect(throws: AblyError.self) { try await registrations(http).save(device) }

        #expect(error?.code.rawValue == 40000)
        #expect(error?.statusCode == 400)
    }

    // UTS: rest/unit/RSH1b4/remove-delete-device-0
    // UTS: rest/unit/RSH1b4/remove-nonexistent-succeeds-1
    @Test func `remove deletes a device, or does nothing without it`() async throws {
        let http = MockHTTP(answering: MockResponse(204))

        try await registrations(http).remove("device-001")

        #expect(http.requests.map(\.method) == ["DELETE"])
        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations/device-001"])
    }

    // UTS: rest/unit/RSH1b5/remove-where-clientid-0
    // UTS: rest/unit/RSH1b5/remove-where-deviceid-1
    // UTS: rest/unit/RSH1b5/remove-where-no-match-succeeds-2
    @Test(arguments: [("device-001", nil), (nil, "client-abc")] as [(String?, String?)])
    func `devices can be removed by their id or client id, whether there are any or not`(
        deviceId: String?, clientId: String?
    ) async throws {
        let http = MockHTTP(answering: MockResponse(204))

        try await registrations(http).removeWhere(deviceId: deviceId, clientId: clientId)

        #expect(http.requests.map(\.method) == ["DELETE"])
        #expect(http.requests.map(\.path) == ["/push/deviceRegistrations"])
        #expect(http.requests.first?.query["deviceId"] == deviceId)
        #expect(http.requests.first?.query["clientId"] == clientId)
    }

    @Test func `calls about the client's own device carry its credentials, and others do not`() async throws {
        let http = MockHTTP(onRequest: { request in
            request.method == "DELETE" ? MockResponse(204) : MockResponse(200, Self.device)
        })
        let rest = AblyRest(http) { $0.device = LocalDevice(id: "device-001", deviceIdentityToken: "identity") }
        let devices = rest.push.admin.deviceRegistrations

        _ = try await devices.get("device-001")
        try await devices.save(phone())
        try await devices.removeWhere(deviceId: "device-001")
        _ = try await devices.get("device-002")

        #expect(
            http.requests.map { $0.header("X-Ably-DeviceToken") } == ["identity", "identity", "identity", nil])
    }
}
