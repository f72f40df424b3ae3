import Foundation
import Testing

@testable import API

@Suite("Reserved names")
struct ReservedNamesTests {
    static let runtime = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Sources/AblyPlatform").standardizedFileURL
    static let runtimeIsThere = FileManager.default.fileExists(atPath: runtime.appendingPathComponent("Wire").path)

    @Test(.enabled(if: runtimeIsThere, "the runtime's sources are not beside the generator"))
    func `the runtime's public types are the reserved ones`() throws {
        let pattern =
            /^(?:@\w+ )*public (?:final |indirect )*(?:struct|enum|class|actor|protocol|typealias) (?<name>\w+)/
        var found: Set<String> = []
        for folder in ["Client", "Transport", "Wire"] {
            let files = try FileManager.default.subpathsOfDirectory(
                atPath: Self.runtime.appendingPathComponent(folder).path)
            for file in files where file.hasSuffix(".swift") {
                let text = try String(
                    contentsOf: Self.runtime.appendingPathComponent("\(folder)/\(file)"), encoding: .utf8)
                for line in text.split(separator: "\n") {
                    if let match = line.prefixMatch(of: pattern) { found.insert(String(match.name)) }
                }
            }
        }
        #expect(found.count > 40)
        // The table of operations is generated beside the runtime.
        #expect(ReservedNames.runtimeTypes.subtracting(["Operations"]).subtracting(found) == [])
        #expect(found.subtracting(ReservedNames.runtimeTypes) == [])
    }

    @Test func `no schema takes a reserved name`() throws {
        let names = ReservedNames.types.sorted()
        let schemas = names.map { "\($0): { type: object, properties: { a: { type: string } } }" }
        let result = try build(schemas: schemas.joined(separator: ", "))
        #expect(result.api.types.count == names.count)
        #expect(ReservedNames.types.intersection(result.api.types.map(\.name)) == [])
    }
}
