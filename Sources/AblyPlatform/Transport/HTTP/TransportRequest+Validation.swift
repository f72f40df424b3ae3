extension TransportRequest {
    /// Rejects a request that could not be sent unchanged, or whose parts would alter its framing.
    ///
    /// Header fields are validated separately, since most requests carry those of the previous one.
    ///
    /// - Parameter methodIsKnown: Whether the method has been validated before.
    func validate(methodIsKnown: Bool) throws(TransportError) {
        guard methodIsKnown || (!method.isEmpty && method.utf8.allSatisfy(\.isTokenByte) && method != "CONNECT") else {
            throw .invalidRequest("method: must be a token (RFC 9110, section 9.1) other than CONNECT")
        }
        guard target.utf8.first == UInt8(ascii: "/"), target.consists(of: Self.isTargetByte) else {
            throw .invalidRequest("target: must begin with / and be percent-encoded")
        }
        guard method != "HEAD" || body == nil else { throw .invalidRequest("body: must be nil for HEAD") }
        guard maximumResponseBytes >= 0 else { throw .invalidRequest("maximumResponseBytes: must not be negative") }
    }

    /// Rejects an origin that is more than scheme, host and port.
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
            throw .invalidRequest("origin: must consist of scheme, host and port only")
        }
    }

    private static func isTargetByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#")
    }

    /// Whether a byte would begin a path, a query or a fragment, or end user information.
    private static func endsAuthority(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"): true
        default: false
        }
    }
}
