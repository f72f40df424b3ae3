// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

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
