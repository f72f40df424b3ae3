import API
import Foundation
import OpenAPI
import Render

/// From a document to files.
public struct Generation {
    /// What came of it.
    public struct Report: Sendable {
        public var diagnostics: Diagnostics
        /// The folders that were written to, with the number of files in each; empty when there were errors.
        public var folders: [FolderReport] = []
        public var operations = 0
        public var types = 0

        /// Whether all files were written.
        public var isComplete: Bool { !diagnostics.hasErrors }

        /// The errors and warnings, a line each.
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
    /// - Throws: ``FileFailure`` when the document cannot be read or a file cannot be written.
    public static func run(_ options: GenerateOptions) throws -> Report {
        let bytes = try FileFailure.guarding("read", options.spec) {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: options.spec)))
        }
        let (output, diagnostics) = render(bytes, options: options)
        var report = Report(diagnostics: diagnostics)
        guard let output, report.isComplete else { return report }
        report.operations = output.api.operations.count
        report.types = output.api.types.count
        report.folders.append(try OutputFolder(path: options.out, fileExtension: "swift").write(output.swift))
        if let docs = options.docs {
            report.folders.append(try OutputFolder(path: docs, fileExtension: "md").write(output.reference))
        }
        if let calls = options.calls {
            let url = URL(fileURLWithPath: calls)
            let file = RenderedFile(path: url.lastPathComponent, text: output.calls)
            report.folders.append(
                try OutputFolder(path: url.deletingLastPathComponent().path, fileExtension: nil).write([file]))
        }
        return report
    }

    /// Reads a document and renders all files, without touching any.
    public static func render(_ bytes: [UInt8], options: GenerateOptions) -> (Output?, Diagnostics) {
        let name = URL(fileURLWithPath: options.spec).lastPathComponent
        let reading = Document.read(bytes, file: options.spec)
        guard let document = reading.document, !reading.diagnostics.hasErrors else { return (nil, reading.diagnostics) }
        let built = APIBuilder.build(document, diagnostics: reading.diagnostics, client: options.client)
        guard !built.diagnostics.hasErrors else { return (nil, built.diagnostics) }
        let provenance = Provenance(document: name, digest: SHA256.hexadecimal(bytes), runtimeModule: options.module)
        let output = Output(
            api: built.api, swift: SwiftRenderer(api: built.api, provenance: provenance).files(),
            reference: ReferenceRenderer(api: built.api, provenance: provenance).files(),
            calls: CallTableRenderer(api: built.api, provenance: provenance).file(
                extending: "OperationCall", importing: options.callsModule ?? built.api.client.name))
        return (output, built.diagnostics)
    }
}
