import AblyPlatform

/// One subject of the demo.
protocol Step: Sendable {
    /// The subject, in a few words.
    var title: String { get }
    /// The capability or app configuration that the step needs, or nil if any key suffices.
    var needs: String? { get }

    /// Makes the calls and checks their results.
    ///
    /// - Returns: The outcome, in one line.
    /// - Throws: ``Unexpected``, or the error of a call that should have succeeded.
    func run(_ scene: Scene, _ console: Console) async throws -> String
}

extension Step {
    var needs: String? { nil }
}

/// An unexpected result.
struct Unexpected: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A step that cannot run here.
struct LeftOut: Error {
    let reason: String
}

/// Checks a condition.
///
/// - Parameters:
///   - condition: The condition.
///   - description: What is wrong if it does not hold.
/// - Throws: ``Unexpected`` if it does not hold.
func expect(_ condition: Bool, _ description: @autoclosure () -> String) throws {
    guard condition else { throw Unexpected(description()) }
}

/// Unwraps a value.
///
/// - Parameters:
///   - value: The optional value.
///   - name: Its name in the error.
/// - Returns: The value.
/// - Throws: ``Unexpected`` if it is nil.
func require<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else { throw Unexpected("\(name) is missing") }
    return value
}
