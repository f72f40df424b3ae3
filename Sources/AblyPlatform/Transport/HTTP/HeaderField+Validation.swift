extension HeaderField {
    /// Rejects a field that would corrupt the header or the request's framing.
    func validate() throws(TransportError) {
        guard Self.isName(name) else { throw .invalidRequest("headers: field names must be tokens") }
        guard Self.isValue(value) else {
            throw .invalidRequest("headers: the value of \(name) must not contain control characters")
        }
        if Self.isReserved(name) { throw .invalidRequest("headers: \(name) is set by the transport") }
    }

    /// Whether the field's name is this one, in any case (RFC 9110 section 5.1).
    func hasName(_ other: String) -> Bool { name.equalsIgnoringCase(other) }

    /// Whether a string is a `token` (RFC 9110 section 5.6.2).
    static func isName(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(\.isTokenByte) }

    /// Whether a string is a valid field value: no control characters except tab.
    static func isValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
    }

    /// Whether the transport itself sets fields with this name.
    static func isReserved(_ name: String) -> Bool {
        ["Host", "Content-Length", "Transfer-Encoding"].contains { $0.equalsIgnoringCase(name) }
    }

    /// Whether fields with this name carry credentials.
    static func isSecret(_ name: String) -> Bool {
        ["Authorization", "Proxy-Authorization", "Authentication-Info", "Cookie", "Set-Cookie"]
            .contains { $0.equalsIgnoringCase(name) }
    }
}
