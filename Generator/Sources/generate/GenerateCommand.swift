import ArgumentParser
import Generation

@main
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Generates a typed Swift client from an OpenAPI 3.0 or 3.1 document.")

    @Option(help: "The OpenAPI document, YAML or JSON.")
    var spec: String

    func run() throws {
        print(spec)
    }
}
