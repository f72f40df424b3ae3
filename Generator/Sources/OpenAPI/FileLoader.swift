/// How the files are read that a document refers to. Which ones are read is decided elsewhere, so that this is input
/// alone.
public struct FileLoader: Sendable {
    /// Why a file was not read.
    public struct Failure: Error {
        /// The rest of a sentence that begins with the file's path: “cannot be read: it does not exist”.
        public let reason: String

        /// - Parameter reason: The rest of a sentence that begins with the file's path.
        public init(reason: String) { self.reason = reason }
    }

    /// Reads a file: its path from the folder of the document, with “/” between names and without “..”, and the most
    /// bytes that are of use. Of a longer file it gives at least one byte more than that.
    public let read: @Sendable (_ path: String, _ maximumBytes: Int) throws(Failure) -> [UInt8]

    /// - Parameter read: Reads a file, see ``read``.
    public init(read: @escaping @Sendable (_ path: String, _ maximumBytes: Int) throws(Failure) -> [UInt8]) {
        self.read = read
    }
}

/// A file that a document refers to, as it was read.
public struct ReferencedFile: Sendable {
    /// The path from the folder of the document.
    public let path: String
    /// The file's text.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
