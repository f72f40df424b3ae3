/// Converts an offset in JSON text to a JSON Pointer. Runs only after an error, over the valid part of the text.
enum JSONLocator {
    /// An array or object around the position.
    private struct Level {
        var isObject: Bool
        var index = 0
        /// The latest key, including its quotation marks.
        var key: Range<Int>?
        var expectsKey: Bool
    }

    /// The pointer to the innermost value at an offset; nil if it is too long.
    static func pointer(in bytes: UnsafeBufferPointer<UInt8>, offset: Int) -> String? {
        let end = min(offset, bytes.count)
        var levels: [Level] = []
        var position = 0
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "{"): levels.append(Level(isObject: true, expectsKey: true))
            case UInt8(ascii: "["): levels.append(Level(isObject: false, expectsKey: false))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
            case UInt8(ascii: ","):
                if let last = levels.indices.last {
                    levels[last].index += 1
                    levels[last].expectsKey = levels[last].isObject
                    levels[last].key = nil
                }
            case UInt8(ascii: "\""):
                let close = endOfString(bytes, position, limit: end)
                if let last = levels.indices.last, levels[last].expectsKey, close < end {
                    levels[last].key = position..<close + 1
                    levels[last].expectsKey = false
                }
                position = close
            default: break
            }
            position += 1
        }
        return JSONPointer.text(levels.compactMap { level in token(level, in: bytes) })
    }

    private static func endOfString(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, limit: Int) -> Int {
        var position = start + 1
        while position < limit, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return position
    }

    private static func token(_ level: Level, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard level.isObject else { return String(level.index) }
        guard let key = level.key, let base = bytes.baseAddress else { return nil }
        // The range lies within the input.
        var reader = JSONReader(start: base + key.lowerBound, count: key.count)
        return (try? reader.readString()) ?? "?"
    }
}

/// JSON Pointers as strings (RFC 6901).
enum JSONPointer {
    /// Maximum length in bytes: longer pointers are useless to people, and may contain content.
    static let limit = 256

    /// - Parameter tokens: The steps from the root, unescaped.
    /// - Returns: The pointer; nil if it exceeds ``limit``.
    static func text(_ tokens: [String]) -> String? {
        var text = ""
        for token in tokens {
            text += "/"
            for character in token.unicodeScalars {
                switch character {
                case "~": text += "~0"
                case "/": text += "~1"
                default: text.unicodeScalars.append(character)
                }
                if text.utf8.count > limit { return nil }
            }
        }
        return text
    }
}
