import API
import Foundation
import OpenAPI
import Render

/// Generates files from a document.
public struct Generation {
    /// The result.
    public struct Report: Sendable {
        public var diagnostics: Diagnostics
        /// The folders written to, with the number of files; empty after errors.
        public var folders: [FolderReport] = []
        public var operations = 0
        public var types = 0

        /// Whether all files were written.
        public var isComplete: Bool { !diagnostics.hasErrors }

        /// The errors and warnings, one line each.
        public var messages: [String] { diagnostics.list.map(\.description) + [diagnostics.omission].compactMap { $0 } }
    }

    /// Files in memory, before any is written.
    public struct Output: Sendable {
        public var api: APIDescription
        public var swift: [RenderedFile]
        public var reference: [RenderedFile]
        public var calls: String
    }

    /// Reads the document and writes all files; on errors in the document nothing is written.
    ///
    /// Referenced files are read as well, if they are below the document's folder.
    ///
    /// - Throws: ``InvalidOption`` when an option cannot be used, ``FileFailure`` when the document cannot be read, a file
    ///   cannot be written, or one that the generator did not write stands in its place.
    public static func run(_ options: GenerateOptions) throws -> Report {
        try options.check()
        let bytes = try DocumentFile.read(options.spec)
        let (output, diagnostics) = render(bytes, options: options, loader: .files(beside: options.spec))
        var report = Report(diagnostics: diagnostics)
        guard let output, report.isComplete else { return report }
        report.operations = output.api.operations.count
        report.types = output.api.types.count
        var folders = [(OutputFolder(path: options.out, fileExtension: "swift"), output.swift)]
        if let docs = options.docs {
            folders.append((OutputFolder(path: docs, fileExtension: "md"), output.reference))
        }
        if let calls = options.calls {
            let url = URL(fileURLWithPath: calls)
            let file = RenderedFile(path: url.lastPathComponent, text: output.calls)
            folders.append((OutputFolder(path: url.deletingLastPathComponent().path, fileExtension: nil), [file]))
        }
        // If one file cannot be written, none is.
        for (folder, files) in folders { try folder.checkOwnership(of: files) }
        for (folder, files) in folders { report.folders.append(try folder.write(files)) }
        return report
    }

    /// Reads a document and renders all files, without writing any.
    ///
    /// - Parameter loader: Reads referenced files; nil if references to other files are errors.
    public static func render(
        _ bytes: [UInt8], options: GenerateOptions, loader: FileLoader? = nil
    ) -> (Output?, Diagnostics) {
        render(bytes, options: options, loader: loader, maximumBytes: RenderedFile.maximumTotalBytes)
    }

    static func render(
        _ bytes: [UInt8], options: GenerateOptions, loader: FileLoader? = nil, maximumBytes: Int
    ) -> (Output?, Diagnostics) {
        let rendered = DeepStack.run(seconds: secondsLimit) {
            renderHere(bytes, options: options, loader: loader, maximumBytes: maximumBytes)
        }
        if let rendered { return rendered }
        var diagnostics = Diagnostics(file: options.spec)
        diagnostics.error("the document took longer than \(secondsLimit) seconds: split it", at: nil)
        return (nil, diagnostics)
    }

    /// The timeout for a document, in seconds.
    private static let secondsLimit = 120

    private static func renderHere(
        _ bytes: [UInt8], options: GenerateOptions, loader: FileLoader?, maximumBytes: Int
    ) -> (Output?, Diagnostics) {
        let name = URL(fileURLWithPath: options.spec).lastPathComponent
        let reading = Document.read(bytes, file: options.spec, loader: loader)
        var diagnostics = reading.diagnostics
        let document = reading.document?.selecting(options.selection, diagnostics: &diagnostics)
        guard let document, !diagnostics.hasErrors else { return (nil, diagnostics) }
        let built = APIBuilder.build(
            document, diagnostics: diagnostics, client: options.client, isBesideRuntime: options.module == nil)
        diagnostics = built.diagnostics
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }
        let provenance = Provenance(
            document: name, digest: DocumentDigest.hexadecimal(bytes, name: name, files: reading.files),
            runtimeModule: options.module)
        let swift = SwiftRenderer(api: built.api, provenance: provenance, maximumBytes: maximumBytes).files()
        if let cut = swift.first(where: \.isCut) {
            diagnostics.error(
                "the Swift would be too long: a file may hold \(RenderedFile.maximumBytes >> 20) MB, and all together"
                    + " \(RenderedFile.maximumTotalBytes >> 20) MB; at \(cut.path) it is more", at: .root)
            return (nil, diagnostics)
        }
        let output = Output(
            api: built.api, swift: swift,
            reference: ReferenceRenderer(api: built.api, provenance: provenance).files(),
            calls: CallTableRenderer(api: built.api, provenance: provenance).file(
                extending: "OperationCall", importing: options.callsModule ?? built.api.client.name))
        return (output, diagnostics)
    }
}
