/// A refusal, in the terms of Ably's error table.
struct Refusal: Error, Sendable, Hashable {
    /// Ably's code: the HTTP status and two more digits, or a code of its own range.
    var code: Int
    /// The HTTP status that goes with it.
    var statusCode: Int
    /// What happened and what to do about it. Never carries a credential.
    var message: String

    /// The page that explains the code.
    var href: String { "https://help.ably.io/error/\(code)" }
}

extension Refusal {
    /// 40000: the request makes no sense, for a reason that has no code of its own.
    static func badRequest(_ message: String) -> Self { Self(code: 40000, statusCode: 400, message: message) }
    /// 40001: the body cannot be read.
    static func badBody(_ message: String) -> Self { Self(code: 40001, statusCode: 400, message: message) }
    /// 40003: a parameter's value is outside what it may be.
    static func badParameter(_ name: String, _ message: String) -> Self {
        Self(code: 40003, statusCode: 400, message: "\(name): \(message)")
    }
    /// 40006: the connection that a message names is not there.
    static let unknownConnection = Self(
        code: 40006, statusCode: 400,
        message: "connectionKey: no live connection has this key; publish without it, or connect first")
    /// 40009: more bytes than one publish may have.
    static func tooLarge(_ size: Int, limit: Int) -> Self {
        Self(
            code: 40009, statusCode: 400,
            message:
                "the messages take \(size) bytes; at most \(limit) may be published at once; "
                + LocalService.Limits.advice("messageSize"))
    }
    /// 40010: the channel's name is none.
    static func badChannelName(_ message: String) -> Self { Self(code: 40010, statusCode: 400, message: message) }
    /// 40011: what a page link points at is no longer kept.
    static let pageGone = Self(
        code: 40011, statusCode: 400,
        message: "cursor: the page is no longer kept, as newer items took its place; start again from the first page")
    /// 40012: a clientId that the caller may not use.
    static func badClientId(_ message: String) -> Self { Self(code: 40012, statusCode: 400, message: message) }
    /// 40013: data or an encoding that cannot be taken.
    static func badData(_ message: String) -> Self { Self(code: 40013, statusCode: 400, message: message) }
    /// 40031: message ids that do not belong together.
    static func badMessageId(_ message: String) -> Self { Self(code: 40031, statusCode: 400, message: message) }
    /// 40101: credentials that are not accepted.
    static func unauthorized(_ message: String) -> Self { Self(code: 40101, statusCode: 401, message: message) }
    /// 40102: the clientId asked for does not go with the credentials.
    static let incompatibleClientId = Self(
        code: 40102, statusCode: 401,
        message: "clientId: the credentials belong to another client; ask for a token with this clientId, or with \"*\""
    )
    /// 40160: the capability does not allow it.
    static func notPermitted(_ operation: Capability.Operation, on resource: String?) -> Self {
        let place = resource.map { " on \"\($0)\"" } ?? ""
        return Self(
            code: 40160, statusCode: 401,
            message: "the capability does not allow \(operation.rawValue)\(place); use a key or token that does")
    }
    /// 40400: there is no such thing.
    static func notFound(_ message: String) -> Self { Self(code: 40400, statusCode: 404, message: message) }
    /// 42910: a bound of this service is reached.
    ///
    /// - Parameters:
    ///   - what: What there is too much of.
    ///   - limit: How much there may be.
    ///   - name: The limit's name, one of ``LocalService/Limits/names``.
    static func limitReached(_ what: String, limit: Int, name: String) -> Self {
        Self(
            code: 42910, statusCode: 429,
            message:
                "the local service keeps at most \(limit) \(what); remove some, or start it anew: "
                + LocalService.Limits.advice(name))
    }
    /// 93002: the namespace does not have mutable messages.
    static func notMutable(_ channel: String) -> Self {
        Self(
            code: 93002, statusCode: 400,
            message:
                "channel \"\(channel)\" is in no namespace with mutableMessages, which updates and annotations need")
    }
    /// 50000: a fault of the service itself.
    static func internalFault(_ message: String) -> Self { Self(code: 50000, statusCode: 500, message: message) }
}
