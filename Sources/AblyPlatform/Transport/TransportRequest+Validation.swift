extension TransportRequest {
    /// Refuses what would not arrive as exactly what it is, or would change the request's framing.
    ///
    /// Header fields are checked apart, since most requests carry those of the request before.
    ///
    /// - Parameter methodIsKnown: Whether the method was checked before.
    func validate(methodIsKnown: Bool) throws(TransportError) {
        guard methodIsKnown || (!method.isEmpty && method.utf8.allSatisfy(\.isTokenByte) && method != "CONNECT") else {
            throw .invalidRequest("method: not a method token")
        }
        guard target.utf8.first == UInt8(ascii: "/"), target.consists(of: Self.isTargetByte) else {
            throw .invalidRequest("target: must begin with / and be percent-encoded")
        }
        guard method != "HEAD" || body == nil else { throw .invalidRequest("body: a HEAD request carries none") }
        guard maximumResponseBytes >= 0 else { throw .invalidRequest("maximumResponseBytes: must not be negative") }
    }

    /// Refuses an origin that is more than scheme, host and port.
    static func validate(origin: String) throws(TransportError) {
        let rest: Substring
        if origin.hasPrefix("https://") {
            rest = origin.dropFirst(8)
        } else if origin.hasPrefix("http://") {
            rest = origin.dropFirst(7)
        } else {
            throw .invalidRequest("origin: must begin with https:// or http://")
        }
        guard !rest.isEmpty, rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !Self.endsAuthority($0) }) else {
            throw .invalidRequest("origin: must be scheme, host and port only")
        }
    }

    private static func isTargetByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#")
    }

    /// Bytes that would make a path, a query, a fragment or credentials of what follows or precedes them.
    private static func endsAuthority(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"): true
        default: false
        }
    }
}

extension HeaderField {
    /// Refuses a field that would break the header block or the request's framing.
    func validate() throws(TransportError) {
        guard !name.isEmpty, name.utf8.allSatisfy(\.isTokenByte) else {
            throw .invalidRequest("headers: a field's name is not a token")
        }
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
            throw .invalidRequest("headers: the value of \(name) holds a control character")
        }
        if Self.isReserved(name) { throw .invalidRequest("headers: \(name) is set by the transport") }
    }

    /// Whether the transport itself sets the fields of a name.
    static func isReserved(_ name: String) -> Bool {
        ["Host", "Content-Length", "Transfer-Encoding"].contains { $0.equalsIgnoringCase(name) }
    }
}

extension UInt8 {
    /// A byte of a token (RFC 9110 section 5.6.2).
    var isTokenByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    var asciiLowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}

extension String {
    /// Whether all bytes of its UTF-8 pass a test.
    @inline(__always)
    func consists(of isExpected: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isExpected) } ?? utf8.allSatisfy(isExpected)
    }

    /// Whether two names are the same but for the case of ASCII letters.
    func equalsIgnoringCase(_ other: String) -> Bool {
        utf8.count == other.utf8.count
            && zip(utf8, other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }
}
