public import AblyPlatform
public import Metrics

/// Counts and times a client's calls with swift-metrics.
///
/// | metric | | dimensions |
/// | --- | --- | --- |
/// | `http.client.request.duration` | timer, per request | `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` |
/// | `api.client.call.duration` | timer, per call, including retries and token requests | `api.operation.id`, `error.type` |
/// | `api.client.calls` | counter of calls | `api.operation.id`, `error.type` |
/// | `api.client.resends` | counter of requests after a call's first one | `api.operation.id` |
///
/// The first metric follows OpenTelemetry's semantic conventions for HTTP clients. `error.type` is a status code of 400
/// or higher, or the kind of error, such as `timed_out`. A dimension without a value is an empty string rather than
/// omitted: several backends require all records of a metric to have the same dimensions.
public struct MetricsMiddleware: ClientMiddleware {
    private let factory: (any MetricsFactory)?

    /// - Parameter factory: The metrics factory; nil for the one that the process was bootstrapped with.
    public init(factory: (any MetricsFactory)? = nil) { self.factory = factory }

    public func observe(_ call: ObservedCall) -> (any CallObserver)? {
        MeasuredCall(operation: call.operation, factory: factory ?? MetricsSystem.factory)
    }
}

/// The measurements of one call.
private struct MeasuredCall: CallObserver {
    let operation: ApiOperation
    let factory: any MetricsFactory
    var server: (host: String, port: Int) = ("", 0)

    mutating func willSend(_ request: inout ObservedRequest) {
        server = (request.host, request.port)
    }

    mutating func didEndRequest(_ outcome: RequestOutcome) {
        let status: String
        let time: Duration
        switch outcome {
        case .response(let code, _, let roundTripTime): (status, time) = ("\(code)", roundTripTime)
        case .failure(_, let elapsed): (status, time) = ("", elapsed)
        }
        record(
            time, as: "http.client.request.duration",
            [
                ("http.request.method", operation.method), ("url.template", operation.path),
                ("server.address", server.host), ("server.port", "\(server.port)"),
                ("http.response.status_code", status), ("error.type", outcome.errorType ?? ""),
            ])
    }

    mutating func didEnd(_ outcome: CallOutcome) {
        let id = ("api.operation.id", operation.id)
        let dimensions = [id, ("error.type", outcome.error?.errorType ?? "")]
        record(outcome.duration, as: "api.client.call.duration", dimensions)
        Counter(label: "api.client.calls", dimensions: dimensions, factory: factory).increment()
        if outcome.requestCount > 1 {
            Counter(label: "api.client.resends", dimensions: [id], factory: factory)
                .increment(by: outcome.requestCount - 1)
        }
    }

    private func record(_ time: Duration, as label: String, _ dimensions: [(String, String)]) {
        let timer = Timer(
            label: label, dimensions: dimensions, preferredDisplayUnit: .seconds, factory: factory)
        timer.record(duration: time)
    }
}
