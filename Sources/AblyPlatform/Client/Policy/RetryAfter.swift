/// When a service asks to be called again: the `Retry-After` field (RFC 9110 section 10.2.3).
enum RetryAfter {
    /// - Parameters:
    ///   - headers: The header fields of the response.
    ///   - now: This machine's time in seconds since the epoch, for a response without a `Date` of its own.
    /// - Returns: The time to wait, zero for a date in the past; nil if the field is missing or not well formed.
    static func delay(from headers: ResponseHeaders, now: @autoclosure () -> Int) -> Duration? {
        guard let text = headers.values(of: "retry-after").first else { return nil }
        if !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
            // More digits than fit an integer mean longer than anybody waits.
            return .seconds(min(Int(text) ?? maximumSeconds, maximumSeconds))
        }
        guard let date = HTTPDate.seconds(text) else { return nil }
        // The service's own clock tells how far ahead it means, whatever this machine's clock says.
        let reference = headers.values(of: "date").first.flatMap(HTTPDate.seconds) ?? now()
        return .seconds(min(max(date - reference, 0), maximumSeconds))
    }

    private static let maximumSeconds = 1 << 40
}
