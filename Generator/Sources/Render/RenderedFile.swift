/// One file to be written.
public struct RenderedFile: Sendable, Hashable {
    /// The path below the output folder.
    public var path: String
    public var text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// What the generated files say of their origin.
public struct Provenance: Sendable {
    /// The document's file name.
    public var document: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var digest: String
    /// The module that holds the runtime; nil where the generated files are part of it.
    public var runtimeModule: String?

    public init(document: String, digest: String, runtimeModule: String?) {
        self.document = document
        self.digest = digest
        self.runtimeModule = runtimeModule
    }
}
