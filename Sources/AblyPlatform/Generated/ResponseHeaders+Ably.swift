// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a84c2fb32f1cfc946f9aaa418ba8fd4565616ace3a4c45f35e4dc1c15fdc91f1

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
