/// The location of a value in a document (RFC 6901), such as `/paths/~1stats/get`.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The pointer as a string; empty for the whole document.
    public let text: String

    /// The whole document.
    public static let root = JSONPointer(text: "")

    /// Creates a pointer from a string, which is not validated.
    ///
    /// - Parameter text: Empty, or tokens each preceded by `/`, with `~` written `~0` and `/` written `~1`.
    public init(text: String) {
        self.text = text
    }

    public var description: String { text }

    /// The pointer's tokens, unescaped.
    public var tokens: [String] {
        text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { Self.unescape($0) }
    }

    /// The location of a member of the object at this pointer.
    ///
    /// - Parameter token: The member's key, not escaped.
    public func appending(_ token: String) -> JSONPointer {
        JSONPointer(text: text + "/" + Self.escape(token))
    }

    /// The location of an element of the array at this pointer.
    ///
    /// - Parameter index: The element's position, from 0.
    public func appending(_ index: Int) -> JSONPointer {
        JSONPointer(text: text + "/" + String(index))
    }

    private static func escape(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return token }
        var escaped = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func unescape(_ token: Substring) -> String {
        var unescaped = ""
        var pendingTilde = false
        for scalar in token.unicodeScalars {
            if pendingTilde {
                pendingTilde = false
                switch scalar {
                case "0": unescaped += "~"
                case "1": unescaped += "/"
                default:
                    unescaped += "~"
                    unescaped.unicodeScalars.append(scalar)
                }
            } else if scalar == "~" {
                pendingTilde = true
            } else {
                unescaped.unicodeScalars.append(scalar)
            }
        }
        return pendingTilde ? unescaped + "~" : unescaped
    }
}
