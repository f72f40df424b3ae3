/// The statuses of error responses, as names and as codes.
enum FailureStatus {
    /// The codes for a key of the document: a code, a range such as `4XX`, or `default`.
    static func codes(_ key: String) -> ClosedRange<Int> {
        if let code = Int(key) { return code...code }
        guard key.hasSuffix("XX"), let hundreds = key.first?.wholeNumberValue else { return 100...599 }
        return hundreds * 100...hundreds * 100 + 99
    }

    /// The name of a case, after the status's reason phrase (RFC 9110 section 15, and the IANA registry of status codes).
    static func name(_ key: String) -> String {
        if let code = Int(key) { return names[code] ?? "status\(code)" }
        switch key {
        case "1XX": return "informational"
        case "3XX": return "redirection"
        case "4XX": return "clientError"
        case "5XX": return "serverError"
        default: return "other"
        }
    }

    private static let names: [Int: String] = [
        300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther", 304: "notModified",
        307: "temporaryRedirect", 308: "permanentRedirect",
        400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound",
        405: "methodNotAllowed", 406: "notAcceptable", 407: "proxyAuthenticationRequired", 408: "requestTimeout",
        409: "conflict", 410: "gone", 411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge",
        414: "uriTooLong", 415: "unsupportedMediaType", 416: "rangeNotSatisfiable", 417: "expectationFailed",
        421: "misdirectedRequest", 422: "unprocessableContent", 423: "locked", 424: "failedDependency",
        425: "tooEarly", 426: "upgradeRequired", 428: "preconditionRequired", 429: "tooManyRequests",
        431: "requestHeaderFieldsTooLarge", 451: "unavailableForLegalReasons",
        500: "internalServerError", 501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable",
        504: "gatewayTimeout", 505: "httpVersionNotSupported", 507: "insufficientStorage", 508: "loopDetected",
        511: "networkAuthenticationRequired",
    ]
}
