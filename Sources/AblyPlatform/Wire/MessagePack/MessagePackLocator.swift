/// Converts an offset in MessagePack to a JSON Pointer. Runs only after an error, over the valid part of the input.
struct MessagePackLocator {
    /// An array or map around the position.
    private struct Level {
        let isMap: Bool
        /// Number of keys and values, or elements, left.
        var left: Int
        /// Number of keys and values, or elements, begun.
        var begun = 0
        /// The latest key.
        var key: Range<Int>?
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position = 0
    private var levels: [Level] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
        self.bytes = bytes
        end = min(offset, bytes.count)
    }

    /// The pointer to the innermost value at an offset; nil if it is too long.
    static func pointer(in bytes: UnsafeBufferPointer<UInt8>, offset: Int) -> String? {
        var locator = MessagePackLocator(bytes, offset)
        return JSONPointer.text(locator.locate())
    }

    private mutating func locate() -> [String] {
        while true {
            while let last = levels.last, last.left == 0 { levels.removeLast() }
            if let last = levels.indices.last {
                levels[last].left -= 1
                levels[last].begun += 1
            } else if position > 0 {
                break
            }
            guard position < end else { break }
            let start = position
            guard step() else { break }
            if let last = levels.indices.last, levels[last].isMap, levels[last].begun % 2 == 1, position <= end {
                levels[last].key = start..<position
            }
        }
        return levels.compactMap(token)
    }

    /// Moves over a scalar or the header of an array or map; returns false if the value is truncated.
    private mutating func step() -> Bool {
        let byte = bytes[position]
        position += 1
        switch byte {
        case 0x80...0x8F: return open(Int(byte & 0x0F) * 2, isMap: true)
        case 0x90...0x9F: return open(Int(byte & 0x0F), isMap: false)
        case 0xDC, 0xDD: return open(number(byte == 0xDC ? 2 : 4), isMap: false)
        case 0xDE, 0xDF: return open(number(byte == 0xDE ? 2 : 4) * 2, isMap: true)
        case 0xA0...0xBF: position += Int(byte & 0x1F)
        case 0xC4, 0xD9: position += number(1)
        case 0xC5, 0xDA: position += number(2)
        case 0xC6, 0xDB: position += number(4)
        case 0xC7: position += number(1) + 1
        case 0xC8: position += number(2) + 1
        case 0xC9: position += number(4) + 1
        case 0xCC, 0xD0: position += 1
        case 0xCD, 0xD1: position += 2
        case 0xCA, 0xCE, 0xD2: position += 4
        case 0xCB, 0xCF, 0xD3: position += 8
        case 0xD4...0xD8: position += 1 + 1 << Int(byte - 0xD4)
        default: break
        }
        return position <= end
    }

    private mutating func number(_ size: Int) -> Int {
        guard bytes.count - position >= size else {
            position = bytes.count + 1
            return 0
        }
        var value = 0
        for _ in 0..<size {
            value = value << 8 | Int(bytes[position])
            position += 1
        }
        return value
    }

    private mutating func open(_ left: Int, isMap: Bool) -> Bool {
        guard position <= end else { return false }
        levels.append(Level(isMap: isMap, left: left))
        return true
    }

    private func token(_ level: Level) -> String? {
        guard level.begun > 0 else { return nil }
        guard level.isMap else { return String(level.begun - 1) }
        guard level.begun % 2 == 0, let key = level.key, let base = bytes.baseAddress else { return nil }
        // The range lies within the input.
        var reader = MessagePackReader(start: base + key.lowerBound, count: key.count)
        return (try? reader.readString()) ?? "?"
    }
}
