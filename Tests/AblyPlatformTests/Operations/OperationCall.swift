import TestSupport

@testable import AblyPlatform

/// One operation in one of its variants, ready to be called.
struct OperationCall: Sendable, CustomStringConvertible {
    enum Call: Sendable {
        case async(@Sendable (Ably) async throws(ApiError) -> any Sendable)
        case blocking(@Sendable (Ably) throws(ApiError) -> any Sendable)
    }

    /// What a call sends.
    struct Expected: Sendable {
        /// The path, before percent-encoding.
        let path: String
        /// The query's parameters, `name=value` before percent-encoding.
        let query: [String]
        /// Header fields that the call's own arguments give, `name: value`.
        let headers: [String]
        /// The body as JSON; nil for none.
        let body: String?
    }

    /// The operation's id.
    let operation: String
    let variant: String
    /// The status and body of a successful reply, as the document shows it.
    let status: Int
    let reply: String?
    /// What the call sends, for a call with all arguments.
    let expected: Expected?
    let call: Call

    init(
        _ operation: String, _ variant: String, status: Int, reply: String?, expected: Expected? = nil, call: Call
    ) {
        self.operation = operation
        self.variant = variant
        self.status = status
        self.reply = reply
        self.expected = expected
        self.call = call
    }

    var description: String { "\(operation), \(variant)" }

    /// Whether the variant asks for a format without a typed form.
    var isUndecoded: Bool { variant.hasPrefix("undecoded") }

    /// Calls the operation; a blocking variant on a thread of its own.
    func run(_ ably: Ably) async throws(ApiError) -> any Sendable {
        switch call {
        case .async(let call): try await call(ably)
        case .blocking(let call): try await onThread { () throws(ApiError) in try call(ably) }
        }
    }
}
