/// Builds OpenAPI documents from arbitrary bytes: schemas that refer to one another in every way, and arbitrary strings
/// wherever a string is allowed. Random bytes are rarely an OpenAPI document; the result of this type always is.
struct DocumentShapes {
    private var source: ByteSource
    private let schemaCount: Int
    /// The number of schemas that may still be built, so that nesting ends.
    private var budget = 200

    init(_ bytes: [UInt8]) {
        source = ByteSource(bytes)
        schemaCount = Int(source.byte() % 6) + 1
    }

    /// An OpenAPI document in JSON.
    mutating func document() -> String {
        let schemas =
            (0..<schemaCount).map { "\"S\($0)\": \(schema(depth: 0))" } + [
                "\(text()): \(schema(depth: 1))", "\"P\": {\(properties(0))}",
            ]
        let operations = (0...source.byte() % 3).map { number in
            """
            "/a\(number)/{id}/\(Self.escaped(source.text(upTo: 15).filter { !"{}?/#".contains($0) }))":
            {"get": \(operation())}
            """
        }
        return """
            {"openapi": "3.\(source.byte() % 2).0", "info": {"title": \(text()), "version": \(text()), "description": \(text())},
            "servers": [{"url": \(text())}], "tags": [{"name": \(text()), "description": \(text())}],
            "x-client": {"headers": {\(text()): \(text())}, "library": {"name": \(text())}, "agentHeader": \(text())},
            "paths": {\(operations.joined(separator: ","))}, "components": {"schemas": {\(schemas.joined(separator: ","))}}}
            """
    }

    private mutating func operation() -> String {
        """
        {"operationId": "a\(budget)\(Self.escaped(source.text(upTo: 200)))", "summary": \(text()), "description": \(text()), "tags": [\(text())],
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
        {"name": \(text()), "in": "query", "description": \(text()), "schema": \(schema(depth: 2))}],
        "requestBody": {"content": {"application/json": {"schema": \(schema(depth: 1))}}},
        "responses": {"200": {"description": \(text()), "content": {"application/json": {"schema": \(schema(depth: 1))}}}}}
        """
    }

    private mutating func schema(depth: Int) -> String {
        budget -= 1
        guard depth < 6, budget > 0 else { return reference() }
        switch source.byte() % 14 {
        case 0: return reference()
        case 1: return "{\"allOf\": [\(schemas(depth))]}"
        case 2: return "{\"oneOf\": [\(schemas(depth))]}"
        case 3: return "{\"anyOf\": [\(schemas(depth))], \(annotations())}"
        case 4: return "{\"type\": \"array\", \"items\": \(schema(depth: depth + 1))}"
        case 5: return "{\"additionalProperties\": \(schema(depth: depth + 1)), \"type\": \"object\"}"
        case 6: return "{\"type\": \"string\", \"enum\": [\(text()), \(text())], \(annotations())}"
        case 7: return "{\"const\": \(text())}"
        case 8: return "{\"type\": [\"string\", \"null\", \"object\"], \(properties(depth))}"
        case 9: return "{\"allOf\": [\(schemas(depth))], \(properties(depth))}"
        case 10: return "{\"type\": \"integer\", \"nullable\": true, \(annotations())}"
        case 11: return "{\"$ref\": \"#/components/schemas/P/properties/p\"}"
        default: return "{\"type\": \"object\", \(annotations()), \(properties(depth))}"
        }
    }

    private mutating func schemas(_ depth: Int) -> String {
        (0...source.byte() % 3).map { _ in schema(depth: depth + 1) }.joined(separator: ", ")
    }

    private mutating func properties(_ depth: Int) -> String {
        """
        "required": [\(text())], "properties": {"p": \(schema(depth: depth + 1)), \(text()): \(schema(depth: depth + 1))}
        """
    }

    private mutating func annotations() -> String { "\"title\": \(text()), \"description\": \(text())" }

    private mutating func reference() -> String { "{\"$ref\": \"#/components/schemas/S\(number())\"}" }

    private mutating func number() -> Int { Int(source.byte()) % schemaCount }

    private mutating func text(upTo limit: UInt8 = 31) -> String { "\"\(Self.escaped(source.text(upTo: limit)))\"" }

    /// The string with JSON escapes, without quotes.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
