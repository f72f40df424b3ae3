/// The names of the runtime, `Client`, `Transport` and `Wire`. A test compares them with its sources.
extension ReservedNames {
    /// The public types.
    static let runtimeTypes: Set<String> = [
        "AgentProduct", "ApiClient", "ApiError", "ApiFailure", "ApiOperation", "ApiRequest", "ApiResponse", "Bytes",
        "CalendarDate", "CallObserver", "CallOptions", "CallOutcome", "ClientCertificate", "ClientMiddleware",
        "Configuration", "Credentials", "CurlTransport", "DateTime", "EncodedValue", "ErrorInfo", "FieldEncoding",
        "FilePart", "FormWriter", "HTTPTransport", "HeaderField", "HeaderValue", "IdempotencyKeyed", "IdempotencyKeys",
        "Indirect", "ItemCursor", "JSONReader", "JSONWriter", "Link", "MessagePackReader", "MessagePackWriter",
        "ObservedCall", "ObservedRequest", "OpenEnumeration", "Operations", "PEMSource", "Page", "PageCursor",
        "PageItems", "PageSequence", "ParameterStyle", "ProvidedToken", "Redacted", "RequestContent", "RequestOutcome",
        "RequestTarget", "ResponseDecoder", "ResponseFormat", "ResponseHeaders", "SecurityScheme", "ServiceDescription",
        "TransportError", "TransportRequest", "TransportResponse", "UndecodedFormat", "WireCodable", "WireContainer",
        "WireDecodable", "WireEncodable", "WireError", "WireField", "WireFormat", "WireInteger", "WireKeys", "WireKind",
        "WireModel", "WireNumber", "WireReader", "WireScope", "WireShape", "WireValue", "WireWriter",
    ]

    /// The other types at the top level of a file.
    static let runtimeInternalTypes: Set<String> = [
        "ApiCall", "Base64", "BlockingAnswer", "BlockingConnection", "BlockingPool", "BufferedWriter", "ByteBlock",
        "ByteWord", "CallObservers", "CallPlan", "CallPlans", "CallsInFlight", "CivilDate", "ClientSetup",
        "ClosureGenerator", "CredentialUse", "CurlCall", "CurlEventLoop", "CurlHandle", "CurlLibrary", "CurlMulti",
        "CurlSocket", "DateScanner", "EncodedForm", "EndedCall", "EventThread", "FileDescriptors", "HTTPDate",
        "HandoffQueue", "HeaderLines", "HostMemory", "JSONLocator", "JSONNumber", "JSONPointer", "JSONStringSpan",
        "LenientReader", "MessagePackLocator", "MonotonicTime", "MultipartWriter", "Origin", "OutputBuffer",
        "ParameterSerializer", "ParameterValue", "ParameterWriter", "PathKey", "PercentEncoding", "PinnedBytes",
        "PollPoller", "PreparedRequest", "ReasonPhrase", "Redaction", "ReplyBuffer", "RequestId",
        "RequestParts", "RequestPolicy", "RetryAfter", "RetryBackoff", "RetryPauses", "ServiceURL", "SharedResources",
        "SocketEvent", "SocketPoller", "SocketReadiness", "SystemLock", "TokenCache", "TokenTaskExecutor",
        "URLReference", "UTF8Validation", "WaitingCalls", "WakePipe", "WireFit", "WireGlimpse", "WireKeyNeedle",
        "WireKeyTable", "WireValueDecoder", "WireValueEncoder",
    ]

    /// Types and modules beyond `swiftTypes` that the sources refer to, which a generated type of that name would hide.
    static let runtimeForeignTypes: Set<String> = [
        "Atomic", "AtomicRepresentable", "BinaryInteger", "CChar", "CCurl", "CURLINFO", "CURLcode", "CURLoption",
        "CVector", "CheckedContinuation", "CodingKey", "CodingUserInfoKey", "ContiguousArray", "ContinuousClock",
        "Copyable", "CustomDebugStringConvertible", "CustomReflectable", "Darwin", "DecodingError", "Dispatch",
        "DispatchQueue", "DispatchSemaphore", "DispatchTime", "DispatchTimeInterval", "EMFILE", "ENFILE", "EPOLLERR",
        "EPOLLHUP", "EPOLLIN", "EPOLLOUT", "EncodingError", "ExecutorJob", "ExpressibleByArrayLiteral",
        "ExpressibleByBooleanLiteral", "ExpressibleByDictionaryLiteral", "ExpressibleByFloatLiteral",
        "ExpressibleByNilLiteral", "ExpressibleByStringInterpolation", "Glibc",
        "Int128", "KeyPath", "KeyValuePairs", "KeyedDecodingContainer", "KeyedDecodingContainerProtocol",
        "KeyedEncodingContainer", "KeyedEncodingContainerProtocol", "Logging", "MemoryLayout", "Musl",
        "MutableCollection", "ObjectIdentifier", "OpaquePointer", "OptionSet", "POLLERR", "POLLHUP", "POLLIN",
        "POLLNVAL", "POLLOUT", "RandomAccessCollection", "RandomNumberGenerator", "RangeReplaceableCollection",
        "SingleValueDecodingContainer", "SingleValueEncodingContainer", "Span", "SwiftLogNoOpLogHandler",
        "Synchronization", "SystemRandomNumberGenerator", "TaskExecutor", "UInt128", "UTF8", "UTF8Span",
        "UnkeyedDecodingContainer", "UnkeyedEncodingContainer", "Unmanaged", "UnownedJob", "UnsafeBufferPointer",
        "UnsafeContinuation", "UnsafeMutableBufferPointer", "UnsafeMutablePointer", "UnsafeMutableRawBufferPointer",
        "UnsafeMutableRawPointer", "UnsafePointer", "UnsafeRawBufferPointer", "UnsafeRawPointer", "WritableKeyPath",
    ]
}
