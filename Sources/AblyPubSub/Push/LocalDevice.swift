/// A device that a client acts for (RSH8). It proves who it is with a token or a secret (RSH6).
public struct LocalDevice: Sendable, Hashable {
    /// The id of the device.
    public var id: String
    /// The client id of its user; nil for that of the client, if it has one (RSH8b).
    public var clientId: String?
    /// The token that the service gave the device when it was registered; nil if it is not registered yet (RSH8k1).
    public var deviceIdentityToken: String?
    /// The secret that the device is registered with. It counts only until there is a ``deviceIdentityToken`` (RSH8k2).
    public var deviceSecret: String?

    /// - Parameters:
    ///   - id: The id of the device.
    ///   - clientId: The client id of its user; nil for that of the client.
    ///   - deviceIdentityToken: The token that the service gave the device when it was registered.
    ///   - deviceSecret: The secret that the device is registered with.
    public init(
        id: String, clientId: String? = nil, deviceIdentityToken: String? = nil, deviceSecret: String? = nil
    ) {
        self.id = id
        self.clientId = clientId
        self.deviceIdentityToken = deviceIdentityToken
        self.deviceSecret = deviceSecret
    }

    /// Adds the device's credentials to a call (RSH6).
    func authenticate<Body>(_ request: inout ApiRequest<Body>) throws(ApiError) {
        if let deviceIdentityToken {
            try request.setHeader("X-Ably-DeviceToken", deviceIdentityToken, argument: "device")
        } else if let deviceSecret {
            try request.setHeader("X-Ably-DeviceSecret", deviceSecret, argument: "device")
        }
    }
}

extension RestCalls {
    /// The device that the client acts for, if it is the one that a call is about (RSH1b1).
    ///
    /// - Parameter id: The id of the device that the call is about.
    func ownDevice(_ id: String?) -> LocalDevice? {
        guard let device = auth.options.device, device.id == id else { return nil }
        return device
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
