import Foundation
import Testing

@_spi(Generated) @testable import AblyPlatform

/// Models with secret members, which must not appear in a log by accident.
@Suite struct SecretMembersTests {
    private static let secret = "planted-SECRET"

    /// Each model that has secrets, with all of them planted and other strings that may be shown.
    private static let models: [any WireModel] = [
        Message(name: "plain", connectionKey: secret),
        TokenRequest(keyName: "plain", timestamp: 1, nonce: secret, mac: secret),
        TokenDetails(token: secret, keyName: "plain"),
        DeviceIdentityToken(token: secret, keyName: "plain"),
        PushEncryptionKey(p256dh: secret, auth: secret),
        recipient,
        DeviceDetails(
            id: "plain", push: DevicePush(recipient: recipient), deviceSecret: secret, updateToken: secret,
            deviceIdentityToken: DeviceIdentityToken(token: secret)),
    ]

    private static let recipient = PushRecipient(
        deviceToken: secret, registrationToken: secret, encryptionKey: PushEncryptionKey(p256dh: secret, auth: secret),
        targetUrl: secret, ablyKey: secret, clientId: "plain", additionalProperties: ["another": .string(secret)])

    /// All descriptions of a value.
    private static func shown(_ value: some Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        let children = Mirror(reflecting: value).children.map(\.value)
        return ["\(value)", String(reflecting: value), dumped, "\(children)"]
    }

    @Test func `no model shows a secret when printed, dumped or reflected, alone or inside another value`() {
        for model in Self.models {
            let response = ApiResponse(body: model, status: 200, bytes: Array(Self.secret.utf8))
            let digits = "\(Array(Self.secret.utf8))".dropFirst().dropLast()
            for value in [model, [model], ["a": model], Optional(model) as Any, response, (1, model)] as [Any] {
                for text in Self.shown(value) {
                    #expect(!text.contains(Self.secret), "\(type(of: model))")
                    #expect(!text.contains(digits), "\(type(of: model))")
                    #expect(text.contains("[redacted]"), "\(type(of: model)): \(text)")
                }
            }
        }
        let union = MessagesToPublish.message(Message(connectionKey: Self.secret))
        #expect(Self.shown(union).allSatisfy { !$0.contains(Self.secret) })
    }

    @Test func `a model shows its other members, and whether it has a secret`() {
        #expect("\(TokenDetails(token: Self.secret, keyName: "plain"))".contains(#"keyName: Optional("plain")"#))
        #expect("\(TokenRequest(keyName: "plain", timestamp: 1))".contains("mac: nil"))
        #expect("\(PushRecipient(additionalProperties: ["another": 1]))".contains(#"["another": [redacted]]"#))
        #expect(TokenDetails(token: Self.secret).token == Self.secret)
    }

    @Test func `the list of models with secrets is complete`() throws {
        let listed = Set(Self.models.map { "\(type(of: $0))" })
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/AblyPlatform/Generated/Models").standardizedFileURL
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let source = try String(contentsOf: file, encoding: .utf8)
            for match in source.matches(of: /extension (\w+): CustomReflectable/) { found.insert(String(match.1)) }
            for match in source.matches(of: /public var (\w+): (String|\[String\])\??\n/)
            where Self.soundsSecret(match.1) {
                #expect(source.contains("Redacted.hiding(self.\(match.1))"), "\(file.lastPathComponent): \(match.1)")
            }
        }
        #expect(found == listed)
    }

    /// Whether a member's name suggests a credential, except for those known not to be one.
    private static func soundsSecret(_ name: Substring) -> Bool {
        let harmless = ["keyName", "publicVapidKey", "revocationKey", "collapseKey"]
        return !harmless.contains(String(name))
            && name.contains(/token|secret|password|Key$|^key$|^mac$|nonce|auth|credential/.ignoresCase())
    }
}
