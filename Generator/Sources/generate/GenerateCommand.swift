import ArgumentParser
import Foundation
import Generation
import OpenAPI

@main
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Generates a typed Swift client from an OpenAPI 3.0 or 3.1 document.")

    @Option(help: "The OpenAPI document, YAML or JSON.")
    var spec: String

    @Option(help: "The folder for the Swift files. Generated files in it that are no longer generated are removed.")
    var out: String

    @Option(help: "The name of the client type; by default the document's own.")
    var client: String?

    @Option(help: "The folder for the reference in Markdown.")
    var docs: String?

    @Option(help: "A file for Swift that calls every operation in every variant, for tests.")
    var calls: String?

    @Option(help: "The module that the calls import.")
    var callsModule: String?

    @Option(help: "The module that holds the runtime, where the Swift files are not compiled beside it.")
    var module: String?

    @Option(help: "A tag whose operations are generated; may be given more than once. By default all operations are.")
    var tag: [String] = []

    @Option(
        help: "A path whose operations, and those of the paths below it, are generated; may be given more than once.")
    var path: [String] = []

    @Option(help: "The id of an operation that is generated; may be given more than once.")
    var operation: [String] = []

    func run() throws {
        let report: Generation.Report
        do {
            report = try Generation.run(
                GenerateOptions(
                    spec: spec, out: out, docs: docs, calls: calls, callsModule: callsModule, client: client,
                    module: module, selection: .init(tags: tag, paths: path, operations: operation)))
        } catch {
            Self.say("error: \(error)")
            throw ExitCode(1)
        }
        for message in report.messages { Self.say(message) }
        guard report.isComplete else { throw ExitCode(1) }
        print("\(spec): \(report.operations) operations, \(report.types) types")
        for folder in report.folders {
            print("\(folder.path): \(folder.written) written, \(folder.unchanged) unchanged, \(folder.removed) removed")
        }
    }

    private static func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
