/// Base64, RFC 4648 section 4, and its URL-safe alphabet, section 5.
enum Base64 {
    private static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let urlSafe = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// For each byte, the six bits that it stands for in either alphabet, or 255.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (index, byte) in standard.enumerated() { table[Int(byte)] = UInt8(index) }
        for (index, byte) in urlSafe.enumerated() { table[Int(byte)] = UInt8(index) }
        return table
    }()

    /// Writes bytes as base64, with padding.
    static func encode(_ bytes: [UInt8]) -> String { encode(bytes, alphabet: standard, padding: true) }

    /// Writes bytes in the URL-safe alphabet, without padding, as JSON Web Tokens want it.
    static func encodeURLSafe(_ bytes: [UInt8]) -> String { encode(bytes, alphabet: urlSafe, padding: false) }

    private static func encode(_ bytes: [UInt8], alphabet: [UInt8], padding: Bool) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let group = min(3, bytes.count - index)
            var bits = 0
            for offset in 0..<3 { bits = bits << 8 | (offset < group ? Int(bytes[index + offset]) : 0) }
            for position in 0..<4 {
                if position <= group {
                    output.append(alphabet[bits >> (18 - 6 * position) & 63])
                } else if padding {
                    output.append(UInt8(ascii: "="))
                }
            }
            index += 3
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Reads base64 of either alphabet, with or without padding.
    ///
    /// - Returns: The bytes, or nil when the text is no base64.
    static func decode(_ text: String) -> [UInt8]? {
        var body = Array(text.utf8)[...]
        var padding = 0
        while body.last == UInt8(ascii: "="), padding < 2 {
            body.removeLast()
            padding += 1
        }
        guard body.count % 4 != 1, padding == 0 || (body.count + padding) % 4 == 0 else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(body.count * 3 / 4)
        var bits = 0
        var available = 0
        for byte in body {
            let value = values[Int(byte)]
            guard value != 255 else { return nil }
            bits = (bits << 6 | Int(value)) & 0xFF_FFFF
            available += 6
            if available >= 8 {
                available -= 8
                output.append(UInt8(bits >> available & 0xFF))
            }
        }
        return output
    }
}
