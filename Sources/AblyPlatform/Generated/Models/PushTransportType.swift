// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Which push platform delivers. `ablyChannel` delivers to a channel, for tests.
public struct PushTransportType: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Apple Push Notification service.
    public static let apns = Self(rawValue: "apns")
    /// Firebase Cloud Messaging.
    public static let fcm = Self(rawValue: "fcm")
    /// Google Cloud Messaging, the former name of Firebase Cloud Messaging.
    public static let gcm = Self(rawValue: "gcm")
    /// Web Push (RFC 8030).
    public static let web = Self(rawValue: "web")
    /// A channel, as a message; for tests.
    public static let ablyChannel = Self(rawValue: "ablyChannel")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.apns, .fcm, .gcm, .web, .ablyChannel]
}
