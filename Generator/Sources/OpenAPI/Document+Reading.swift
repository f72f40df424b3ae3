extension Document {
    /// What reading a document gave.
    public struct Reading: Sendable {
        /// The document, nil where there are errors.
        public let document: Document?
        /// What was found; later stages may add to it.
        public var diagnostics: Diagnostics
        /// The other files that were read, in that order.
        public var files: [ReferencedFile] = []
    }

    /// How many bytes a document may have, with all files that it refers to.
    public static let maximumBytes = SourceLimits().bytes

    /// Reads a document: YAML or JSON, by its content.
    ///
    /// Errors are collected, so that one reading shows them all, as far as they are independent of each other.
    ///
    /// - Parameters:
    ///   - bytes: The document's text in UTF-8.
    ///   - file: The file's name for diagnostics, as a person gave it.
    ///   - loader: Reads the files that the document refers to; nil where references to other files are errors.
    /// - Returns: The document, nil where there are errors, with everything that was found.
    public static func read(_ bytes: [UInt8], file: String, loader: FileLoader? = nil) -> Reading {
        read(bytes, file: file, loader: loader, limits: SourceLimits())
    }

    static func read(_ bytes: [UInt8], file: String, loader: FileLoader? = nil, limits: SourceLimits) -> Reading {
        let reading = DeepStack.run(seconds: limits.seconds) { () -> Reading in
            var budget = SourceBudget(limits)
            do throws(SourceError) {
                let root = try SourceReader.read(bytes, budget: &budget)
                return DocumentParser(root: root, file: file, loader: loader, budget: budget).read()
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
