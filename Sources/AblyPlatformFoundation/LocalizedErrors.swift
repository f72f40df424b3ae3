import AblyPlatform
import Foundation

// Foundation's `localizedDescription` asks an `any Error` whether it is a `LocalizedError`, and looks at nothing else of
// it. A conformance needs Foundation, which AblyPlatform does without.

extension ApiError: LocalizedError {
    /// As `description`.
    public var errorDescription: String? { description }
}

extension TransportError: LocalizedError {
    /// As `description`.
    public var errorDescription: String? { description }
}

extension WireError: LocalizedError {
    /// As `description`.
    public var errorDescription: String? { description }
}
