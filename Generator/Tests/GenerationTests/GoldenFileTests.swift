import Foundation
import Generation
import Render
import Testing

@Suite("Golden files")
struct GoldenFileTests {
    /// The first difference of two texts, for display.
    private func difference(_ committed: String, _ generated: String) -> String? {
        guard committed != generated else { return nil }
        let old = committed.split(separator: "\n", omittingEmptySubsequences: false)
        let new = generated.split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let found = line < old.count ? String(old[line]) : "end of file"
        let wanted = line < new.count ? String(new[line]) : "end of file"
        return "line \(line + 1)\n  committed: \(found)\n  generated: \(wanted)\nRun 'make generate'."
    }

    @Test(
        .enabled(if: !Repository.goldenDocuments.isEmpty, "the golden documents are not beside the generator"),
        arguments: Repository.goldenDocuments)
    func `the committed golden files are up to date`(document: String) throws {
        let name = String(document.prefix { $0 != "." })
        let output = try Repository.render(Repository.goldenFile(document), client: name)
        let folder = Repository.golden.appendingPathComponent(name)
        for file in output.swift {
            let committed = try? String(contentsOf: folder.appendingPathComponent(file.path), encoding: .utf8)
            guard let committed else {
                Issue.record("\(name)/\(file.path) is missing. Run 'make generate'.")
                continue
            }
            if let difference = difference(committed, file.text) {
                Issue.record("\(name)/\(file.path), \(difference)")
            }
        }
        let expected = Set(output.swift.map(\.path))
        let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        #expect(Set(found).subtracting(expected) == [], "files that the document no longer gives")
    }

    @Test(.enabled(if: Repository.exists(Repository.ownDocument), "the document is not beside the generator"))
    func `the committed bindings are up to date`() throws {
        let output = try Repository.render(Repository.ownDocument, module: nil)
        for file in output.swift {
            let url = Repository.root.appendingPathComponent("Sources/AblyPlatform/Generated/\(file.path)")
            let committed = try String(contentsOf: url, encoding: .utf8)
            if let difference = difference(committed, file.text) { Issue.record("\(file.path), \(difference)") }
        }
    }

    @Test(arguments: Repository.goldenDocuments)
    func `generating twice gives the same bytes`(document: String) throws {
        let url = Repository.goldenFile(document)
        let first = try Repository.render(url)
        let second = try Repository.render(url)
        #expect(first.swift == second.swift)
        #expect(first.reference == second.reference)
        #expect(first.calls == second.calls)
    }

    @Test(arguments: Repository.goldenDocuments)
    func `no generated line ends in white space, and no line of code is too long`(document: String) throws {
        let output = try Repository.render(Repository.goldenFile(document))
        for file in output.swift {
            #expect(file.text.hasSuffix("\n") && !file.text.hasSuffix("\n\n"), "\(file.path)")
            for line in file.text.split(separator: "\n") {
                #expect(!line.hasSuffix(" "), "\(file.path): \(line)")
                #expect(line.utf8.count <= 120 || line.contains("///"), "\(file.path): \(line)")
            }
        }
    }
}
