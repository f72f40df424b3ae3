extension WireFormat {
    /// The format that a media type names: JSON with its `+json` kin (RFC 6839), or MessagePack under its usual names.
    ///
    /// - Parameter mediaType: The value of `Content-Type`, parameters included (RFC 9110 section 8.3.1).
    init?(mediaType: String) {
        // Nearly all there is, and cheap to compare.
        if mediaType == "application/json" || mediaType == "application/x-msgpack" {
            self = mediaType == "application/json" ? .json : .msgpack
            return
        }
        let essence = mediaType.prefix { $0 != ";" && $0 != "," }.lowercased()
        let name = essence.split(whereSeparator: { $0 == " " || $0 == "\t" }).first ?? ""
        switch name {
        case "application/json", "text/json": self = .json
        case "application/x-msgpack", "application/msgpack", "application/vnd.msgpack": self = .msgpack
        case _ where name.hasSuffix("+json"): self = .json
        case _ where name.hasSuffix("+msgpack"): self = .msgpack
        default: return nil
        }
    }

    /// The format of a reply.
    ///
    /// - Parameters:
    ///   - reply: The header fields of the reply.
    ///   - requested: The format that a reply is in which does not say: one without `Content-Type`, or of
    ///     `application/octet-stream`, which stands for an unknown type.
    /// - Throws: ``WireError`` when the reply has another type.
    init(reply headers: ResponseHeaders, requested: WireFormat) throws(WireError) {
        guard let type = headers["content-type"], !type.isEmpty else {
            self = requested
            return
        }
        if let format = WireFormat(mediaType: type) {
            self = format
        } else if type.lowercased().hasPrefix("application/octet-stream") {
            self = requested
        } else {
            let found = String(type.prefix { $0 != ";" }.prefix(80))
            throw WireError(
                .typeMismatch(expected: "JSON or MessagePack", found: "a reply of type \(found)"), format: nil,
                offset: 0)
        }
    }

    /// The media type among `types` that names this format.
    func mediaType(among types: [String]) -> String? {
        types.first { WireFormat(mediaType: $0) == self }
    }
}
