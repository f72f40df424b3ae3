#if PubSub
    public import AblyPubSub
    public import Tracing

    /// Records what realtime clients do over their connections as spans with swift-distributed-tracing.
    ///
    /// A span is named after its operation: `publish`, `presence` and `annotate` of kind `producer`, `connect`,
    /// `attach` and `detach` of kind `client`. It lasts until the service has accepted or rejected the operation. Its
    /// parent is the caller's current span; `connect` has none, since clients connect by themselves.
    ///
    /// Names and attributes follow OpenTelemetry's semantic conventions for messaging:
    ///
    /// | attribute | where |
    /// | --- | --- |
    /// | `messaging.system` | everywhere: `ably` |
    /// | `messaging.operation.name` | everywhere: the name of the span |
    /// | `messaging.operation.type` | spans of kind `producer`: `send` |
    /// | `messaging.destination.name` | everywhere but `connect`: the channel's name |
    /// | `messaging.batch.message_count` | spans that publish several messages together |
    /// | `messaging.message.envelope.size` | spans that publish one message: its size in bytes |
    /// | `error.type` | failures: Ably's error code, such as `40160` |
    ///
    /// Spans contain neither payloads nor credentials.
    public struct TracingObserver: RealtimeObserver {
        private let tracer: (any Tracer)?
        private let includesChannelNames: Bool

        /// - Parameters:
        ///   - tracer: The tracer; nil for the one that the process was bootstrapped with.
        ///   - includesChannelNames: Whether spans contain the names of channels. Otherwise they do not contain the
        ///     messages of errors either, which may name a channel.
        public init(tracer: (any Tracer)? = nil, includesChannelNames: Bool = true) {
            self.tracer = tracer
            self.includesChannelNames = includesChannelNames
        }

        public func observe(_ operation: RealtimeOperation) -> (any RealtimeOperationObserver)? {
            let tracer = tracer ?? InstrumentationSystem.tracer
            let name = operation.kind.rawValue
            let span = tracer.startAnySpan(name, ofKind: operation.kind.sends ? .producer : .client)
            span.updateAttributes { attributes in
                attributes["messaging.system"] = "ably"
                attributes["messaging.operation.name"] = name
                if includesChannelNames, let channel = operation.channel {
                    attributes["messaging.destination.name"] = channel
                }
                guard operation.kind.sends else { return }
                attributes["messaging.operation.type"] = "send"
                if operation.messageCount == 1 {
                    attributes["messaging.message.envelope.size"] = operation.byteCount
                } else {
                    attributes["messaging.batch.message_count"] = operation.messageCount
                }
            }
            return TracedOperation(span: span, recordsErrors: includesChannelNames)
        }
    }

    /// The span of one operation.
    private struct TracedOperation: RealtimeOperationObserver {
        let span: any Span
        let recordsErrors: Bool

        func didEnd(_ outcome: RealtimeOutcome) {
            if let error = outcome.error {
                if recordsErrors { span.recordError(error) }
                span.attributes["error.type"] = error.errorType
                span.setStatus(SpanStatus(code: .error))
            }
            span.end()
        }
    }
#endif
