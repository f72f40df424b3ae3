import ArgumentParser
import Foundation
import Generation
import Render
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@testable import generate

@Suite("A run")
struct RunTests {
    private static let document = """
        openapi: 3.0.3
        info: { title: Small, version: '1' }
        servers: [{ url: 'https://small.example' }]
        paths: { /a: { get: { operationId: a, responses: { 200: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/One' } } } } } } } }
        components: { schemas: { One: { type: object, properties: { a: { type: string } } }, Two: { type: object, properties: { b: { type: string } } } } }
        """

    private func options(_ folder: TemporaryFolder) -> GenerateOptions {
        GenerateOptions(
            spec: folder.path("small.yaml"), out: folder.path("out"), docs: folder.path("docs"),
            calls: folder.path("calls/Calls.swift"), client: "Small", module: "AblyPlatform")
    }

    @Test func `files are written, left alone if unchanged, and removed if obsolete`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document, to: "small.yaml")
        let first = try Generation.run(options(folder))
        #expect(first.isComplete)
        #expect(first.operations == 1)
        #expect(first.types == 2)
        #expect(first.folders.map(\.written).allSatisfy { $0 > 0 })
        let files = try folder.files("out")
        #expect(
            files == [
                "DefaultApi+Blocking.swift", "DefaultApi+Raw.swift", "DefaultApi+Requests.swift", "DefaultApi.swift",
                "Models/One.swift", "Models/Two.swift", "Operations.swift", "Small.swift",
            ])
        #expect(
            try folder.text("out/Small.swift").hasPrefix(
                "// Generated from small.yaml by `make generate`. Do not edit.\n"))
        #expect(try folder.files("calls") == ["Calls.swift"])

        let second = try Generation.run(options(folder))
        #expect(second.folders.map(\.written) == [0, 0, 0])
        #expect(second.folders.map(\.removed) == [0, 0, 0])
        #expect(second.folders.first?.unchanged == files.count)

        try folder.write("// Written by hand.\n", to: "out/Mine.swift")
        try folder.write("// Generated from small.yaml by `make generate`. Do not edit.\n", to: "out/Models/Old.swift")
        try folder.write("// Generated from small.yaml by `make generate`. Do not edit.\n", to: "out/notes.txt")
        try folder.write(Self.document.replacing("One", with: "Uno"), to: "small.yaml")
        let third = try Generation.run(options(folder))
        #expect(third.folders.first?.removed == 2)
        let left = try folder.files("out")
        #expect(!left.contains("Models/One.swift"))
        #expect(!left.contains("Models/Old.swift"))
        #expect(left.contains("Models/Uno.swift"))
        #expect(left.contains("Mine.swift"))
        #expect(left.contains("notes.txt"))
    }

    @Test(arguments: [
        ("openapi: 3.0.3\npaths: {\n  a: [\n", "bad.yaml:"),
        ("openapi: 2.0.0\npaths: {}", "bad.yaml#/openapi: "),
        ("swagger: '2.0'\npaths: {}", "bad.yaml#/swagger: "),
        (
            "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { responses: { 200: { $ref: '#/components/responses/None' } } } } }",
            "bad.yaml#/paths/~1a/get/responses/200/$ref: "
        ),
        (
            "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { operationId: x, responses: { 200: { description: d } } }, put: { operationId: x, responses: { 200: { description: d } } } } }",
            "bad.yaml#/paths/~1a/put/operationId: "
        ),
        ("", "bad.yaml"), ("{", "bad.yaml:"), ("\u{0}\u{1}", "bad.yaml"),
    ])
    func `an invalid document is reported in one line with exit code 1, and nothing is written`(
        text: String, place: String
    ) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "bad.yaml")
        try folder.write("// Generated from small.yaml by `make generate`. Do not edit.\n", to: "out/Old.swift")
        let report = try Generation.run(GenerateOptions(spec: folder.path("bad.yaml"), out: folder.path("out")))
        #expect(!report.isComplete)
        let errors = report.messages.filter { $0.hasPrefix("error: ") }
        #expect(errors.count == 1, "\(errors)")
        #expect(errors.first?.contains(place) == true, "\(errors)")
        #expect(errors.first?.contains("\n") == false)
        #expect(try folder.files("out") == ["Old.swift"])

        let command = try GenerateCommand.parse(["--spec", folder.path("bad.yaml"), "--out", folder.path("out")])
        let exit = #expect(throws: ExitCode.self) { try command.run() }
        #expect(exit == ExitCode(1))
    }

    @Test func `a missing document, or a folder, is reported in one line`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "folder/file")
        let out = folder.path("out")
        for (name, reason) in [("none.yaml", "it does not exist"), ("folder", "it is a folder")] {
            let path = folder.path(name)
            let failure = #expect(throws: FileFailure.self) {
                try Generation.run(GenerateOptions(spec: path, out: out))
            }
            #expect(failure?.description == "\(path): cannot be read: \(reason)")
            let command = try GenerateCommand.parse(["--spec", path, "--out", out])
            #expect(throws: ExitCode(1)) { try command.run() }
        }
    }

    @Test func `an output folder that is a file is reported in one line`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document, to: "small.yaml")
        try folder.write("", to: "out")
        let failure = #expect(throws: FileFailure.self) { try Generation.run(options(folder)) }
        #expect(failure?.description.contains("cannot be written: ") == true)
        #expect(failure?.path.hasPrefix(folder.path("out")) == true)
    }

    @Test func `the command writes the files that its options request`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document, to: "small.yaml")
        let command = try GenerateCommand.parse([
            "--spec", folder.path("small.yaml"), "--out", folder.path("out"), "--client", "Tiny",
        ])
        try command.run()
        #expect(try folder.files("out").contains("Tiny.swift"))
        #expect(try !folder.text("out/Tiny.swift").contains("import"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("docs")))
    }

    @Test(arguments: [
        ("client", "Not A Name", "--client: “Not A Name” is not a valid name for a Swift type"),
        ("client", "A { }; func f() {", "--client: “A { }; func f() {” is not a valid name for a Swift type"),
        ("client", "Configuration", "--client: “Configuration” is a name of Swift or of the runtime"),
        ("module", "My-Module", "--module: “My-Module” is not a valid module name"),
        ("calls-module", "import", "--calls-module: “import” is not a valid module name"),
        ("spec", "", "--spec is empty"), ("out", "", "--out is empty"), ("docs", "", "--docs is empty"),
    ])
    func `an invalid option is rejected before anything is read`(
        option: String, value: String, message: String
    ) throws {
        var options = GenerateOptions(spec: "/none.yaml", out: "/none")
        switch option {
        case "client": options.client = value
        case "module": options.module = value
        case "calls-module": options.callsModule = value
        case "spec": options.spec = value
        case "out": options.out = value
        default: options.docs = value
        }
        let error = #expect(throws: InvalidOption.self) { try Generation.run(options) }
        #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
    }

    @Test func `a pipe or a device is rejected as a document without waiting for it`() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path("pipe")
        try #require(mkfifo(pipe, 0o600) == 0)
        for (path, kind) in [(pipe, "a pipe"), ("/dev/null", "a device")] {
            let failure = #expect(throws: FileFailure.self) {
                try Generation.run(GenerateOptions(spec: path, out: folder.path("out")))
            }
            #expect(failure?.description == "\(path): cannot be read: it is \(kind), and not a file")
        }
    }

    @Test(arguments: ["out/Models/One.swift", "out/Operations.swift", "docs/README.md", "calls/Calls.swift"])
    func `a file that was not generated is never replaced, and then nothing is written`(
        file: String
    ) throws {
        for text in [
            "struct One {}\n", "", "// Generated from Do not edit.\n",
            "let a = 1 // Generated from a by `make generate`. Do not edit.\n",
        ] {
            let folder = try TemporaryFolder()
            try folder.write(Self.document, to: "small.yaml")
            try folder.write(text, to: file)
            let failure = #expect(throws: FileFailure.self) { try Generation.run(options(folder)) }
            #expect(failure?.path == folder.path(file))
            #expect(failure?.reason.contains("according to its first line it was not generated") == true)
            #expect(try folder.text(file) == text)
            let files = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).filter { $0.contains(".") }
            #expect(files.sorted() == ["small.yaml", file].sorted())
        }
    }

    @Test func `generated files in other subfolders are left alone`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document, to: "small.yaml")
        let mark = "// Generated from other.yaml by `make generate`. Do not edit.\n"
        try folder.write(mark, to: "out/Other/Models/Kept.swift")
        try folder.write(mark, to: "out/Models/Gone.swift")
        #expect(try Generation.run(options(folder)).folders.first?.removed == 1)
        #expect(try folder.text("out/Other/Models/Kept.swift") == mark)
    }
}
