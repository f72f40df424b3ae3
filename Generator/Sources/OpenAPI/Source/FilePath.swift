/// The relative path from one file of a document to another.
enum FilePath {
    /// Why a reference is rejected, as the end of a sentence.
    struct Refusal: Error, Equatable {
        let reason: String
    }

    /// The path of the referenced file, relative to the folder of the document.
    ///
    /// - Parameters:
    ///   - reference: The part before the “#”, percent-decoded.
    ///   - base: The path of the file that contains the reference, relative to the same folder.
    /// - Throws: ``Refusal`` if this is not a file below that folder.
    static func resolve(_ reference: String, from base: String) throws(Refusal) -> String {
        if hasScheme(reference) || reference.hasPrefix("//") {
            throw Refusal(
                reason: "leaves the document: nothing is fetched, so save what it names in a file below the document's"
                    + " folder and refer to that")
        }
        if reference.hasPrefix("/") {
            throw Refusal(
                reason: "leaves the document: it is an absolute path, so write the way from the file in which it stands"
            )
        }
        // Messages must be single lines, and a zero byte would end the path.
        guard !reference.isEmpty, !reference.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw Refusal(reason: "leaves the document: it names no file")
        }
        var path = base.split(separator: "/").dropLast()
        for part in reference.split(separator: "/") {
            switch part {
            case ".": break
            case "..":
                guard path.popLast() != nil else {
                    throw Refusal(
                        reason: "leaves the document's folder, and only files below that are read: move the file there,"
                            + " or the document to a folder above both")
                }
            default: path.append(part)
            }
        }
        guard !path.isEmpty else { throw Refusal(reason: "leaves the document: it names a folder") }
        return path.joined(separator: "/")
    }

    /// Whether a reference begins with a scheme such as `https:` (RFC 3986, section 3.1).
    private static func hasScheme(_ reference: String) -> Bool {
        guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = reference.utf8[..<colon]
        guard let first = scheme.first, isLetter(first) else { return false }
        return scheme.allSatisfy { byte in
            isLetter(byte) || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
