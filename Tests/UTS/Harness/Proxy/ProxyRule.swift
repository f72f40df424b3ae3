import AblyPubSub

/// What a ``FaultProxy`` does about something that it sees.
struct ProxyRule: Sendable {
    /// What the rule is about.
    let match: Match
    /// What is done about it.
    let action: Action
    /// How many times the rule acts before it is removed; nil for no limit.
    let times: Int?

    init(_ match: Match, _ action: Action, times: Int? = nil) {
        self.match = match
        self.action = action
        self.times = times
    }

    /// What a rule is about. With `count`, only the occurrence of that number among those that match, counted from 1.
    enum Match: Sendable {
        /// An HTTP request with a method, or any, whose path contains a text.
        case request(method: String? = nil, pathContains: String = "", count: Int? = nil)
        /// A client that wants to open a WebSocket.
        case connect(count: Int? = nil)
        /// A protocol message of an action, on a channel if one is given.
        case message(Direction, ProtocolMessage.Action, channel: String? = nil, count: Int? = nil)
        /// The end of a time that begins when a WebSocket's `CONNECTED` is passed on: a time from the upgrade on could
        /// end before that on a busy machine.
        case connected(after: Duration)

        /// The number of the only occurrence that the rule is about; nil for all.
        var count: Int? {
            switch self {
            case .request(_, _, let count), .connect(let count), .message(_, _, _, let count): count
            case .connected: nil
            }
        }

        /// Whether it is about something, whatever its number.
        func covers(_ occurrence: Occurrence) -> Bool {
            switch (self, occurrence) {
            case (.request(let method, let text, _), .request(let actual, let path, _)):
                (method ?? actual).lowercased() == actual.lowercased() && (text.isEmpty || path.contains(text))
            case (.connect, .connect): true
            case (.message(let direction, let action, let channel, _), .message(let actual, let message)):
                direction == actual && message["action"]?.intValue == action.rawValue
                    && (channel == nil || message["channel"]?.stringValue == channel)
            case (.connected(let time), .connected(let passed)): time == passed
            default: false
            }
        }
    }

    /// Where a protocol message goes.
    enum Direction: Sendable, Hashable {
        case toClient, toService
    }

    /// Something that a proxy sees.
    enum Occurrence: Sendable {
        /// An HTTP request. The path has no query.
        case request(method: String, path: String, query: String = "")
        /// A client wants to open a WebSocket.
        case connect
        /// A protocol message over a WebSocket.
        case message(Direction, WireValue)
        /// A time after the `CONNECTED` of a WebSocket.
        case connected(after: Duration)

        /// Path and query of a request.
        var target: String {
            switch self {
            case .request(_, let path, let query): "\(path)?\(query)"
            case .connect, .message, .connected: ""
            }
        }
    }

    /// What is done about it. An action that does not fit what the rule is about has no effect.
    enum Action: Sendable, Hashable {
        /// The request is answered, and does not reach the service.
        case respond(status: Int, body: WireValue, headers: [String: String] = [:])
        /// The request is forwarded later.
        case delay(Duration)
        /// The connection is closed without a response.
        case drop
        /// The request is forwarded, and its response is replaced.
        case replaceResponse(status: Int, body: WireValue, headers: [String: String] = [:])
        /// The request is forwarded, and the connection is closed without a response.
        case dropResponse
        /// The request is forwarded, and the connection is closed in the middle of the response's body.
        case cutResponse
        /// One of several actions, or none.
        case oneOf(FaultMix)
        /// The upgrade to a WebSocket is answered with status 502.
        case refuse
        /// The message is not passed on.
        case suppress
        /// Another message is passed on in its place.
        case replace(WireValue)
        /// The message is passed on with these members in place of its own; objects among them are merged likewise.
        case merge(WireValue)
        /// The client is sent another message before it; then, if a code is given, a close frame in its place.
        case inject(WireValue, closeCode: Int? = nil)
        /// The client is sent a close frame in its place.
        case close(code: Int = 1000)
        /// The connection is closed without a close frame.
        case disconnect
        /// From then on nothing is passed on over the WebSocket, in either direction; it stays open.
        case silence
    }
}

/// The rules of a proxy in their order. The first one that matches acts; what none matches is passed through.
struct ProxyRules: Sendable {
    private struct Entry: Sendable {
        let rule: ProxyRule
        var matches = 0
        var remaining: Int?
        /// How many requests of each target the rule acted on, if it chooses at random.
        var requests: [String: Int] = [:]

        /// The rule's action, or what it chooses.
        mutating func chosenAction(for target: String) -> ProxyRule.Action? {
            guard case .oneOf(let mix) = rule.action else { return rule.action }
            let number = requests[target, default: 0] + 1
            requests[target] = number
            return mix.action(for: target, number: number)
        }
    }

    private var entries: [Entry]

    init(_ rules: [ProxyRule] = []) { entries = rules.map { Entry(rule: $0, remaining: $0.times) } }

    /// The times after a `CONNECTED` that rules are about, without repetition.
    var times: Set<Duration> {
        Set(entries.compactMap { if case .connected(let time) = $0.rule.match { time } else { nil } })
    }

    /// Adds rules.
    ///
    /// - Parameters:
    ///   - rules: The rules.
    ///   - first: Whether they come before those that are there.
    mutating func add(_ rules: [ProxyRule], first: Bool = false) {
        entries.insert(contentsOf: ProxyRules(rules).entries, at: first ? 0 : entries.endIndex)
    }

    /// The action for something that the proxy sees. A rule counts what it matches, unless an earlier one acts.
    mutating func action(for occurrence: ProxyRule.Occurrence) -> ProxyRule.Action? {
        for index in entries.indices where entries[index].rule.match.covers(occurrence) {
            entries[index].matches += 1
            if let count = entries[index].rule.match.count, count != entries[index].matches { continue }
            let action = entries[index].chosenAction(for: occurrence.target)
            if let remaining = entries[index].remaining {
                entries[index].remaining = remaining - 1
                if remaining <= 1 { entries.remove(at: index) }
            }
            return action
        }
        return nil
    }
}
