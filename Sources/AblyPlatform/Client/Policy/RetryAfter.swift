/// The `Retry-After` header field (RFC 9110 section 10.2.3).
enum RetryAfter {
    /// - Parameters:
    ///   - headers: The header fields of the response.
    ///   - now: This machine's time in seconds since the epoch, for a response without `Date`.
    /// - Returns: The time to wait, zero for a date in the past; nil if the field is missing or malformed.
    static func delay(from headers: ResponseHeaders, now: @autoclosure () -> Int) -> Duration? {
        guard let text = headers.values(of: "retry-after").first else { return nil }
        if !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            // A number that overflows an integer is longer than any retry budget.
            return .seconds(min(Int(text) ?? maximumSeconds, maximumSeconds))
        }
        guard let date = HTTPDate.seconds(text) else { return nil }
        // Relative to the service's own clock, since this machine's may be wrong.
        let reference = headers.values(of: "date").first.flatMap(HTTPDate.seconds) ?? now()
        return .seconds(min(max(date - reference, 0), maximumSeconds))
    }

    private static let maximumSeconds = 1 << 40
}
