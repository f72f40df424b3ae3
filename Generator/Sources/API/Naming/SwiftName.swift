import OpenAPI

/// Converts names of the document to Swift names.
public enum SwiftName {
    /// `push_recipient` and `Push-Recipient` become `PushRecipient`.
    public static func type(_ text: String) -> String {
        let name = words(text).map(capitalized).joined()
        guard let first = name.first else { return "Value" }
        return first.isNumber ? "N" + name : name
    }

    /// `device_id` becomes `deviceId`, `ACTIVE` `active`, `+1` `plus1`.
    public static func value(_ text: String) -> String {
        let parts = words(text)
        guard let head = parts.first else { return "value" }
        let name = uncapitalized(head) + parts.dropFirst().map(capitalized).joined()
        return name.first.map(\.isNumber) == true ? "n" + name : name
    }

    /// Like ``value(_:)``, for cases of an enumeration, which may differ only in signs.
    public static func enumerationCase(_ text: String) -> String {
        if text.isEmpty { return "empty" }
        let name = value(text)
        return name == "value" && text.lowercased() != "value" ? value(spelledOut(text)) : name
    }

    /// A valid argument name for any string; never a keyword.
    static func argument(_ text: String) -> String {
        let name = value(text)
        return ReservedNames.keywords.contains(name) || ReservedNames.arguments.contains(name) ? name + "Value" : name
    }

    /// Whether a text is an identifier of ASCII letters, digits and underscores, and no keyword.
    public static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, !first.isDigit else { return false }
        let isWord = text.utf8.allSatisfy { byte in
            byte.isDigit || byte == UInt8(ascii: "_")
                || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
        }
        return isWord && text != "_" && !ReservedNames.keywords.contains(text)
    }

    /// Why a given name is not a valid type name, as the end of a sentence; nil if it is valid.
    ///
    /// - Parameter reserved: Names that are taken.
    public static func fault(ofType name: String, reserved: Set<String> = ReservedNames.types) -> String? {
        guard isIdentifier(name) else {
            return "is not a valid name for a Swift type: use letters and digits, such as “\(type(name))”"
        }
        if reserved.contains(name) || ReservedNames.values.contains(value(name)) {
            return "is a name of Swift or of the runtime: choose another, such as “\(name)Client”"
        }
        return nil
    }

    /// `History` becomes `HistoryApi`.
    public static func tagType(_ tag: String) -> String { type(tag) + "Api" }

    /// The words of a name: runs of letters and digits, split where the case changes.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        let characters = Array(signed(text))
        func flush() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for (index, character) in characters.enumerated() {
            guard isIdentifierPart(character) else {
                flush()
                continue
            }
            if character.isUppercase, let last = word.last {
                let nextIsLowercase = index + 1 < characters.count && characters[index + 1].isLowercase
                if !last.isUppercase || nextIsLowercase { flush() }
            }
            word.append(character)
        }
        flush()
        return words
    }

    /// Meaningful signs before a number.
    private static func signed(_ text: String) -> String {
        guard let first = text.first, text.dropFirst().first?.isNumber == true else { return text }
        switch first {
        case "+": return "plus " + text.dropFirst()
        case "-": return "minus " + text.dropFirst()
        default: return text
        }
    }

    private static func spelledOut(_ text: String) -> String {
        let names: [Character: String] = [
            "*": "asterisk", "+": "plus", "-": "minus", "=": "equal", "<": "less", ">": "greater", "!": "not",
            "/": "slash",
            "%": "percent", "&": "and", "|": "or", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon",
            "_": "underscore",
            "~": "tilde", "^": "caret", "$": "dollar", "#": "hash", "@": "at", "?": "question", " ": "space",
            "(": "open",
            ")": "close", "[": "open", "]": "close", "{": "open", "}": "close", "'": "quote", "\"": "quote",
            "\\": "backslash",
        ]
        return text.map { names[$0] ?? "u" + String($0.unicodeScalars.first!.value, radix: 16) }.joined(separator: " ")
    }

    private static func isIdentifierPart(_ character: Character) -> Bool {
        character.isASCII
            ? character.isLetter || character.isNumber
            : character.isLetter && character.unicodeScalars.count == 1 && character != "\u{2E2F}"
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// The first word in lower case: an acronym whole, another word by its first letter.
    private static func uncapitalized(_ word: String) -> String {
        word.allSatisfy { !$0.isLowercase } ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
    }
}

extension OrderedMap<JSONValue> {
    /// The explicit Swift name, `x-swift-name`, which is converted like every other name.
    var swiftName: String? { self["x-swift-name"]?.string }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
