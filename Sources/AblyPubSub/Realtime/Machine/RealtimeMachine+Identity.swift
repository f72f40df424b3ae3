extension RealtimeMachine {
    /// Whether the program does not see the connection's id and key (RTN8d, RTN9d).
    var hidesConnection: Bool { [.closing, .closed, .failed].contains(state) }

    /// What another client needs to continue the connection; nil if it cannot be continued (RTN16g2).
    var recoveryKey: RecoveryKey? {
        guard !hidesConnection, state != .suspended, let connectionKey else { return nil }
        var serials: [String: String] = [:]
        for channel in channels.values where channel.state == .attached {
            serials[channel.name] = channel.properties.channelSerial
        }
        return RecoveryKey(connectionKey: connectionKey, msgSerial: outbox.nextSerial, channelSerials: serials)
    }

    /// The network of this machine has changed (RTN20).
    mutating func network(isAvailable: Bool) {
        switch (state, isAvailable) {
        case (.connected, false): connected(lost: Self.noNetwork)
        case (.connecting, false): attemptFailed(Self.noNetwork)
        case (.disconnected, true), (.suspended, true): connect()
        case (.connecting, true):
            guard attempt?.phase != .halted else { return }
            dropTransport(abruptly: true)
            begin(over: settings.primaryDomain)
        default: return
        }
    }

    private static var noNetwork: AblyError {
        AblyError(.connectionDisconnected, statusCode: 400, message: "this machine has no network")
    }

    /// The client id of this client: of its messages, and of its member; `*` if it may have any; nil if it has none, or does
    /// not know it yet (RTL6g, RTP8j).
    var effectiveClientId: String? { settings.clientId ?? (state == .connected ? details?.clientId : nil) }

    /// The maximum size of the messages of one publish in bytes (CD2c, TO3l8).
    var maxMessageSize: Int { details?.maxMessageSize ?? settings.maxMessageSize }
}
