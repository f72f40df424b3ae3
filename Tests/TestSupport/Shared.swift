/// A noncopyable value, such as an atomic, that several tasks of a test share.
public final class Shared<Value: ~Copyable & Sendable>: Sendable {
    public let value: Value

    public init(_ value: consuming Value) { self.value = value }
}
