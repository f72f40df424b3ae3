/// The names of the runtime, `Client`, `Transport` and `Wire`. A test compares them with its sources.
extension ReservedNames {
    /// The public types.
    static let runtimeTypes: Set<String> = [
        "AgentProduct", "ApiClient", "ApiError", "ApiOperation", "ApiRequest", "ApiResponse", "Bytes", "CalendarDate",
        "Configuration", "Credentials", "CurlTransport", "DateTime", "ErrorInfo", "FormWriter", "HTTPTransport",
        "HeaderField", "Indirect", "ItemCursor", "JSONReader", "JSONWriter", "Link", "MessagePackReader",
        "MessagePackWriter", "OpenEnumeration", "Operations", "Page", "PageCursor", "PageItems", "PageSequence",
        "ParameterStyle", "RequestContent", "RequestTarget", "ResponseDecoder", "ResponseFormat", "ResponseHeaders",
        "SecurityScheme", "ServiceDescription", "TransportError", "TransportRequest", "TransportResponse",
        "UndecodedFormat", "WireCodable", "WireContainer", "WireDecodable", "WireEncodable", "WireError", "WireField",
        "WireFormat", "WireInteger", "WireKeys", "WireKind", "WireModel", "WireReader", "WireScope", "WireShape",
        "WireValue", "WireWriter",
    ]

    /// The other types at the top level of a file.
    static let runtimeInternalTypes: Set<String> = [
        "ApiCall", "Base64", "BlockingAnswer", "BlockingConnection", "BlockingPool", "BufferedWriter", "ByteBlock",
        "ByteWord", "CallPlan", "CallPlans", "CivilDate", "ClientSetup", "ClosureGenerator", "CredentialUse",
        "CurlCall", "CurlEventLoop", "CurlHandle", "CurlLibrary", "CurlMulti", "CurlSocket", "DateScanner", "EndedCall",
        "EventThread", "HandoffQueue", "HeaderLines", "HostMemory", "JSONLocator", "JSONNumber", "JSONPointer",
        "JSONStringSpan", "LentSockets", "MessagePackLocator", "MonotonicTime", "Origin", "OutputBuffer",
        "ParameterSerializer", "ParameterValue", "ParameterWriter", "PercentEncoding", "PollPoller", "QuickReplies",
        "ReasonPhrase", "Redaction", "ReplyBuffer", "RequestBuilder", "RequestId", "RequestParts", "RequestPolicy",
        "ServiceURL", "SocketEvent", "SocketPoller", "SocketReadiness", "TokenCache", "TokenTaskExecutor",
        "URLReference", "UTF8Validation", "WaitingCalls", "WakePipe", "WireFit", "WireGlimpse", "WireKeyNeedle",
        "WireKeyTable",
    ]

    /// Types and modules beyond `swiftTypes` that the sources refer to, which a generated type of that name would hide.
    static let runtimeForeignTypes: Set<String> = [
        "Atomic", "BinaryInteger", "CChar", "CCurl", "CURLINFO", "CURLcode", "CURLoption", "CVector",
        "CheckedContinuation", "CodingKey", "ContinuousClock", "Copyable", "CustomDebugStringConvertible",
        "CustomReflectable", "Darwin", "DecodingError", "Dispatch", "DispatchQueue", "DispatchSemaphore",
        "DispatchTime", "EPOLLERR", "EPOLLHUP", "EPOLLIN", "EPOLLOUT", "ExecutorJob", "ExpressibleByArrayLiteral",
        "ExpressibleByBooleanLiteral", "ExpressibleByDictionaryLiteral", "ExpressibleByFloatLiteral",
        "ExpressibleByNilLiteral", "ExpressibleByStringInterpolation", "Glibc", "HTTPField", "HTTPFields", "HTTPTypes",
        "Int128", "KeyPath", "KeyValuePairs", "Logging", "MemoryLayout", "Musl", "MutableCollection",
        "ObjectIdentifier", "OpaquePointer", "OptionSet", "POLLERR", "POLLHUP", "POLLIN", "POLLNVAL", "POLLOUT",
        "RandomAccessCollection", "RandomNumberGenerator", "Span", "SwiftLogNoOpLogHandler", "Synchronization",
        "SystemRandomNumberGenerator", "TaskExecutor", "UInt128", "UTF8", "UTF8Span", "Unmanaged", "UnownedJob",
        "UnsafeBufferPointer", "UnsafeMutableBufferPointer", "UnsafeMutablePointer", "UnsafeMutableRawBufferPointer",
        "UnsafeMutableRawPointer", "UnsafePointer", "UnsafeRawBufferPointer", "UnsafeRawPointer", "WritableKeyPath",
    ]
}
