// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
