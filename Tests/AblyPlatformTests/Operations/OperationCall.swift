@testable import AblyPlatform

/// One operation in one of its variants, ready to be called.
struct OperationCall: Sendable, CustomStringConvertible {
    enum Call: Sendable {
        case async(@Sendable (Ably) async throws(ApiError) -> any Sendable)
        case blocking(@Sendable (Ably) throws(ApiError) -> any Sendable)
    }

    /// The operation's id.
    let operation: String
    let variant: String
    /// The status and body of a successful reply, as the document shows it.
    let status: Int
    let reply: String?
    let call: Call

    init(_ operation: String, _ variant: String, status: Int, reply: String?, call: Call) {
        self.operation = operation
        self.variant = variant
        self.status = status
        self.reply = reply
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
