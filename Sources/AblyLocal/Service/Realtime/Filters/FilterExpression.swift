import AblyPlatform
struct FilterExpression: Sendable {
    init(_ text: String) throws(Refusal) {}
    func matches(_ value: WireValue) -> Bool { true }
}
