import AblyPlatform

/// One subject of the demo.
protocol Step: Sendable {
    /// What it shows, in a few words.
    var title: String { get }
    /// What of Ably it needs that a key or an app may not have; nil where every key will do.
    var needs: String? { get }

    /// Makes the calls and checks what came back.
    ///
    /// - Returns: What was shown, in one line.
    /// - Throws: ``Unexpected``, or the error of a call that should have succeeded.
    func run(_ scene: Scene, _ console: Console) async throws -> String
}

extension Step {
    var needs: String? { nil }
}

/// Something came back that should not have.
struct Unexpected: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A step that cannot be shown here.
struct LeftOut: Error {
    let reason: String
}

/// Checks what came back.
///
/// - Parameters:
///   - condition: What should hold.
///   - description: What is wrong when it does not.
/// - Throws: ``Unexpected`` when it does not hold.
func expect(_ condition: Bool, _ description: @autoclosure () -> String) throws {
    guard condition else { throw Unexpected(description()) }
}

/// Checks that there is a value.
///
/// - Parameters:
///   - value: What should be there.
///   - name: What it is called.
/// - Returns: The value.
/// - Throws: ``Unexpected`` when there is none.
func require<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else { throw Unexpected("\(name) is missing") }
    return value
}
