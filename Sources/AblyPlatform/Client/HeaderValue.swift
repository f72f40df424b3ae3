/// A value that a header field can have: what the document's types of header fields are in Swift.
public protocol HeaderValue: Sendable {
    /// The value that a field's text stands for.
    ///
    /// - Parameter headerText: The text, without white space around it.
    /// - Returns: Nil if the text is not such a value.
    init?(headerText: String)
}

extension HeaderValue where Self: FixedWidthInteger {
    /// Reads a decimal number.
    public init?(headerText: String) { self.init(headerText, radix: 10) }
}

extension Int: HeaderValue {}
extension Int32: HeaderValue {}
extension Int64: HeaderValue {}
extension UInt64: HeaderValue {}

extension String: HeaderValue {
    /// Takes any text.
    public init?(headerText: String) { self = headerText }
}

extension Bool: HeaderValue {
    /// Reads `true` and `false`, in any case.
    public init?(headerText: String) {
        switch headerText.lowercased() {
        case "true": self = true
        case "false": self = false
        default: return nil
        }
    }
}

extension Double: HeaderValue {
    /// Reads a decimal number, with a fraction and an exponent or without.
    public init?(headerText: String) {
        // Swift reads `nan`, `inf` and hexadecimal numbers too.
        let isDecimal = headerText.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
        }
        guard isDecimal, let value = Double(headerText), value.isFinite else { return nil }
        self = value
    }
}

extension DateTime: HeaderValue {
    /// Reads a point in time as RFC 3339 writes it, or a date of HTTP (RFC 9110 section 5.6.7), which documents describe as
    /// a `date-time` too.
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
    /// Reads a day of the calendar, `YYYY-MM-DD`.
    public init?(headerText: String) { self.init(headerText) }
}
