import AblyLocal
import AblyPubSub
import PubSubTestSupport

/// An app of the local service, with the keys, namespaces and presence members that the integration cases of the test
/// specification rely on. Each suite creates its own; the service runs until the process ends.
struct Sandbox: Sendable {
    /// The keys of the app, by what they permit.
    enum Key: Int {
        /// Everything.
        case full
        /// Some operations on channels of some prefixes, `push-admin` among them.
        case pushAdmin
        /// Some operations on each of the channels `channel0` to `channel6`.
        case perChannel
        /// Subscribing only.
        case subscribe
        /// Everything; tokens that the key issues can be revoked.
        case revocable
    }

    /// The channel with permanent presence members.
    static let presenceFixtures = "persisted:presence_fixtures"
    /// The key of the encrypted data among them.
    static let cipherKey = "AAECAwQFBgcICQoLDA0ODw=="

    let service: LocalService
    let appId: String
    private let keys: [String]

    private static let sharedService = Task { try await LocalService.start() }

    /// Creates an app.
    static func create() async throws -> Sandbox {
        let service = try await sharedService.value
        // An app is created without credentials; any will do.
        let response = try await AblyRest(.local(service)).request(
            method: "POST", path: "/apps", body: description)
        guard response.success, let app = response.items.first, let appId = app["appId"]?.stringValue,
            let keys = app["keys"]?.arrayValue?.map({ $0["keyStr"]?.stringValue ?? "" })
        else { throw SandboxError(reason: "status \(response.statusCode), \(response.errorMessage ?? "")") }
        return Sandbox(service: service, appId: appId, keys: keys)
    }

    /// A key as text, `appId.keyId:secret`.
    func key(_ key: Key = .full) -> String { keys[key.rawValue] }

    /// A client of the app that authenticates with a key.
    func rest(
        _ key: Key = .full, format: WireFormat = .json, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRest {
        var options = ClientOptions.local(service, auth: AuthOptions(key: self.key(key)))
        options.useBinaryProtocol = format == .msgpack
        change(&options)
        return AblyRest(options)
    }

    /// A client of the app that authenticates otherwise.
    func rest(auth: AuthOptions, format: WireFormat = .json) -> AblyRest {
        var options = ClientOptions.local(service, auth: auth)
        options.useBinaryProtocol = format == .msgpack
        return AblyRest(options)
    }

    /// A name that no other test uses.
    static func unique(_ prefix: String) -> String { "\(prefix)-\(UInt64.random(in: .min ... .max))" }

    private struct SandboxError: Error {
        let reason: String
    }
}

extension Sandbox {
    private static let description: WireValue = [
        "keys": [
            [:],
            [
                "capability": .string(
                    Capability([
                        "cansubscribe:*": [.subscribe], "canpublish:*": [.publish],
                        "canpublish:andpresence": [.presence, .publish],
                        "pushenabled:*": [.publish, .subscribe, .pushSubscribe],
                        "pushenabled:admin:*": [.publish, .subscribe, .pushAdmin],
                    ]).json)
            ],
            [
                "capability": .string(
                    Capability([
                        "channel0": [.publish], "channel1": [.publish], "channel2": [.publish, .subscribe],
                        "channel3": [.subscribe], "channel4": [.presence, .publish, .subscribe],
                        "channel5": [.presence], "channel6": [.all],
                    ]).json)
            ],
            ["capability": .string(Capability(["*": [.subscribe]]).json)],
            ["revocableTokens": true],
        ],
        "namespaces": [
            ["id": "persisted", "persisted": true], ["id": "pushenabled", "pushEnabled": true],
            ["id": "mutable", "mutableMessages": true],
        ],
        "channels": [
            [
                "name": .string(presenceFixtures),
                "presence": [
                    ["clientId": "client_bool", "data": "true"],
                    ["clientId": "client_int", "data": "24"],
                    ["clientId": "client_string", "data": "plain text of a member"],
                    ["clientId": "client_json", "data": #"{ "row": "JSON that nobody marked as such" }"#],
                    ["clientId": "client_decoded", "data": #"{"seat":{"row":"twelve"}}"#, "encoding": "json"],
                    [
                        "clientId": "client_encoded",
                        "data": "ZGVmZ2hpamtsbW5vcHFyc0uF5XEmAG2MOT/wKjkwXLQO2zgpLyrXiNzVJ8HrJctF",
                        "encoding": "json/utf-8/cipher+aes-128-cbc/base64",
                    ],
                ],
            ]
        ],
    ]
}

extension Sandbox {
    /// Changes the presence set of a channel, as a realtime client would.
    func presence(
        _ change: LocalService.PresenceChange, _ clientId: String, data: WireValue? = nil, on channel: String
    ) async throws {
        try await service.presence(change, clientId: clientId, data: data, on: channel, appId: appId)
    }
}
