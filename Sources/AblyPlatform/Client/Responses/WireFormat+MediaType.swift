extension WireFormat {
    /// The format of a media type: JSON including the suffix `+json` (RFC 6839), or MessagePack under its usual names.
    ///
    /// - Parameter mediaType: The value of `Content-Type`, parameters included (RFC 9110 section 8.3.1).
    init?(mediaType: String) {
        var mediaType = mediaType
        if let usual = mediaType.withUTF8({ WireFormat(usual: $0) }) {
            self = usual
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

    /// Fast path: the format of one of the two most common media types, compared in place.
    private init?(usual mediaType: UnsafeBufferPointer<UInt8>) {
        func equals(_ text: StaticString) -> Bool {
            mediaType.count == text.utf8CodeUnitCount
                && mediaType.indices.allSatisfy { mediaType[$0] == text.utf8Start[$0] }
        }
        if equals("application/json") {
            self = .json
        } else if equals("application/x-msgpack") {
            self = .msgpack
        } else {
            return nil
        }
    }

    /// The format of a response, from its header fields. The requested format is assumed without `Content-Type` and for
    /// `application/octet-stream`, which stands for an unknown type.
    ///
    /// - Throws: ``WireError`` if the response has another type.
    package init(reply headers: ResponseHeaders, requested: WireFormat) throws(WireError) {
        if case .some(.some(let usual)) = headers.withFirstValue(of: "content-type", { WireFormat(usual: $0) }) {
            self = usual
            return
        }
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
                .typeMismatch(expected: "JSON or MessagePack", found: "a response of type \(found)"), format: nil,
                offset: 0)
        }
    }

    /// This format if one of the media types names it, otherwise another one that they name; this one, without a media
    /// type, if they name none.
    func negotiated(among types: [String]) -> (format: WireFormat, mediaType: String?) {
        for format in [self] + Self.allCases {
            if let type = types.first(where: { WireFormat(mediaType: $0) == format }) { return (format, type) }
        }
        return (self, nil)
    }
}
