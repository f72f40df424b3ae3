import Foundation
import OpenAPI

/// What a generation gave.
public struct GenerateReport: Sendable {
    /// The document's title and version, nil where there are errors.
    public var title: String?
    /// How many operations the document has.
    public var operationCount = 0
    /// How many named schemas the document has.
    public var schemaCount = 0
    /// What was found, of every stage.
    public var diagnostics: Diagnostics

    /// Whether everything went well.
    public var isSuccess: Bool { !diagnostics.hasErrors }

    /// What a person should read, a line each.
    public var messages: [String] {
        diagnostics.list.map(\.description) + (diagnostics.omission.map { [$0] } ?? [])
    }
}

/// Generates a client.
///
/// - Parameter options: What to read and where to write.
/// - Returns: What was done and found. Errors in the document are among the diagnostics, and nothing is written then.
/// - Throws: ``GenerateError`` where a file can't be read or written.
public func generate(_ options: GenerateOptions) throws(GenerateError) -> GenerateReport {
    let reading = Document.read(try contents(of: options.spec), file: options.spec)
    var report = GenerateReport(diagnostics: reading.diagnostics)
    guard let document = reading.document else { return report }
    report.title = "\(document.info.title) \(document.info.version)"
    report.operationCount = document.operations.count
    report.schemaCount = document.schemas.count
    return report
}

/// A file that can't be read or written.
public struct GenerateError: Error, CustomStringConvertible, Sendable {
    /// What happened, with the file's path.
    public let description: String
}

private func contents(of path: String) throws(GenerateError) -> [UInt8] {
    do {
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
        throw GenerateError(description: "\(path) can't be read: \(error.localizedDescription)")
    }
}
