public import AblyPlatform
public import Tracing

/// Records a client's calls as spans with swift-distributed-tracing.
///
/// A call is a span of kind `internal`, named after its operation, such as `getMessagesByChannel`. Its parent is the
/// caller's current span. Each request of the call, including retries, is a child span of kind `client`, named after
/// method and path template, such as `GET /channels/{channel_id}/messages`. Each request carries the tracer's header
/// fields, such as `traceparent`.
///
/// Names and attributes follow OpenTelemetry's semantic conventions for HTTP clients:
///
/// | attribute | where |
/// | --- | --- |
/// | `api.operation.id`, `api.operation.tag` | both |
/// | `http.request.method`, `url.template`, `url.scheme`, `server.address`, `server.port` | requests |
/// | `http.request.resend_count` | requests after the first one |
/// | `http.response.status_code` | requests with a response |
/// | `error.type` | failures: a status code of 400 or higher, or the kind of error, such as `timed_out` |
///
/// `url.full` is omitted, since paths and queries may contain the names of channels and clients.
public struct TracingMiddleware: ClientMiddleware {
    private let tracer: (any Tracer)?

    /// - Parameter tracer: The tracer; nil for the one that the process was bootstrapped with.
    public init(tracer: (any Tracer)? = nil) { self.tracer = tracer }

    public func observe(_ call: ObservedCall) -> (any CallObserver)? {
        let tracer = tracer ?? InstrumentationSystem.tracer
        let span = tracer.startAnySpan(call.operation.id, ofKind: .internal)
        span.describe(call.operation)
        return TracedCall(tracer: tracer, span: span)
    }
}

/// The spans of one call.
private struct TracedCall: CallObserver {
    let tracer: any Tracer
    let span: any Span
    var requestSpan: (any Span)?

    mutating func willSend(_ request: inout ObservedRequest) {
        let operation = request.operation
        let span = tracer.startAnySpan(
            "\(operation.method) \(operation.path)", context: span.context, ofKind: .client)
        span.describe(operation)
        span.updateAttributes { attributes in
            attributes["http.request.method"] = operation.method
            attributes["url.template"] = operation.path
            attributes["url.scheme"] = request.scheme
            attributes["server.address"] = request.host
            attributes["server.port"] = request.port
            if request.resendCount > 0 { attributes["http.request.resend_count"] = request.resendCount }
        }
        tracer.inject(span.context, into: &request, using: HeaderInjector())
        requestSpan = span
    }

    mutating func didEndRequest(_ outcome: RequestOutcome) {
        guard let span = requestSpan.take() else { return }
        switch outcome {
        case .response(let status, _, _): span.attributes["http.response.status_code"] = status
        case .failure(let error, _): span.recordError(error)
        }
        span.end(as: outcome.errorType)
    }

    mutating func didEnd(_ outcome: CallOutcome) {
        if let error = outcome.error { span.recordError(error) }
        span.end(as: outcome.error?.errorType)
    }
}

/// Injects a tracer's context into the header fields of a request.
private struct HeaderInjector: Injector {
    func inject(_ value: String, forKey key: String, into request: inout ObservedRequest) {
        request.setHeader(key, value)
    }
}

extension Span {
    fileprivate func describe(_ operation: ApiOperation) {
        updateAttributes { attributes in
            attributes["api.operation.id"] = operation.id
            attributes["api.operation.tag"] = operation.tag
        }
    }

    fileprivate func end(as errorType: String?) {
        if let errorType {
            attributes["error.type"] = errorType
            setStatus(SpanStatus(code: .error))
        }
        end()
    }
}
