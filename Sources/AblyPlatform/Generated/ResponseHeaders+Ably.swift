// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 bc9d5479dd8a546f5c00bb0ac837c5c0d5d62a3826ba0c0dc033ec89dccf8731

extension ResponseHeaders {
    /// The server that answered.
    ///
    /// The field `x-ably-serverid`; nil if it is absent.
    public var xAblyServerid: String? { value(of: "x-ably-serverid") }

    /// The error's code, as in the body.
    ///
    /// The field `x-ably-errorcode`; nil if it is absent, or is not of this type.
    public var xAblyErrorcode: Int? { value(of: "x-ably-errorcode") }

    /// The error's message, as in the body.
    ///
    /// The field `x-ably-errormessage`; nil if it is absent.
    public var xAblyErrormessage: String? { value(of: "x-ably-errormessage") }
}
