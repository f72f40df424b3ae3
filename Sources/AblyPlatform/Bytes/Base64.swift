/// Base64 with the standard alphabet and padding (RFC 4648 section 4).
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    /// The value of each character; 255 for those outside the alphabet.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    /// The encoded length of a number of bytes.
    static func encodedCount(_ count: Int) -> Int { (count + 2) / 3 * 4 }

    /// Encodes bytes.
    package static func encode(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: encodedCount(bytes.count)) { target, count in
            // Every group of up to three bytes becomes four characters, which adds up to the requested capacity.
            var position = 0
            var output = 0
            let alphabet = Self.alphabet
            // Whole groups, without the checks that the last one needs.
            while bytes.count - position >= 3 {
                let word =
                    UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
                target.initializeElement(at: output, to: alphabet[Int(word >> 18)])
                target.initializeElement(at: output + 1, to: alphabet[Int(word >> 12 & 63)])
                target.initializeElement(at: output + 2, to: alphabet[Int(word >> 6 & 63)])
                target.initializeElement(at: output + 3, to: alphabet[Int(word & 63)])
                position += 3
                output += 4
            }
            while position < bytes.count {
                let left = bytes.count - position
                let word =
                    UInt32(bytes[position]) << 16 | (left > 1 ? UInt32(bytes[position + 1]) << 8 : 0)
                    | (left > 2 ? UInt32(bytes[position + 2]) : 0)
                target.initializeElement(at: output, to: alphabet[Int(word >> 18)])
                target.initializeElement(at: output + 1, to: alphabet[Int(word >> 12 & 63)])
                target.initializeElement(
                    at: output + 2, to: left > 1 ? alphabet[Int(word >> 6 & 63)] : UInt8(ascii: "="))
                target.initializeElement(at: output + 3, to: left > 2 ? alphabet[Int(word & 63)] : UInt8(ascii: "="))
                position += 3
                output += 4
            }
            count = output
        }
    }

    /// Decodes a string; returns nil if it is not valid base64. Padding is required, and the unused bits must be zero.
    package static func decode(_ text: some RandomAccessCollection<UInt8>) -> [UInt8]? {
        text.withContiguousStorageIfAvailable { decode(buffer: $0) } ?? decode(Array(text)[...])
    }

    private static func decode(buffer text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        var padding = 0
        if text.count > 0, text[text.count - 1] == UInt8(ascii: "=") {
            padding = text[text.count - 2] == UInt8(ascii: "=") ? 2 : 1
        }
        let length = text.count / 4 * 3 - padding
        var isValid = true
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { target, count in
            let values = Self.values
            var output = 0
            // Whole groups, without the checks that the last one needs.
            let wholeGroups = max(text.count - 4, 0)
            var whole = 0
            while whole < wholeGroups {
                let first = values[Int(text[whole])]
                let second = values[Int(text[whole + 1])]
                let third = values[Int(text[whole + 2])]
                let fourth = values[Int(text[whole + 3])]
                if (first | second | third | fourth) & 0xC0 != 0 { break }
                target.initializeElement(at: output, to: first << 2 | second >> 4)
                target.initializeElement(at: output + 1, to: second << 4 | third >> 2)
                target.initializeElement(at: output + 2, to: third << 6 | fourth)
                whole += 4
                output += 3
            }
            for group in stride(from: whole, to: text.count, by: 4) {
                let isLast = group + 4 == text.count
                let used = isLast ? 4 - padding : 4
                var word: UInt32 = 0
                var all: UInt8 = 0
                for position in 0..<4 {
                    let value = position < used ? values[Int(text[group + position])] : 0
                    all |= value
                    word = word << 6 | UInt32(value & 63)
                }
                let unused: UInt32 = used == 4 ? 0 : used == 3 ? 0xFF : 0xFFFF
                if all & 0xC0 != 0 || word & unused != 0 {
                    isValid = false
                    break
                }
                // `used` characters encode `used - 1` bytes; `length` counts exactly those.
                for position in 0..<used - 1 {
                    target.initializeElement(
                        at: output, to: UInt8(truncatingIfNeeded: word >> UInt32(16 - 8 * position)))
                    output += 1
                }
            }
            count = output
        }
        return isValid ? bytes : nil
    }
}
