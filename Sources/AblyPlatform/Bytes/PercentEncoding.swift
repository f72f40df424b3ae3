/// Percent-encoding (RFC 3986 section 2.1).
package enum PercentEncoding {
    /// The characters that are not encoded.
    package enum Allowed: Sendable, Hashable {
        /// Letters, digits, `-`, `.`, `_` and `~`.
        case unreserved
        /// The unreserved characters, and the reserved ones that do not end or split a query: all but `#`, `[`, `]`,
        /// `&`, `=` and `+`.
        case reserved
        /// Letters, digits, `*`, `-`, `.` and `_`; a space becomes `+` (URL Standard, section 5.2).
        case form
    }

    /// Encodes a string.
    package static func encode(_ text: String, allowed: Allowed = .unreserved) -> String {
        var result = ""
        append(text, to: &result, allowed: allowed)
        return result
    }

    /// Encodes a string and appends it.
    static func append(_ text: String, to result: inout String, allowed: Allowed = .unreserved) {
        if text.consists(of: { isAllowed($0, allowed) }) {
            result += text
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 3)
        for byte in text.utf8 {
            if isAllowed(byte, allowed) {
                bytes.append(byte)
            } else if byte == UInt8(ascii: " "), allowed == .form {
                bytes.append(UInt8(ascii: "+"))
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexDigit(byte >> 4))
                bytes.append(hexDigit(byte & 15))
            }
        }
        result += String(decoding: bytes, as: UTF8.self)
    }

    /// Decodes a string. A `%` that is not followed by two hexadecimal digits is left unchanged.
    package static func decode(_ text: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexValue),
                let low = rest.dropFirst().first.flatMap(hexValue)
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }

    private static func isAllowed(_ byte: UInt8, _ allowed: Allowed) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        case UInt8(ascii: "~"): allowed != .form
        case UInt8(ascii: "*"): allowed != .unreserved
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"),
            UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
            UInt8(ascii: ";"):
            allowed == .reserved
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
