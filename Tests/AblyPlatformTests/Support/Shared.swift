/// Holds a value that cannot be copied, as a lock or an atomic, so that several tasks can capture it.
final class Shared<Value: ~Copyable & Sendable>: Sendable {
    let value: Value

    init(_ value: consuming Value) { self.value = value }
}
