/// One file to be written.
public struct RenderedFile: Sendable, Hashable {
    /// The path below the output folder.
    public var path: String
    public var text: String
    /// Whether the text would be longer than ``maximumBytes`` and ends early.
    public var isCut: Bool

    /// The maximum size of a file. The largest public documents need less than half of it.
    public static let maximumBytes = 16 << 20
    /// The maximum total size of all files of one kind.
    public static let maximumTotalBytes = 128 << 20

    public init(path: String, text: String, isCut: Bool = false) {
        self.path = path
        self.text = text
        self.isCut = isCut
    }
}

/// The origin of generated files.
public struct Provenance: Sendable {
    /// The document's file name.
    public var document: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var digest: String
    /// The module of the runtime; nil if the generated files are part of it.
    public var runtimeModule: String?

    /// The first line of every Swift file. The generator does not overwrite files that begin differently.
    public var firstLine: String { "// " + origin }

    /// The first line of every file, without the comment markers.
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
