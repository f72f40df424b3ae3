/// One file to be written.
public struct RenderedFile: Sendable, Hashable {
    /// The path below the output folder.
    public var path: String
    public var text: String
    /// Whether the text would be longer than ``maximumBytes`` and ends early.
    public var isCut: Bool

    /// The most that one file may hold. The largest public documents stay below a tenth of it.
    public static let maximumBytes = 64 << 20
    /// The most that all files of one kind may hold together.
    public static let maximumTotalBytes = 256 << 20

    public init(path: String, text: String, isCut: Bool = false) {
        self.path = path
        self.text = text
        self.isCut = isCut
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

    /// The first line of every Swift file. A file that begins otherwise is not the generator's to overwrite.
    public var firstLine: String { "// " + origin }

    /// What the first line of every file says, without the comment's signs.
    var origin: String { "\(Self.origin)\(document.singleLine)\(Self.instruction)" }

    /// How the first line of every file begins.
    public static let origin = "Generated from "
    /// How the first line of every file ends.
    public static let instruction = " by `make generate`. Do not edit."

    public init(document: String, digest: String, runtimeModule: String?) {
        self.document = document
        self.digest = digest
        self.runtimeModule = runtimeModule
    }
}
