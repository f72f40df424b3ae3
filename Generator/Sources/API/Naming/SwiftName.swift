/// How a name of the document becomes one of Swift.
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

    /// As ``value(_:)``, for the cases of an enumeration, where signs alone must tell cases apart.
    public static func enumerationCase(_ text: String) -> String {
        if text.isEmpty { return "empty" }
        let name = value(text)
        return name == "value" && text.lowercased() != "value" ? value(spelledOut(text)) : name
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

    /// Signs that carry meaning in front of a number.
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
            ? character.isLetter || character.isNumber : character.isLetter && character.unicodeScalars.count == 1
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// The first word in lower case: an acronym whole, another word by its first letter.
    private static func uncapitalized(_ word: String) -> String {
        word.allSatisfy { !$0.isLowercase } ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
    }
}
