extension Document {
    /// What reading a document gave.
    public struct Reading: Sendable {
        /// The document, nil where there are errors.
        public let document: Document?
        /// What was found; later stages may add to it.
        public var diagnostics: Diagnostics
    }
}
