import AblyPlatform

/// The types that the OpenAPI document gives to an open object's members; other members are allowed as well.
enum ValueShape: Sendable {
    case text
    /// An object, with the shapes of its named members.
    case object([String: ValueShape])

    /// Checks a value, and drops named members that are null, since they count as absent.
    ///
    /// - Parameter subject: The value's name in errors: `message.extras`.
    /// - Throws: 40000 for a value of the wrong type; the message names it.
    func checked(_ value: WireValue, subject: String) throws(Refusal) -> WireValue {
        switch (self, value) {
        case (.text, .string): return value
        case (.text, _): throw .badRequest("\(subject): must be a string")
        case (.object(let shapes), .object(var members)):
            for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
                guard let member = members.removeValue(forKey: name), member != .null else { continue }
                members[name] = try shape.checked(member, subject: "\(subject).\(name)")
            }
            return .object(members)
        case (.object, _): throw .badRequest("\(subject): must be an object")
        }
    }

    private static let notification = object([
        "title": .text, "body": .text, "icon": .text, "sound": .text, "collapseKey": .text,
    ])
    private static let pushOverride = object(["notification": notification])

    /// The payload of a push.
    static let push = object([
        "notification": notification, "data": .object([:]), "apns": pushOverride, "fcm": pushOverride,
        "web": pushOverride,
    ])

    /// The extras of a message.
    static let extras = object([
        "push": push, "headers": .object([:]), "ref": .object(["type": .text, "timeserial": .text]),
        "delta": .object(["from": .text, "format": .text]),
    ])

    /// The recipient of a push.
    static let recipient = object([
        "transportType": .text, "deviceToken": .text, "registrationToken": .text, "targetUrl": .text,
        "publicVapidKey": .text, "channel": .text, "ablyKey": .text, "ablyUrl": .text, "clientId": .text,
        "deviceId": .text, "encryptionKey": .object(["p256dh": .text, "auth": .text]),
    ])
}
