/// Waits until a condition holds that nothing reports, such as the release of a last reference: looks again every
/// millisecond, so that a waiting test keeps no thread busy.
///
/// - Parameters:
///   - limit: The longest wait; a test then fails by what it checks next.
///   - condition: The condition.
/// - Returns: Whether it holds.
@discardableResult
public func eventually(
    within limit: Duration = .seconds(30), isolation: isolated (any Actor)? = #isolation,
    _ condition: () throws -> Bool
) async rethrows -> Bool {
    let end = ContinuousClock.now + limit
    while try !condition() {
        guard ContinuousClock.now < end else { return false }
        try? await Task.sleep(for: .milliseconds(1))
    }
    return true
}
