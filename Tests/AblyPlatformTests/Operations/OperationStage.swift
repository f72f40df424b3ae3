import class AblyLocal.LocalService

@testable import AblyPlatform

/// A local service with data for each operation, and the changes to the OpenAPI document's sample calls that make them
/// refer to that data.
struct OperationStage: Sendable {
    let service: LocalService
    /// Reads and writes the stage's data.
    private let ably: Ably

    private static let channel = "mutable:orders"
    private static let device = DeviceDetails(
        id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
        push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")))

    init() async throws {
        service = try await LocalService.start()
        var configuration = Configuration.ably(.key(service.key))
        configuration.baseURL = service.url
        // These tests are not about timeouts, and the machine may be busy.
        configuration.connectTimeout = .seconds(60)
        configuration.requestTimeout = .seconds(60)
        ably = Ably(configuration: configuration)
    }

    func end() async {
        ably.close()
        await service.stop()
    }

    /// Creates the data: a message with an annotation, a presence member, a device with its subscription.
    ///
    /// - Returns: A function that changes a sample call of an operation so that it refers to this data.
    func set(for operation: String) async throws -> @Sendable (inout TransportRequest) throws -> Void {
        let result = try await ably.publishing.publishMessagesToChannel(
            channelId: Self.channel, name: "order", data: "two soups")
        guard let serial = result.serials?.first ?? nil else { throw Missing(part: "serial") }
        _ = try await ably.annotations.publishAnnotations(
            channelId: Self.channel, serial: serial, body: [Annotation(type: "reactions:total.v1")])
        try await service.presence(.enter, clientId: "waiter-2", data: "on shift", on: Self.channel)
        _ = try await ably.push.registerPushDevice(body: Self.device)
        _ = try await ably.push.subscribePushDeviceToChannel(channel: "push:orders", deviceId: "01KEJ7Q2Z4M9T8")
        let members = Self.members(of: operation, at: service)
        let keyName = String(service.key.prefix { $0 != ":" })
        return { request in
            request.target = request.target
                .replacing("/orders", with: "/\(PercentEncoding.encode(Self.channel))")
                .replacing(PercentEncoding.encode("01767225600000-000@site:000"), with: PercentEncoding.encode(serial))
                .replacing("/keys/appId.keyId/", with: "/keys/\(keyName)/")
            guard let body = request.body, let members else { return }
            let isBinary = request.header("content-type") == WireFormat.msgpack.mediaType
            let format: WireFormat = isBinary ? .msgpack : .json
            request.body = try format.encode(Self.merged(try format.decode(WireValue.self, from: body), members))
        }
    }

    struct Missing: Error { let part: String }

    /// The members of a body that must refer to this service's data; null for those to remove.
    private static func members(of operation: String, at service: LocalService) -> WireValue? {
        switch operation {
        case "requestAccessToken":
            [
                "keyName": .string(String(service.key.prefix { $0 != ":" })), "timestamp": .int(service.now),
                "mac": nil, "nonce": nil,
            ]
        case "revokeTokens": ["issuedBefore": .int(service.now)]
        case "publishAnnotations": [["type": "reactions:total.v1"]]
        default: nil
        }
    }

    /// A value with the members of another one replacing its own.
    private static func merged(_ value: WireValue, _ other: WireValue) -> WireValue {
        switch (value, other) {
        case (.object(let members), .object(let others)):
            .object(members.merging(others) { merged($0, $1) }.filter { $0.value != .null })
        case (.array(let elements), .array(let others)) where elements.count == others.count:
            .array(zip(elements, others).map { merged($0, $1) })
        default: other
        }
    }
}
