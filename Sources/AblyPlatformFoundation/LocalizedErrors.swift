import AblyPlatform
import Foundation

// Foundation's `localizedDescription` uses an error's own text only if the error conforms to `LocalizedError`. The
// conformance needs Foundation, which AblyPlatform does not import.

extension ApiError: LocalizedError {
    /// Same as `description`.
    public var errorDescription: String? { description }
}

extension TransportError: LocalizedError {
    /// Same as `description`.
    public var errorDescription: String? { description }
}

extension WireError: LocalizedError {
    /// Same as `description`.
    public var errorDescription: String? { description }
}
