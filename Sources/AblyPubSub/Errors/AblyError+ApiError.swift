extension AblyError {
    /// The error of this module for one of the bindings.
    ///
    /// - Parameter error: The error. If it is that of a token provider whose own error is an ``AblyError``, the result is
    ///   that error.
    public init(_ error: ApiError) {
        if error.kind == .tokenProvider, let cause = error.cause as? AblyError {
            self = cause.with { details in
                details.apiError = details.apiError ?? error
                // A request of the call may have been sent before its token had to be renewed; that the request for the
                // token may have been carried out is irrelevant to the call.
                details.mayHaveBeenCarriedOut = error.mayHaveBeenCarriedOut
                details.requestId = details.requestId ?? error.requestId
            }
            return
        }
        self.init(Details(error))
    }
}

extension AblyError.Details {
    init(_ error: ApiError) {
        self.init(
            code: 50000, message: error.reason, cause: error.cause, requestId: error.requestId, apiError: error,
            mayHaveBeenCarriedOut: error.mayHaveBeenCarriedOut)
        switch error.kind {
        case .response: takeResponse(error)
        case .invalidArgument(let name):
            code = name == "body" && error.cause == nil ? .maxMessageSizeExceeded : .invalidParameterValue
            statusCode = 400
        case .credentials:
            code = .noValidAuthenticationMethodProvided
            statusCode = 401
        case .tokenProvider:
            code = .errorFromClientTokenCallback
            statusCode = 401
        case .undecodable:
            code = .invalidDataOrEncoding
            statusCode = 400
            if let status = error.status {
                message = "the response of status \(status) \(Self.unreadable(error)): \(error.reason)"
            }
        case .timedOut:
            code = .timeoutError
            statusCode = 408
        case .unreachable, .tls, .interrupted: code = .connectionFailed
        case .cancelled: code = .operationCanceled
        case .closed: code = .connectionClosed
        default: code = .internalError
        }
    }

    private mutating func takeResponse(_ error: ApiError) {
        statusCode = error.status
        code = AblyErrorCode(rawValue: (error.status ?? 500) * 100)
        guard let body = error.body else {
            message = "the service responded with status \(error.status ?? 0) (\(error.reason))"
            if !error.bytes.isEmpty { message += ", and its body \(Self.unreadable(error))" }
            return
        }
        take(body)
    }

    /// Copies what the service said.
    private mutating func take(_ body: ErrorInfo) {
        if let value = body.code { code = AblyErrorCode(rawValue: value) }
        statusCode = body.statusCode ?? statusCode
        message = body.message ?? message
        href = body.href
        detail = body.detail
        cause = body.cause.first.map { AblyError(.init($0)) } ?? cause
    }

    /// An error inside another one, or inside a successful response.
    init(_ info: ErrorInfo) {
        self.init(code: 0, message: "unknown error")
        take(info)
    }

    /// Why a body cannot be read; for one of an unsupported content type with its beginning, for diagnosis (RSC8e).
    private static func unreadable(_ error: ApiError) -> String {
        if (try? WireFormat(reply: error.headers, requested: .json)) != nil { return "cannot be read" }
        let type = error.headers["content-type"] ?? "none"
        let beginning = Base64.encode(Array(error.bytes.prefix(512)))
        return "has an unsupported content type (\(type)); it begins with, in base64, "
            + String(decoding: beginning, as: UTF8.self)
    }
}

extension AblyError {
    /// An error that the service reports inside a successful response, for one of several items.
    ///
    /// - Parameter error: The error as the service sent it.
    public init(_ error: ServiceError) {
        var details = Details(ErrorInfo(error))
        details.requestId = error.requestId
        self.init(details)
    }

    /// An argument that is refused before anything is sent.
    static func invalid(
        _ name: String, _ reason: String, code: AblyErrorCode = .invalidParameterValue, status: Int = 400,
        cause: (any Error)? = nil
    ) -> AblyError {
        AblyError(code, statusCode: status, message: "the argument \(name) is invalid: \(reason)", cause: cause)
    }
}

extension ErrorInfo {
    fileprivate init(_ error: ServiceError) {
        self.init(
            code: error.code, statusCode: error.statusCode, message: error.message, href: error.href,
            serverId: error.serverId, detail: error.detail ?? [:], cause: error.cause.map { [ErrorInfo($0)] } ?? [])
    }
}

/// Runs code of the bindings, whose errors become those of this module.
func convertingErrors<Value>(_ body: () throws(ApiError) -> Value) throws(AblyError) -> Value {
    do { return try body() } catch { throw AblyError(error) }
}
