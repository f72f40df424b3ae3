/// A device that a client acts for (RSH8): it was registered before, and proves who it is with a token or a secret.
public struct LocalDevice: Sendable, Hashable {
    /// The id of the device.
    public var id: String
    /// The secret that the device was registered with; nil if it has an ``identityToken``.
    public var deviceSecret: String?
    /// The token that the service gave the device when it was registered.
    public var identityToken: String?

    /// - Parameters:
    ///   - id: The id of the device.
    ///   - deviceSecret: The secret that the device was registered with.
    ///   - identityToken: The token that the service gave the device.
    public init(id: String, deviceSecret: String? = nil, identityToken: String? = nil) {
        self.id = id
        self.deviceSecret = deviceSecret
        self.identityToken = identityToken
    }

    /// Adds the device's credentials to a call (RSH6).
    func authenticate<Body>(_ request: inout ApiRequest<Body>) throws(ApiError) {
        if let identityToken {
            try request.setHeader("X-Ably-DeviceToken", identityToken, argument: "device")
        } else if let deviceSecret {
            try request.setHeader("X-Ably-DeviceSecret", deviceSecret, argument: "device")
        }
    }
}

extension LocalDevice: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The id, without the credentials.
    public var description: String { "device \(id)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
