import TestSupport

@testable import AblyPlatform

/// One operation in one of its variants.
struct OperationCall: Sendable, CustomStringConvertible {
    enum Call: Sendable {
        case async(@Sendable (Ably) async throws(ApiError) -> any Sendable)
        case blocking(@Sendable (Ably) throws(ApiError) -> any Sendable)
    }

    /// The expected request of a call.
    struct Expected: Sendable {
        /// The path, before percent-encoding.
        let path: String
        /// The query parameters, `name=value` before percent-encoding.
        let query: [String]
        /// Header fields from the call's arguments, `name: value`.
        let headers: [String]
        /// The body as JSON; nil if there is none.
        let body: String?
    }

    /// The operation's id.
    let operation: String
    let variant: String
    /// The status and body of a successful response, from the OpenAPI document.
    let status: Int
    let response: String?
    /// The expected request, for a call with all arguments.
    let expected: Expected?
    let call: Call

    init(
        _ operation: String, _ variant: String, status: Int, response: String?, expected: Expected? = nil, call: Call
    ) {
        self.operation = operation
        self.variant = variant
        self.status = status
        self.response = response
        self.expected = expected
        self.call = call
    }

    var description: String { "\(operation), \(variant)" }

    /// Whether the variant requests a format without a typed form.
    var isUndecoded: Bool { variant.hasPrefix("undecoded") }

    /// Calls the operation; a blocking variant on a thread of its own.
    func run(_ ably: Ably) async throws(ApiError) -> any Sendable {
        switch call {
        case .async(let call): try await call(ably)
        case .blocking(let call): try await onThread { () throws(ApiError) in try call(ably) }
        }
    }
}
