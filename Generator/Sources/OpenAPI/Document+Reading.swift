extension Document {
    /// What reading a document gave.
    public struct Reading: Sendable {
        /// The document, nil where there are errors.
        public let document: Document?
        /// What was found; later stages may add to it.
        public var diagnostics: Diagnostics
    }

    /// Reads a document: YAML or JSON, by its content.
    ///
    /// Errors are collected, so that one reading shows them all, as far as they are independent of each other.
    ///
    /// - Parameters:
    ///   - bytes: The document's text in UTF-8.
    ///   - file: The file's name for diagnostics, as a person gave it.
    /// - Returns: The document, nil where there are errors, with everything that was found.
    public static func read(_ bytes: [UInt8], file: String) -> Reading {
        read(bytes, file: file, limits: SourceLimits())
    }

    static func read(_ bytes: [UInt8], file: String, limits: SourceLimits) -> Reading {
        let reading = DeepStack.run(seconds: limits.seconds) { () -> Reading in
            do throws(SourceError) {
                let root = try SourceReader.read(bytes, limits: limits)
                return DocumentParser(root: root, file: file).read()
            } catch {
                var diagnostics = Diagnostics(file: file)
                diagnostics.error(error.message, at: nil, position: error.position)
                return Reading(document: nil, diagnostics: diagnostics)
            }
        }
        guard let reading else {
            var diagnostics = Diagnostics(file: file)
            diagnostics.error(
                "the document took longer than \(limits.seconds) seconds to read: do its aliases nest?", at: nil)
            return Reading(document: nil, diagnostics: diagnostics)
        }
        return reading
    }
}
