import AblyPlatform

extension Base64 {
    /// Encodes bytes as base64, with padding (RFC 4648, section 4).
    static func text(_ bytes: [UInt8]) -> String { String(decoding: encode(bytes), as: UTF8.self) }

    /// Encodes bytes in the URL-safe alphabet (RFC 4648, section 5), without padding, as JSON Web Tokens require.
    static func urlSafeText(_ bytes: [UInt8]) -> String {
        let characters = encode(bytes).lazy.filter { $0 != padding }.map { character in
            switch character {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            default: character
            }
        }
        return String(decoding: Array(characters), as: UTF8.self)
    }

    /// Decodes base64 of either alphabet, with or without padding.
    ///
    /// - Returns: The bytes, or nil if the string is not valid base64.
    static func bytes(_ text: String) -> [UInt8]? {
        var characters = text.utf8.map { character in
            switch character {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: character
            }
        }
        if characters.last != padding {
            characters += [UInt8](repeating: padding, count: (4 - characters.count % 4) % 4)
        }
        return decode(characters)
    }

    private static let padding = UInt8(ascii: "=")
}
