/// A component of a coding path: a member's key, or an element's index.
struct PathKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ key: String) {
        stringValue = key
        intValue = nil
    }

    init(_ index: Int) {
        stringValue = String(index)
        intValue = index
    }

    init?(stringValue: String) { self.init(stringValue) }

    init?(intValue: Int) { self.init(intValue) }
}

extension [any CodingKey] {
    /// The path as a JSON Pointer (RFC 6901); empty for the whole value.
    var pointer: String {
        map { key in
            var step = "/"
            for character in key.stringValue {
                switch character {
                case "~": step += "~0"
                case "/": step += "~1"
                default: step.append(character)
                }
            }
            return step
        }.joined()
    }
}
