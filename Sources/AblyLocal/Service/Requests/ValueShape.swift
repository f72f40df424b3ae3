import AblyPlatform

/// What the API document says of an open object's members: those that it names have their type, any others may be there
/// as well.
enum ValueShape: Sendable {
    case text
    /// An object, with the shapes of the members that are named.
    case object([String: ValueShape])

    /// A value without the named members that are null, which count as absent.
    ///
    /// - Parameter subject: What the value is, for errors: `message.extras`.
    /// - Throws: 40000 for a value of another type, with its name.
    func checked(_ value: WireValue, subject: String) throws(Refusal) -> WireValue {
        switch (self, value) {
        case (.text, .string): return value
        case (.text, _): throw .badRequest("\(subject): a string is expected")
        case (.object(let shapes), .object(var members)):
            for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
                guard let member = members.removeValue(forKey: name), member != .null else { continue }
                members[name] = try shape.checked(member, subject: "\(subject).\(name)")
            }
            return .object(members)
        case (.object, _): throw .badRequest("\(subject): an object is expected")
        }
    }

    private static let notification = object([
        "title": .text, "body": .text, "icon": .text, "sound": .text, "collapseKey": .text,
    ])
    private static let pushOverride = object(["notification": notification])

    /// What a push shows and brings.
    static let push = object([
        "notification": notification, "data": .object([:]), "apns": pushOverride, "fcm": pushOverride,
        "web": pushOverride,
    ])

    /// What goes with a message beside its payload.
    static let extras = object([
        "push": push, "headers": .object([:]), "ref": .object(["type": .text, "timeserial": .text]),
        "delta": .object(["from": .text, "format": .text]),
    ])

    /// Where a push goes.
    static let recipient = object([
        "transportType": .text, "deviceToken": .text, "registrationToken": .text, "targetUrl": .text,
        "publicVapidKey": .text, "channel": .text, "ablyKey": .text, "ablyUrl": .text, "clientId": .text,
        "deviceId": .text, "encryptionKey": .object(["p256dh": .text, "auth": .text]),
    ])
}
