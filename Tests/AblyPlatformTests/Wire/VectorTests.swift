import AblyPlatform
import Foundation
import TestSupport
import Testing

/// The same values as encoded by another implementation: Python's `json` and `msgpack`.
@Suite struct VectorTests {
    struct Vector {
        let ascii: [UInt8]
        let compact: [UInt8]
        let spaced: [UInt8]
        let messagePack: [UInt8]
        let isLoose: Bool
    }

    static func vectors() throws -> [Vector] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/vectors.json")
        let entries = try WireFormat.json.decode([[String: WireValue]].self, from: [UInt8](Data(contentsOf: url)))
        return entries.map { entry in
            func text(_ key: String) -> String { entry[key]?.stringValue ?? "" }
            return Vector(
                ascii: Array(text("ascii").utf8), compact: Array(text("compact").utf8),
                spaced: Array(text("spaced").utf8), messagePack: hexadecimal(text("msgpack")),
                isLoose: entry["isLoose"]?.boolValue ?? false)
        }
    }

    @Test func `both formats agree with another implementation in decoding and encoding`()
        throws
    {
        let vectors = try Self.vectors()
        #expect(vectors.count > 300)
        for vector in vectors {
            let value = try WireFormat.json.decode(WireValue.self, from: vector.compact)
            #expect(try WireFormat.json.decode(WireValue.self, from: vector.ascii) == value)
            #expect(try WireFormat.json.decode(WireValue.self, from: vector.spaced) == value)
            let packed = try WireFormat.msgpack.decode(WireValue.self, from: vector.messagePack)
            #expect(packed == value)
            if vector.isLoose { continue }
            #expect(try WireFormat.msgpack.encode(packed) == vector.messagePack)
            let written = try WireFormat.json.encode(value)
            if Self.hasDouble(value) {
                #expect(try WireFormat.json.decode(WireValue.self, from: written) == value)
            } else {
                #expect(written == vector.compact)
            }
        }
    }

    /// Whether a number is written with a fraction or an exponent, which has several equal forms.
    private static func hasDouble(_ value: WireValue) -> Bool {
        switch value {
        case .double: true
        case .array(let values): values.contains(where: hasDouble)
        case .object(let values): values.values.contains(where: hasDouble)
        default: false
        }
    }
}

/// A comparison with Python's `json`; skipped, and reported as such, without Python.
@Suite struct PythonOracleTests {
    static let python: URL? = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
        .map { URL(filePath: $0) }.first { FileManager.default.isExecutableFile(atPath: $0.path) }

    static let script = """
        import json, sys
        for index, line in enumerate(sys.stdin.buffer):
            value = json.loads(line)
            print(json.dumps(value, ensure_ascii=index % 2 == 0))
        """

    @Test(
        .enabled(if: python != nil, "python3 is not installed in the usual places"))
    func `Python decodes our JSON, and we decode Python's`() throws {
        var generator = SeededGenerator(seed: 31)
        let values = (0..<400).map { _ in WireValue.random(depth: 3, withBytes: false, using: &generator) }
        var input = Data()
        for value in values { input.append(contentsOf: try WireFormat.json.encode(value) + [0x0A]) }
        let file = FileManager.default.temporaryDirectory.appending(path: "wire-oracle-\(UUID().uuidString).jsonl")
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }

        let process = Process()
        process.executableURL = Self.python
        process.arguments = ["-X", "utf8", "-c", Self.script]
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = try #require(try output.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)

        let lines = answer.split(separator: 0x0A)
        #expect(lines.count == values.count)
        for (line, value) in zip(lines, values) {
            #expect(try WireFormat.json.decode(WireValue.self, from: Array(line)) == value)
        }
    }
}
