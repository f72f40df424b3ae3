extension HeaderField {
    /// Refuses a field that would break the header block or the request's framing.
    func validate() throws(TransportError) {
        guard Self.isName(name) else { throw .invalidRequest("headers: a field's name is not a token") }
        guard Self.isValue(value) else {
            throw .invalidRequest("headers: the value of \(name) holds a control character")
        }
        if Self.isReserved(name) { throw .invalidRequest("headers: \(name) is set by the transport") }
    }

    /// Whether the field's name is this one, in any case (RFC 9110 section 5.1).
    func hasName(_ other: String) -> Bool { name.equalsIgnoringCase(other) }

    /// Whether a text is a `token` (RFC 9110 section 5.6.2).
    static func isName(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(\.isTokenByte) }

    /// Whether a text can be a field's value: no control characters but tab.
    static func isValue(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
    }

    /// Whether the transport itself sets the fields of a name.
    static func isReserved(_ name: String) -> Bool {
        ["Host", "Content-Length", "Transfer-Encoding"].contains { $0.equalsIgnoringCase(name) }
    }

    /// Whether fields of a name carry credentials.
    static func isSecret(_ name: String) -> Bool {
        ["Authorization", "Proxy-Authorization", "Authentication-Info", "Cookie", "Set-Cookie"]
            .contains { $0.equalsIgnoringCase(name) }
    }
}
