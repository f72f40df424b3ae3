import Foundation
import Testing

@testable import API

@Suite("Reserved names")
struct ReservedNamesTests {
    static let runtime = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Sources/AblyPlatform").standardizedFileURL
    static let runtimeIsThere = FileManager.default.fileExists(atPath: runtime.appendingPathComponent("Wire").path)

    /// The lines of the runtime's sources, without comments and literals.
    private static func lines() throws -> [Substring] {
        try ["Bytes", "Client", "Transport", "Wire"].flatMap { folder in
            let files = try FileManager.default.subpathsOfDirectory(
                atPath: runtime.appendingPathComponent(folder).path)
            return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
                try String(contentsOf: runtime.appendingPathComponent("\(folder)/\(file)"), encoding: .utf8)
                    .split(separator: "\n").map(code)
            }
        }
    }

    private static func code(in line: Substring) -> Substring {
        let text = line.drop { $0 == " " }
        if text.hasPrefix("//") || text.hasPrefix("\"") || text.hasPrefix("@_spi(") { return "" }
        guard line.utf8.contains(UInt8(ascii: "\"")) || line.utf8.contains(UInt8(ascii: "/")) else { return line }
        let code = line.replacing(/"(?:\\.|[^"\\])*"/, with: "")
        return code.firstRange(of: "//").map { code[..<$0.lowerBound] } ?? code[...]
    }

    /// The words of a line that begin with a capital letter, without members of another type.
    private static func names(in line: Substring) -> [String] {
        var names: [String] = []
        var last: Character = " "
        var rest = line
        while let first = rest.first {
            guard first.isLetter || first.isNumber || first == "_" else {
                last = first
                rest.removeFirst()
                continue
            }
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            if first.isUppercase, !".@#".contains(last) { names.append(String(word)) }
            rest = rest.dropFirst(word.count)
            last = " "
        }
        return names
    }

    private static let modifiers = ["private", "fileprivate"]

    @Test(.enabled(if: runtimeIsThere, "the runtime's sources are not beside the generator"))
    func `the names at the top level of the runtime's files are reserved`() throws {
        let pattern =
            /(?<modifiers>(?:@\w+(?:\([^)]*\))? |\w+ )*?)(?:struct|enum|class|actor|protocol|typealias|macro) (?<name>\w+)/
        var found: (all: Set<String>, open: Set<String>) = ([], [])
        for line in try Self.lines() {
            guard let match = line.prefixMatch(of: pattern) else { continue }
            let modifiers = match.modifiers.split(separator: " ").map(String.init)
            if modifiers.contains(where: Self.modifiers.contains) { continue }
            found.all.insert(String(match.name))
            if modifiers.contains("public") { found.open.insert(String(match.name)) }
        }
        #expect(found.open.count > 40)
        #expect(found.all.count > found.open.count)
        // The table of operations is generated into the same module.
        #expect(ReservedNames.runtimeTypes.subtracting(["Operations"]).subtracting(found.open).sorted() == [])
        #expect(found.open.subtracting(ReservedNames.types).sorted() == [], "add these to runtimeTypes")
        #expect(
            found.all.subtracting(ReservedNames.typesBesideRuntime).sorted() == [], "add these to runtimeInternalTypes")
    }

    @Test(.enabled(if: runtimeIsThere, "the runtime's sources are not beside the generator"))
    func `no generated type hides a type of Swift or of a library that the runtime uses`() throws {
        let keywords = ["struct", "enum", "class", "actor", "protocol", "typealias", "associatedtype"]
        // Names in a protocol or a condition, and types declared in a function.
        var declared: Set<String> = ["Key", "Linux", "RawValue"]
        var used: Set<String> = []
        for line in try Self.lines() {
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
            for (word, next) in zip(words, words.dropFirst()) where keywords.contains(word) { declared.insert(next) }
            if let open = line.firstIndex(of: "<"), let close = line[open...].firstIndex(of: ">"),
                line.contains("func ") || line.contains("init") || line.contains("subscript")
                    || !keywords.allSatisfy({ !line.contains($0 + " ") })
            {
                for parameter in line[line.index(after: open)..<close].split(separator: ",") {
                    declared.insert(String(parameter.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }))
                }
            }
            used.formUnion(Self.names(in: line).filter { !$0.contains("_") })
        }
        let missing = used.subtracting(declared).subtracting(ReservedNames.typesBesideRuntime)
        #expect(missing.sorted() == [], "add these to runtimeForeignTypes")
    }

    @Test(.enabled(if: runtimeIsThere, "the runtime's sources are not beside the generator"))
    func `the members of the runtime's header fields are reserved`() throws {
        let pattern = /^    (?:[\w()]+ )*?(?:var|let|func) (?<name>\w+)/
        var (isInside, found) = (false, Set<String>())
        for line in try Self.lines() {
            if line.hasPrefix("extension ResponseHeaders") || line.contains("struct ResponseHeaders") {
                isInside = true
            } else if line.hasPrefix("}") {
                isInside = false
            } else if isInside, let match = line.firstMatch(of: pattern) {
                found.insert(String(match.name))
            }
        }
        #expect(found.count > 8)
        #expect(found.subtracting(ReservedNames.headerMembers).sorted() == [], "add these to declaredHeaderMembers")
        let expected = ReservedNames.declaredHeaderMembers.subtracting(["init"])
        #expect(expected.subtracting(found).sorted() == [], "these are not members any more")
    }

    @Test func `no schema takes a reserved name`() throws {
        let names = ReservedNames.typesBesideRuntime.sorted()
        let schemas = names.map { "\($0): { type: object, properties: { a: { type: string } } }" }
        let result = try build(schemas: schemas.joined(separator: ", "))
        #expect(result.api.types.count == names.count)
        #expect(ReservedNames.typesBesideRuntime.intersection(result.api.types.map(\.name)) == [])
    }
}
