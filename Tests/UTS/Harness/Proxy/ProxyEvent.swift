import AblyPubSub

/// Something that a ``FaultProxy`` has seen or done, in its log.
enum ProxyEvent: Sendable {
    /// A request arrived, before a rule acted on it.
    case request(method: String, path: String, query: String, action: ProxyRule.Action?)
    /// A response was sent to the client.
    case response(status: Int)
    /// A client wanted to open a WebSocket, before a rule acted on it.
    case connect(query: [String: String], action: ProxyRule.Action?)
    /// A protocol message arrived, before a rule acted on it.
    case message(ProxyRule.Direction, WireValue, action: ProxyRule.Action?)
    /// The client was sent a message of the proxy.
    case injected(WireValue)

    /// The path of a request whose path contains a text, and that has a method if one is given; otherwise nil.
    func requestPath(containing text: String, method wanted: String? = nil) -> String? {
        guard case .request(let method, let path, _, _) = self else { return nil }
        return path.contains(text) && (wanted ?? method) == method ? path : nil
    }

    /// The status of a response; otherwise nil.
    var responseStatus: Int? {
        guard case .response(let status) = self else { return nil }
        return status
    }

    /// The parameters with which a client wanted to open a WebSocket; otherwise nil.
    var connectQuery: [String: String]? {
        guard case .connect(let query, _) = self else { return nil }
        return query
    }

    /// A protocol message of a direction and an action, on a channel if one is given; otherwise nil.
    func message(
        _ direction: ProxyRule.Direction, _ action: ProtocolMessage.Action, channel: String? = nil
    ) -> WireValue? {
        guard case .message(let actual, let message, _) = self else { return nil }
        let match = ProxyRule.Match.message(direction, action, channel: channel)
        // Not by a conditional expression, in which nil would be the value `null`.
        guard match.covers(.message(actual, message)) else { return nil }
        return message
    }

    /// Whether a rule acted on it.
    var hasAction: Bool {
        switch self {
        case .request(_, _, _, let action), .connect(_, let action), .message(_, _, let action): action != nil
        case .response, .injected: false
        }
    }
}

extension Array<ProxyEvent> {
    /// The parameters of each WebSocket that a client wanted to open.
    var connects: [[String: String]] { compactMap(\.connectQuery) }

    /// The protocol messages of a direction and an action, on a channel if one is given.
    func messages(
        _ direction: ProxyRule.Direction, _ action: ProtocolMessage.Action, channel: String? = nil
    ) -> [WireValue] {
        compactMap { $0.message(direction, action, channel: channel) }
    }

    /// The events after the WebSocket of this number, counted from 1, was opened; empty if there are fewer.
    func afterConnect(_ number: Int) -> [ProxyEvent] {
        let opened = indices.filter { self[$0].connectQuery != nil }
        return opened.count < number ? [] : Array(self[(opened[number - 1] + 1)...])
    }
}
