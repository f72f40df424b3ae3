extension Document {
    /// The result of reading a document.
    public struct Reading: Sendable {
        /// The document, nil if there are errors.
        public let document: Document?
        /// The diagnostics; later stages may add more.
        public var diagnostics: Diagnostics
        /// The other files, in the order of reading.
        public var files: [ReferencedFile] = []
    }

    /// The maximum size of a document in bytes, including referenced files.
    public static let maximumBytes = SourceLimits().bytes

    /// Reads a document in YAML or JSON.
    ///
    /// Independent errors are collected, so that all of them are reported at once.
    ///
    /// - Parameters:
    ///   - bytes: The document in UTF-8.
    ///   - file: The file's name for diagnostics, as given by the user.
    ///   - loader: Reads referenced files; nil if references to other files are errors.
    /// - Returns: The document, nil if there are errors, with everything that was found.
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
