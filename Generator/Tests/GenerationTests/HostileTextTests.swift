import Foundation
import Generation
import OpenAPI
import Render
import Testing

/// No text of a document becomes code: Swift for a document with hostile texts everywhere has them only in comments and
/// literals.
@Suite("Hostile texts")
struct HostileTextTests {
    private static let ends = [
        "\n", "\r", "\r\n", "\u{0}", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\"", "\\\"", "\\(", "*/",
        "\"\"\"",
        "`", "\\", "\u{202E}", "#\"", "\"#",
    ]

    private static func payload(_ end: String) -> String { "a\(end)fatalError(1)\(end)//\(end)b" }

    /// A random text of strings that end comments and literals.
    private static func noise(_ random: inout some RandomNumberGenerator) -> String {
        let pieces =
            ends + [
                "fatalError(1)", "//", "/*", "}", "{", ")", "(", ", ", ": ", " ", "é", "{id}", "[", "]", "${", "->",
                "<",
            ]
        return (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
    }

    @Test(arguments: ends) func `no text of a document leaves its comment or literal`(end: String) throws {
        try check { Self.payload(end) }
    }

    @Test(arguments: 1...40) func `no mixture of hostile texts leaves its comment or literal`(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        try check { Self.noise(&random) }
    }

    private func check(_ text: () -> String) throws {
        let document = Self.document(text)
        let bytes = [UInt8](try JSONSerialization.data(withJSONObject: document))
        let file = "spec\(text()).json".replacing("/", with: "")
        let (output, diagnostics) = Generation.render(bytes, options: GenerateOptions(spec: file, out: "out"))
        // Names may be duplicates, which is an error; generated code must be valid.
        guard let output else {
            #expect(diagnostics.hasErrors)
            return
        }
        for file in output.swift.map(\.text) + [output.calls] { try check(file) }
    }

    private func check(_ swift: String) throws {
        let code = try #require(Self.code(in: swift), "a literal is not closed: \(swift)")
        #expect(!code.contains("fatalError("), "\(swift)")
        #expect(code.count { $0 == "{" } == code.count { $0 == "}" })
        #expect(code.count { $0 == "(" } == code.count { $0 == ")" })
        #expect(
            swift.unicodeScalars.allSatisfy { scalar in
                scalar == "\n"
                    || scalar.value >= 0x20 && scalar.value != 0x85 && !(0x2028...0x202E).contains(scalar.value)
            })
    }

    /// Swift without its comments and literals; nil if a literal has no end.
    private static func code(in swift: String) -> String? {
        var code = ""
        for line in swift.split(separator: "\n") {
            var rest = line.unicodeScalars[...]
            while let next = rest.popFirst() {
                if next == "/", rest.first == "/" { break }
                guard next == "\"" else {
                    code.unicodeScalars.append(next)
                    continue
                }
                var isClosed = false
                while !isClosed, let inner = rest.popFirst() {
                    if inner == "\\" {
                        guard let escaped = rest.popFirst(), "\"\\nrtu".unicodeScalars.contains(escaped) else {
                            return nil
                        }
                    } else {
                        isClosed = inner == "\""
                    }
                }
                if !isClosed { return nil }
            }
            code += "\n"
        }
        return code
    }

    /// A server whose variables have arbitrary names and values.
    private static func server(_ text: () -> String) -> [String: Any] {
        let name = text().replacing("{", with: "").replacing("}", with: "")
        let value = text()
        return [
            "url": "https://{\(name)}.example/{any}", "description": text(), "x-swift-name": text(),
            "variables": [
                name: ["default": value, "enum": [value, text() + "1", text()], "description": text()],
                "any": ["default": text(), "description": text()],
            ],
        ]
    }

    /// A document with a text in each place that OpenAPI has for one.
    private static func document(_ text: () -> String) -> [String: Any] {
        let reference = ["$ref": "#/components/schemas/Model"]
        let model: [String: Any] = [
            "type": "object", "title": text(), "description": text(), "required": ["id", text()], "x-note": text(),
            "properties": [
                "id": ["type": "string", "description": text(), "example": text(), "default": text()],
                text() + "1": [
                    "type": "string", "enum": [text(), text() + "2"], "x-enum-varnames": [text(), text()],
                    "x-enum-descriptions": [text()],
                ],
                text() + "3": ["const": text()],
                text() + "4": ["type": "object", "properties": [text(): ["type": "integer", "description": text()]]],
            ], "additionalProperties": ["type": "string", "description": text()],
        ]
        let union: [String: Any] = [
            "description": text(),
            "oneOf": [
                reference,
                ["type": "object", "title": text(), "required": [text()], "properties": [text(): ["enum": [text()]]]],
                ["type": "string", "enum": [text(), text()]],
            ],
            "discriminator": ["propertyName": text(), "mapping": [text(): "#/components/schemas/Model"]],
        ]
        let success: [String: Any] = [
            "description": text(),
            "headers": [
                text(): ["description": text(), "schema": ["type": "string"]],
                text() + "10": [
                    "x-swift-name": text(), "schema": ["type": "string", "enum": [text(), text() + "11"]],
                ],
            ],
            "content": [
                "application/json": ["schema": union, "example": text()], "text/" + text(): ["example": text()],
                text() + "12": ["schema": ["type": "string"]],
            ],
        ]
        let failure: [String: Any] = [
            "description": text(),
            "content": [
                "application/json": ["schema": ["type": "object", "properties": [text(): ["type": "string"]]]]
            ],
        ]
        let operation: [String: Any] = [
            "operationId": text(), "summary": text(), "description": text(), "tags": [text()], "x-note": text(),
            "parameters": [
                ["name": "id", "in": "path", "required": true, "description": text(), "schema": ["type": "string"]],
                [
                    "name": text(), "in": "query", "description": text(), "example": text(),
                    "schema": ["type": "string", "default": text(), "enum": [text(), text() + "5"]],
                ],
                ["name": text(), "in": "header", "x-argument-name": text(), "schema": ["type": "string"]],
                ["name": text(), "in": "cookie", "schema": ["type": "array", "items": ["type": "string"]]],
            ],
            "requestBody": [
                "description": text(),
                "content": ["application/json": ["schema": reference, "example": [text(): text()]]],
            ],
            "responses": [
                "200": success, "404": failure,
                "default": ["description": text(), "content": ["application/json": ["schema": reference]]],
            ],
        ]
        return [
            "openapi": "3.1.0",
            "info": ["title": text(), "version": text(), "description": text(), "summary": text()],
            "servers": [["url": "https://a.example/" + text(), "description": text()], server(text)],
            "tags": [["name": text(), "description": text()]],
            "x-client": [
                "headers": [text(): text()], "library": ["name": text(), "version": text()], "agentHeader": text(),
                "requestIdParameter": text(), "fallbackHosts": [text()], "formats": [text()],
            ],
            "paths": [
                "/a/{id}/" + text().replacing("?", with: "").replacing("{", with: "").replacing("}", with: ""): [
                    "get": operation, "put": operation.merging(["operationId": text() + "6"]) { $1 },
                ]
            ],
            "components": [
                "schemas": [
                    "Model": model, text() + "7": union,
                    text() + "8": ["type": "array", "items": reference, "description": text()],
                ],
                "securitySchemes": [
                    text() + "9": ["type": "apiKey", "in": "header", "name": text(), "description": text()],
                    text(): ["type": "http", "scheme": "basic", "x-key": text()],
                ],
            ],
        ]
    }
}

/// SplitMix64, so that failures can be reproduced.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
