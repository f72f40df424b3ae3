/// Why an operation of ``AblyRest`` failed: the one error type of this module (TI1).
///
/// It contains no credentials. ``apiError`` has the details of the HTTP response, if there was one.
public struct AblyError: Error, Sendable {
    /// Everything about a failure, on the heap, so that throwing calls need not reserve space for all of it.
    struct Details: Sendable {
        var code: AblyErrorCode
        var statusCode: Int?
        var message: String
        var href: String?
        var cause: (any Error)?
        var requestId: String?
        var detail: [String: String] = [:]
        var remediation: String?
        var apiError: ApiError?
        var mayHaveBeenCarriedOut = false
        /// Whether a source of tokens said so, rather than the client (RSA4c).
        var isOfTokenSource = false
    }

    private final class Storage: Sendable {
        let details: Details
        init(_ details: Details) { self.details = details }
    }

    private let storage: Storage

    var details: Details { storage.details }

    init(_ details: Details) { storage = Storage(details) }

    /// The error code: compare it with the constants of ``AblyErrorCode``.
    public var code: AblyErrorCode { details.code }
    /// The status code that belongs to the error; nil if there was no response and none is defined.
    public var statusCode: Int? { details.statusCode }
    /// What went wrong.
    public var message: String { details.message }
    /// The URL of a page about the error code (TI4, TI5).
    public var href: String { details.href ?? "https://help.ably.io/error/\(code.rawValue)" }
    /// The underlying error, if there is one.
    public var cause: (any Error)? { details.cause }
    /// The id that all requests of the call carried, if request ids are enabled (RSC7c).
    public var requestId: String? { details.requestId }
    /// Further details that the service gave, by name (TI6).
    public var detail: [String: String] { details.detail }
    /// The error of the bindings, with status, header fields and round-trip time; nil if the failure is not one of a call.
    public var apiError: ApiError? { details.apiError }
    /// Whether the service may have carried the call out nevertheless: a request was sent, and no response reported its
    /// outcome. Calling again may then carry it out twice, unless the call is idempotent.
    public var mayHaveBeenCarriedOut: Bool { details.mayHaveBeenCarriedOut }
    /// What to do about it; nil if the message says all there is to say.
    public var remediation: String? { details.remediation ?? details.apiError?.remediation }

    /// - Parameters:
    ///   - code: The error code.
    ///   - statusCode: The status code; nil for none.
    ///   - message: What went wrong, without a credential.
    ///   - href: The URL of a page about the error; nil for that of the code.
    ///   - cause: The underlying error.
    ///   - remediation: What to do about it.
    public init(
        _ code: AblyErrorCode, statusCode: Int? = nil, message: String, href: String? = nil, cause: (any Error)? = nil,
        remediation: String? = nil
    ) {
        self.init(
            Details(
                code: code, statusCode: statusCode, message: message, href: href, cause: cause,
                remediation: remediation))
    }

    /// The same error with other details.
    func with(_ change: (inout Details) -> Void) -> AblyError {
        var details = details
        change(&details)
        return AblyError(details)
    }
}

extension AblyError: Equatable {
    /// Whether two errors tell the same: all that the service said about them, and a cause of the same description. The
    /// response of ``apiError`` does not count.
    public static func == (left: AblyError, right: AblyError) -> Bool {
        left.code == right.code && left.statusCode == right.statusCode && left.message == right.message
            && left.href == right.href && left.requestId == right.requestId && left.detail == right.detail
            && left.cause.map { "\($0)" } == right.cause.map { "\($0)" }
    }
}

extension AblyError: CustomStringConvertible {
    /// Message, code, status and what to do.
    public var description: String {
        var text = "\(message) (code \(code.rawValue)"
        if let statusCode { text += ", status \(statusCode)" }
        if let requestId { text += ", request \(requestId)" }
        text += "; see \(href))"
        if let remediation { text += " \(remediation)" }
        return text
    }

    /// As ``description``, for code that has the error as `any Error`.
    public var localizedDescription: String { description }
}
