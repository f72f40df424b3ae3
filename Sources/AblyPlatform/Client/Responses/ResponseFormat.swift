/// The format that a raw call requests, which determines the type of the body: a typed body for JSON and MessagePack,
/// bytes for a format without a typed form, a string or bytes for a media type.
///
/// ```swift
/// let typed = try await ably.stats.raw.getTime()               // ApiResponse<[Int64]>
/// let page = try await ably.stats.raw.getTime(format: .html)   // ApiResponse<[UInt8]>
/// ```
public struct ResponseFormat<Typed: Sendable, Body: Sendable>: Sendable {
    /// The format of a typed body; nil for the client's format, and for a format without a typed form.
    @_spi(Generated)
    public let wireFormat: WireFormat?

    private let adapt: @Sendable (ApiRequest<Typed>) -> ApiRequest<Body>

    /// The request for a response in this format.
    ///
    /// - Parameter request: The request for the typed body, in ``wireFormat``.
    /// - Returns: The request.
    @_spi(Generated)
    public func apply(to request: ApiRequest<Typed>) -> ApiRequest<Body> { adapt(request) }
}

extension ResponseFormat where Body == Typed {
    /// The client's format.
    public static var configured: Self { .wire(nil) }

    /// JSON.
    public static var json: Self { .wire(.json) }

    /// MessagePack.
    public static var msgpack: Self { .wire(.msgpack) }

    /// A format chosen at run time.
    ///
    /// - Parameter format: The format; nil for the client's.
    public static func wire(_ format: WireFormat?) -> Self {
        Self(wireFormat: format) { request in
            guard let format else { return request }
            var request = request
            request.format = format
            return request
        }
    }
}

extension ResponseFormat where Body == [UInt8] {
    /// A format without a typed form: the body is the bytes as received.
    ///
    /// - Parameter format: The format.
    public static func undecoded(_ format: UndecodedFormat) -> Self {
        Self(wireFormat: nil) { $0.undecoded(format: format) }
    }

    /// One of the operation's media types: the body is the bytes as received.
    ///
    /// - Parameter mediaType: The media type, the only one in `Accept`: `application/pdf`.
    public static func bytes(_ mediaType: String) -> Self {
        Self(wireFormat: nil) { $0.accepting(mediaType, decoder: .bytes) }
    }
}

extension ResponseFormat where Body == String {
    /// One of the operation's media types: the body is UTF-8 text.
    ///
    /// - Parameter mediaType: The media type, the only one in `Accept`: `text/csv`.
    public static func text(_ mediaType: String) -> Self {
        Self(wireFormat: nil) { $0.accepting(mediaType, decoder: .text) }
    }
}
