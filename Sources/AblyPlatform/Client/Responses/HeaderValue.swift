/// A type that a header field's value can be decoded as.
public protocol HeaderValue: Sendable {
    /// Parses a field's value.
    ///
    /// - Parameter headerText: The string, without surrounding white space.
    /// - Returns: Nil if the string is not a valid value.
    init?(headerText: String)
}

extension HeaderValue where Self: FixedWidthInteger {
    /// Parses a decimal number.
    public init?(headerText: String) { self.init(headerText, radix: 10) }
}

extension Int: HeaderValue {}
extension Int32: HeaderValue {}
extension Int64: HeaderValue {}
extension UInt64: HeaderValue {}

extension String: HeaderValue {
    /// Accepts any string.
    public init?(headerText: String) { self = headerText }
}

extension Bool: HeaderValue {
    /// Parses `true` and `false`, in any case.
    public init?(headerText: String) {
        switch headerText.lowercased() {
        case "true": self = true
        case "false": self = false
        default: return nil
        }
    }
}

extension Double: HeaderValue {
    /// Parses a decimal number, with or without a fraction and an exponent.
    public init?(headerText: String) {
        // Swift also parses `nan`, `inf` and hexadecimal numbers.
        let isDecimal = headerText.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
        }
        guard isDecimal, let value = Double(headerText), value.isFinite else { return nil }
        self = value
    }
}

extension DateTime: HeaderValue {
    /// Parses an RFC 3339 timestamp or an HTTP date (RFC 9110 section 5.6.7): OpenAPI documents describe both as
    /// `date-time`.
    public init?(headerText: String) {
        if let value = DateTime(headerText) {
            self = value
        } else if let seconds = HTTPDate.seconds(headerText),
            let value = DateTime(millisecondsSinceEpoch: Int64(seconds) * 1000)
        {
            self = value
        } else {
            return nil
        }
    }
}

extension CalendarDate: HeaderValue {
    /// Parses a calendar date, `YYYY-MM-DD`.
    public init?(headerText: String) { self.init(headerText) }
}
