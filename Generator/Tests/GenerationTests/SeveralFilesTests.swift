import Foundation
import OpenAPI
import Testing

@testable import Generation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("A document of several files")
struct SeveralFilesTests {
    private static let document = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        servers: [{ url: 'https://small.example' }]
        paths: {}
        components: { schemas: { Pet: { $ref: schemas/Pet.yaml } } }
        """
    private static let pet = "{ type: object, properties: { name: { $ref: ../names.json } } }"

    private func folder(_ files: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let all = ["spec/api.yaml": Self.document, "spec/schemas/Pet.yaml": Self.pet, "spec/names.json": "{}"]
        for (name, text) in all.merging(files, uniquingKeysWith: { $1 }) { try folder.write(text, to: name) }
        return folder
    }

    private func run(_ folder: TemporaryFolder) throws -> Generation.Report {
        try Generation.run(
            GenerateOptions(spec: folder.path("spec/api.yaml"), out: folder.path("out"), module: "AblyPlatform"))
    }

    private func digest(_ folder: TemporaryFolder) throws -> Substring {
        #expect(try run(folder).isComplete)
        return try folder.text("out/Small.swift").split(separator: "\n")[1]
    }

    @Test func `the files of a document are read from disk`() throws {
        let folder = try folder()
        let report = try run(folder)
        #expect(report.messages == [])
        #expect(try folder.files("out").contains("Models/Pet.swift"))
        #expect(try folder.text("out/Small.swift").hasPrefix("// Generated from api.yaml by"))
    }

    @Test func `the digest in generated files covers all files of the document`() throws {
        let folder = try folder()
        let first = try digest(folder)
        #expect(try digest(folder) == first)
        try folder.write(Self.pet + " ", to: "spec/schemas/Pet.yaml")
        let second = try digest(folder)
        #expect(second != first)
        try folder.write("{ }", to: "spec/names.json")
        #expect(try digest(folder) != second)
        let alone = Self.document.replacing("$ref: schemas/Pet.yaml", with: "type: object")
        try folder.write(alone, to: "spec/api.yaml")
        #expect(try digest(folder) == "// SHA-256 \(SHA256.hexadecimal(Array(alone.utf8)))")
    }

    @Test func `the digest does not depend on the order of reading`() {
        let files = ["b.yaml", "a.yaml"].map { ReferencedFile(path: $0, bytes: Array($0.utf8)) }
        let digest = DocumentDigest.hexadecimal([1], name: "x.yaml", files: files)
        #expect(DocumentDigest.hexadecimal([1], name: "x.yaml", files: files.reversed()) == digest)
        #expect(DocumentDigest.hexadecimal([1], name: "x.yaml", files: [files[0]]) != digest)
    }

    @Test func `a referenced file that is missing or not a regular file is reported in one line with its path`() throws
    {
        for (kind, reason) in [
            ("none", "it does not exist"), ("folder", "it is a folder"), ("pipe", "it is a pipe, and not a file"),
            ("device", "it is a link that leads out of the document's folder"),
        ] {
            let folder = try folder()
            let path = folder.path("spec/names.json")
            try FileManager.default.removeItem(atPath: path)
            switch kind {
            case "folder": try folder.write("", to: "spec/names.json/file")
            case "pipe": try #require(mkfifo(path, 0o600) == 0)
            case "device":
                try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/null")
            default: break
            }
            let report = try run(folder)
            #expect(report.messages.count == 1)
            #expect(
                report.messages.first?.contains(
                    "spec/schemas/Pet.yaml#/properties/name/$ref: the reference “../names.json” names ") == true)
            #expect(report.messages.first?.contains("names.json, which cannot be read: \(reason)") == true)
            #expect(try !FileManager.default.fileExists(atPath: folder.path("out")) || folder.files("out").isEmpty)
        }
    }

    @Test func `links out of the document's folder are not followed`() throws {
        let folder = try folder(["outside.json": "{}", "spec/inside.json": "{}"])
        let path = folder.path("spec/names.json")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "inside.json")
        #expect(try run(folder).messages == [])
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../outside.json")
        #expect(try run(folder).messages.first?.contains("a link that leads out of the document's folder") == true)
        try folder.write(Self.pet.replacing("../names", with: "../../outside"), to: "spec/schemas/Pet.yaml")
        #expect(try run(folder).messages.first?.contains("leaves the document's folder") == true)
    }

    @Test func `a file that exceeds the total size limit is rejected, whatever its size`() throws {
        let folder = try folder()
        let file = try #require(FileHandle(forWritingAtPath: folder.path("spec/names.json")))
        try file.truncate(atOffset: 1 << 36)
        try file.close()
        let report = try run(folder)
        #expect(report.messages.count == 1)
        #expect(report.messages.first?.contains("names.json, which is too large: a document may have 64 MB") == true)
    }

    @Test func `a document in the working directory can be given by its name`() throws {
        let loader = FileLoader.files(beside: "api.yaml")
        #expect(throws: FileLoader.Failure.self) { try loader.read("there-is-no-such-file.yaml", 1) }
    }
}
