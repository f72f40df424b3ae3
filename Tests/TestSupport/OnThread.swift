import Foundation

/// Runs blocking code on a thread of its own, as it must not hold one of Swift's pool.
///
/// - Parameter body: The code.
/// - Returns: What it returns.
/// - Throws: What it throws.
public func onThread<Value: Sendable, Failure: Error>(
    _ body: @escaping @Sendable () throws(Failure) -> Value
) async throws(Failure) -> Value {
    let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<Value, Failure>, Never>) in
        Thread.detachNewThread { continuation.resume(returning: Result { () throws(Failure) in try body() }) }
    }
    return try result.get()
}
