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
