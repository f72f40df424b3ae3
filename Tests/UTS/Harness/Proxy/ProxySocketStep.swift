import AblyPubSub

/// A step of what a ``FaultProxy`` does with a WebSocket.
enum ProxySocketStep: Sendable, Hashable {
    /// The message goes where it was going to.
    case pass
    /// Another message goes there.
    case passInstead(WireValue)
    /// The client is sent a message of the proxy.
    case send(WireValue)
    /// The client is sent a close frame, and the service loses its connection.
    case close(code: Int)
    /// Both connections end without a close frame.
    case disconnect
    /// Nothing is passed on any longer.
    case silence
}

extension ProxyRule.Action {
    /// What the action means for a WebSocket.
    ///
    /// - Parameter message: The message that it is about; nil if it is not about one.
    func steps(for message: WireValue?) -> [ProxySocketStep] {
        let rest: [ProxySocketStep] = message == nil ? [] : [.pass]
        switch self {
        case .suppress: return []
        case .replace(let other): return message == nil ? [] : [.passInstead(other)]
        case .merge(let members): return message.map { [.passInstead($0.merging(members))] } ?? []
        case .inject(let other, nil): return [.send(other)] + rest
        case .inject(let other, let code?): return [.send(other), .close(code: code)]
        case .close(let code): return [.close(code: code)]
        case .disconnect: return [.disconnect]
        case .silence: return [.silence]
        case .respond, .delay, .drop, .replaceResponse, .dropResponse, .cutResponse, .oneOf, .refuse: return rest
        }
    }
}

extension WireValue {
    /// This object with the members of another in place of its own; objects among them are merged likewise.
    func merging(_ other: WireValue) -> WireValue {
        guard let own = objectValue, let members = other.objectValue else { return other }
        return .object(own.merging(members) { $0.merging($1) })
    }
}
