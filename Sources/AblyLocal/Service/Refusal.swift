/// An error response, with a code from Ably's error table.
struct Refusal: Error, Sendable, Hashable {
    /// Ably's error code: the HTTP status and two more digits, or a code from a range of its own.
    var code: Int
    /// The HTTP status.
    var statusCode: Int
    /// What happened and what to do about it. Never contains credentials.
    var message: String

    /// The page that explains the code.
    var href: String { "https://help.ably.io/error/\(code)" }
}

extension Refusal {
    /// 40000: the request is invalid, for a reason without a code of its own.
    static func badRequest(_ message: String) -> Self { Self(code: 40000, statusCode: 400, message: message) }
    /// 40001: the body cannot be decoded.
    static func badBody(_ message: String) -> Self { Self(code: 40001, statusCode: 400, message: message) }
    /// 40003: invalid parameter value.
    static func badParameter(_ name: String, _ message: String) -> Self {
        Self(code: 40003, statusCode: 400, message: "\(name): \(message)")
    }
    /// 40006: the connection named by a message does not exist.
    static let unknownConnection = Self(
        code: 40006, statusCode: 400,
        message: "connectionKey: no live connection has this key; publish without it, or connect first")
    /// 40009: the publish exceeds the size limit.
    static func tooLarge(_ size: Int, limit: Int) -> Self {
        Self(
            code: 40009, statusCode: 400,
            message:
                "the \(size) bytes of the publish exceed the limit of \(limit); "
                + LocalService.Limits.advice("messageSize"))
    }
    /// 40010: invalid channel name.
    static func badChannelName(_ message: String) -> Self { Self(code: 40010, statusCode: 400, message: message) }
    /// 40011: the page has expired.
    static let pageGone = Self(
        code: 40011, statusCode: 400,
        message: "cursor: the page has expired, as newer items replaced it; start again from the first page")
    /// 40012: an invalid clientId, or one that the caller may not use.
    static func badClientId(_ message: String) -> Self { Self(code: 40012, statusCode: 400, message: message) }
    /// 40013: invalid data or encoding.
    static func badData(_ message: String) -> Self { Self(code: 40013, statusCode: 400, message: message) }
    /// 40031: inconsistent message ids.
    static func badMessageId(_ message: String) -> Self { Self(code: 40031, statusCode: 400, message: message) }
    /// 40099: a failure that the client asked for.
    static let forcedFailure = Self(
        code: 40099, statusCode: 400, message: "the publish failed as requested by _forceNack")
    /// 40101: invalid credentials.
    static func unauthorized(_ message: String) -> Self { Self(code: 40101, statusCode: 401, message: message) }
    /// 40102: the requested clientId is incompatible with the credentials.
    static let incompatibleClientId = Self(
        code: 40102, statusCode: 401,
        message: "clientId: the credentials belong to another client; ask for a token with this clientId, or with \"*\""
    )
    /// 40160: the capability does not allow the operation.
    static func notPermitted(_ operation: Capability.Operation, on resource: String?) -> Self {
        let place = resource.map { " on \"\($0)\"" } ?? ""
        return Self(
            code: 40160, statusCode: 401,
            message: "the capability does not allow \(operation.rawValue)\(place); use a key or token that does")
    }
    /// 40165: the client is not attached with the mode that the operation needs.
    static func modeMissing(_ mode: String, on channel: String) -> Self {
        Self(
            code: 40165, statusCode: 401,
            message: "the client is attached to \"\(channel)\" without the mode \(mode); attach with it")
    }
    /// 80003: the connection ends, and the client can resume it.
    static func disconnected(_ message: String) -> Self { Self(code: 80003, statusCode: 503, message: message) }
    /// 80018: the connection to resume is not known.
    static let unresumable = Self(
        code: 80018, statusCode: 400,
        message: "the connection cannot be resumed: it was closed, ended more than two minutes ago, or never existed")
    /// 90003: the client missed events that are no longer stored.
    static let discontinuity = Self(
        code: 90003, statusCode: 404,
        message: "the channelSerial is unknown or too old: events since then may have been missed")
    /// 91000: presence without a client.
    static let presenceWithoutClient = Self(
        code: 91000, statusCode: 400,
        message: "presence.clientId: a member needs a clientId; connect with one, or state one")
    /// 40400: not found.
    static func notFound(_ message: String) -> Self { Self(code: 40400, statusCode: 404, message: message) }
    /// 42910: a limit of this service is reached.
    ///
    /// - Parameters:
    ///   - what: What is limited.
    ///   - limit: The limit's value.
    ///   - name: The limit's name, one of ``LocalService/Limits/names``.
    static func limitReached(_ what: String, limit: Int, name: String) -> Self {
        Self(
            code: 42910, statusCode: 429,
            message:
                "the local service stores at most \(limit) \(what); remove some, restart it, or "
                + LocalService.Limits.advice(name))
    }
    /// 93002: the namespace does not allow mutable messages.
    static func notMutable(_ channel: String) -> Self {
        Self(
            code: 93002, statusCode: 400,
            message:
                "channel \"\(channel)\" is not in a namespace with mutableMessages, which updates and annotations need")
    }
    /// 50000: internal error.
    static func internalFault(_ message: String) -> Self { Self(code: 50000, statusCode: 500, message: message) }
}
