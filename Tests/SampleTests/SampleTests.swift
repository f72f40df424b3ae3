import AblyPlatform
import Foundation
import Testing

/// Runs the samples of the documentation, which are compiled with this target, against the local service.
@Suite struct SampleTests {
    @Test(arguments: Samples.all)
    func `a sample of the guides runs without errors`(sample: Sample) async throws { try await sample.run() }

    @Test(arguments: ReferenceSamples.all)
    func `a sample of the reference pages gets a response, or one of Ably's errors`(sample: Sample) async throws {
        do { try await sample.run() } catch let error as ApiError {
            // The reference uses devices, messages and keys that do not exist.
            #expect(error.kind == .response, "\(error)")
            #expect(error.code != nil, "\(error)")
        }
    }

    @Test func `every operation has a sample`() {
        #expect(ReferenceSamples.all.count == Operations.all.count)
    }

    @Test(arguments: [
        ("README.md", "Samples.swift"), ("docs", "Samples.swift"),
        ("Sources/AblyPlatform/AblyPlatform.docc", "Samples.swift"), ("docs/reference", "ReferenceSamples.swift"),
    ])
    func `the tested samples are those of the documentation`(documents: String, samples: String) throws {
        let compiled = try Repository.text("Tests/SampleTests/\(samples)").lines.filter { !$0.isEmpty }
        for file in try Repository.files(documents, extension: "md") {
            for fence in Fence.all(in: try Repository.text(file))
            where !["package", "main", "main blocking"].contains(fence.kind) {
                let lines = fence.lines.filter { !$0.hasPrefix("import ") && !$0.isEmpty }
                let isThere = compiled.indices.contains { compiled[$0...].starts(with: lines) }
                #expect(isThere, "\(file):\(fence.line): run Tests/SampleTests/extract.py")
            }
        }
    }

    @Test func `package samples in the documentation name existing products`() throws {
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

    @Test func `the README lists the same operations as the reference`() throws {
        let readme = try Repository.text("README.md")
        let rows = try Repository.text("docs/reference/README.md").lines.filter { $0.hasPrefix("| [") }
        #expect(rows.count == Operations.all.count)
        for row in rows {
            let linked = row.replacing("](", with: "](docs/reference/")
            #expect(readme.contains(linked), "\(row)")
        }
    }
}

/// A fenced code block of Swift in a page of the documentation.
private struct Fence {
    let line: Int
    let kind: String
    var lines: [String] = []

    /// All Swift fences of a page, their lines without surrounding whitespace.
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
    /// The lines, without surrounding whitespace.
    fileprivate var lines: [String] {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
