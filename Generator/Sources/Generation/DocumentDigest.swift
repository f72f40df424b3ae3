import OpenAPI

/// The digest that links generated files to their document and all its files.
enum DocumentDigest {
    /// The SHA-256 of the document's bytes if it is one file, otherwise of a list as printed by `sha256sum`: the
    /// document first, then the other files by path.
    static func hexadecimal(_ bytes: [UInt8], name: String, files: [ReferencedFile]) -> String {
        let own = SHA256.hexadecimal(bytes)
        guard !files.isEmpty else { return own }
        // By bytes, independent of the locale.
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let lines =
            ["\(own)  \(name)\n"] + sorted.map { "\(SHA256.hexadecimal($0.bytes))  \($0.path)\n" }
        return SHA256.hexadecimal(Array(lines.joined().utf8))
    }
}
