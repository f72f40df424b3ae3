import ArgumentParser
import Foundation
import Generation

@main
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Generates a typed Swift client from an OpenAPI 3.0 or 3.1 document.")

    @Option(help: ArgumentHelp("The OpenAPI document, YAML or JSON.", valueName: "file"))
    var spec: String

    @Option(help: ArgumentHelp("The folder for the Swift files.", valueName: "folder"))
    var out: String

    @Option(help: ArgumentHelp("The name of the client type.", valueName: "type"))
    var client: String

    @Option(help: ArgumentHelp("The folder for the Markdown reference.", valueName: "folder"))
    var docs: String?

    @Option(help: ArgumentHelp("The module that the generated code is part of.", valueName: "module"))
    var module = "AblyPlatform"

    @Flag(help: "Write nothing: fail where what is there differs from what would be written.")
    var check = false

    @Flag(help: "Say what was read and done.")
    var verbose = false

    func run() throws {
        let options = GenerateOptions(
            spec: spec, out: out, docs: docs, client: client, module: module, check: check)
        let report: GenerateReport
        do {
            report = try generate(options)
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            throw ExitCode.failure
        }
        printReport(report)
        if !report.isSuccess { throw ExitCode.failure }
    }

    private func printReport(_ report: GenerateReport) {
        for message in report.messages {
            FileHandle.standardError.write(Data("\(message)\n".utf8))
        }
        if verbose, let title = report.title {
            print("\(title): \(report.operationCount) operations, \(report.schemaCount) schemas")
        }
    }
}
