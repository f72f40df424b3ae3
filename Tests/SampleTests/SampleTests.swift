import AblyPlatform
import Foundation
import Testing

/// The samples of the documentation, compiled with this target and run against the local service.
@Suite struct SampleTests {
    @Test("a sample of the guides does what it says", arguments: Samples.all)
    func guides(sample: Sample) async throws { try await sample.run() }

    @Test("a sample of the reference pages is answered, if only with Ably's error", arguments: ReferenceSamples.all)
    func reference(sample: Sample) async throws {
        do { try await sample.run() } catch let error as ApiError {
            // The reference speaks of devices, messages and keys that are not there.
            #expect(error.kind == .response, "\(error)")
            #expect(error.code != nil, "\(error)")
        }
    }

    @Test func `every operation has a sample`() {
        #expect(ReferenceSamples.all.count == Operations.all.count)
    }

    @Test(
        "the samples in the tests are those in the documentation; if not, run Tests/SampleTests/extract.py",
        arguments: [
            ("README.md", "Samples.swift"), ("docs", "Samples.swift"),
            ("Sources/AblyPlatform/AblyPlatform.docc", "Samples.swift"), ("docs/reference", "ReferenceSamples.swift"),
        ])
    func freshness(documents: String, samples: String) throws {
        let compiled = try Repository.text("Tests/SampleTests/\(samples)").lines.filter { !$0.isEmpty }
        for file in try Repository.files(documents, extension: "md") {
            for fence in Fence.all(in: try Repository.text(file))
            where !["package", "main", "main blocking"].contains(fence.kind) {
                let lines = fence.lines.filter { !$0.hasPrefix("import ") && !$0.isEmpty }
                let isThere = compiled.indices.contains { compiled[$0...].starts(with: lines) }
                #expect(isThere, "\(file):\(fence.line)")
            }
        }
    }

    @Test func `what the documentation says of a package names products that there are`() throws {
        let package = try Repository.text("Package.swift")
        let fences = Fence.all(in: try Repository.text("README.md")).filter { $0.kind == "package" }
        #expect(!fences.isEmpty)
        for line in fences.flatMap(\.lines) {
            if let match = line.firstMatch(of: /\.product\(name: "([^"]+)", package: "([^"]+)"\)/) {
                #expect(package.contains("name: \"\(match.1)\""), "\(line)")
                #expect(match.2 == "ably-platform-swift", "\(line)")
            }
        }
    }

    @Test func `the README lists every operation, as the reference does`() throws {
        let readme = try Repository.text("README.md")
        let rows = try Repository.text("docs/reference/README.md").lines.filter { $0.hasPrefix("| [") }
        #expect(rows.count == Operations.all.count)
        for row in rows {
            let linked = row.replacing("](", with: "](docs/reference/")
            #expect(readme.contains(linked), "\(row)")
        }
    }
}

/// A fenced block of Swift in a Markdown document.
private struct Fence {
    let line: Int
    let kind: String
    var lines: [String] = []

    /// All Swift fences of a document, their lines without white space around them.
    static func all(in text: String) -> [Fence] {
        var fences: [Fence] = []
        var current: Fence?
        for (index, line) in text.lines.enumerated() {
            if current != nil {
                if line == "```" {
                    fences.append(current!)
                    current = nil
                } else {
                    current!.lines.append(line)
                }
            } else if line.hasPrefix("```swift") {
                let kind = line.dropFirst("```swift".count).trimmingCharacters(in: .whitespaces)
                current = Fence(line: index + 1, kind: kind)
            }
        }
        return fences
    }
}

extension String {
    /// The lines, without white space around them.
    fileprivate var lines: [String] {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
