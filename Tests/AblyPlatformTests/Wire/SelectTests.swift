@_spi(Generated) import AblyPlatform
import Testing

/// Selecting the alternative of a `oneOf`.
@Suite struct SelectTests {
    /// Selects an alternative, and checks that the cursor has not moved.
    private func select(_ shapes: [WireShape], _ text: String) throws -> Int {
        let value = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
        var chosen: [Int] = []
        for format in WireFormat.allCases {
            let bytes = format == .json ? Array(text.utf8) : try format.encode(value)
            let probe = try Probe.$shapes.withValue(shapes) { try format.decode(Probe.self, from: bytes) }
            #expect(probe.value == value)
            chosen.append(probe.index)
        }
        #expect(chosen[0] == chosen[1])
        return chosen[0]
    }

    private struct Probe: WireDecodable {
        @TaskLocal static var shapes: [WireShape] = []
        let index: Int
        let value: WireValue

        init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
            let before = reader.offset
            index = try reader.select(Self.shapes, for: "Probe")
            precondition(reader.offset == before || Reader.format == .json)
            value = try WireValue(from: &reader)
        }
    }

    @Test func `the alternative is selected by the value's kind if that suffices`() throws {
        let shapes: [WireShape] = [
            .object(required: ["a"], known: ["a"]), .array(.any), .string(), .integer, .number, .bool, .null,
        ]
        #expect(try select(shapes, "{}") == 0)
        #expect(try select(shapes, "[1]") == 1)
        #expect(try select(shapes, "\"a\"") == 2)
        #expect(try select(shapes, " 1") == 3)
        #expect(try select(shapes, "1.5") == 4)
        #expect(try select(shapes, "false") == 5)
        #expect(try select(shapes, "null") == 6)
    }

    @Test func `integers match numbers, and integral numbers match integers, if nothing matches better`() throws {
        #expect(try select([.string(), .number], "1") == 1)
        #expect(try select([.number, .integer], "1") == 1)
        #expect(try select([.integer, .number], "1.0") == 1)
        #expect(try select([.string(), .integer], "1.0") == 1)
        #expect(try select([.null, .bytes], "\"AQI=\"") == 1)
        #expect(try select([.bytes, .string()], "\"AQI=\"") == 1)
    }

    @Test func `an alternative listing the string beats a plain one, which beats one that does not list it`() throws {
        let shapes: [WireShape] = [.string(values: ["x"]), .string(), .string(values: ["a", "b"])]
        #expect(try select(shapes, "\"b\"") == 2)
        #expect(try select(shapes, "\"c\"") == 1)
        #expect(try select([.string(values: ["x"]), .string(values: ["y"])], "\"c\"") == 0)
    }

    @Test func `alternatives that are objects are distinguished by their keys`() throws {
        let shapes: [WireShape] = [
            .object(required: ["id"], known: ["id", "name"]),
            .object(required: ["id", "token"], known: ["id", "token"]),
            .object(required: [], known: ["x", "y", "z"]),
        ]
        #expect(try select(shapes, #"{"id":1,"name":2}"#) == 0)
        #expect(try select(shapes, #"{"id":1}"#) == 0)
        #expect(try select(shapes, #"{"token":{"id":[{"name":1}]},"id":1}"#) == 1)
        #expect(try select(shapes, #"{"x":{"id":1}}"#) == 2)
        #expect(try select(shapes, "{}") == 2)
        #expect(try select(Array(shapes.prefix(2)), #"{"token":1}"#) == 1)
        #expect(try select(Array(shapes.prefix(2)), #"{"other":1}"#) == 0)
    }

    @Test func `a discriminator selects the alternative`() throws {
        let shapes: [WireShape] = ["http", "amqp"].map {
            .object(required: ["ruleType"], known: ["ruleType", "target"], constants: ["ruleType": [$0]])
        }
        #expect(try select(shapes, #"{"target":1,"ruleType":"amqp"}"#) == 1)
        #expect(try select(shapes + [.any], #"{"ruleType":"kafka"}"#) == 2)
        let error = #expect(throws: WireError.self) { try select(shapes, #"{"ruleType":"kafka"}"#) }
        #expect(error?.problem == .noAlternative(of: "Probe"))
        #expect(throws: WireError.self) { try select(shapes, #"{"ruleType":7}"#) }
    }

    @Test func `alternatives that are arrays are distinguished by their first element`() throws {
        let shapes: [WireShape] = [
            .array(.string()), .array(.object(required: ["a"], known: ["a"])),
            .array(.object(required: ["b"], known: ["b"])),
        ]
        #expect(try select(shapes, #"[{"b":1},7]"#) == 2)
        #expect(try select(shapes, #"["x"]"#) == 0)
        #expect(try select(shapes, "[]") == 0)
        #expect(throws: WireError.self) { try select(shapes, "[1]") }
    }

    @Test func `alternatives with the same keys are distinguished by their members`() throws {
        func shape(_ member: WireShape) -> WireShape {
            .object(required: ["v"], known: ["v", "n"], members: ["v": member])
        }
        let kinds = [
            shape(.string()), shape(.integer), shape(.number), shape(.array(.string())), shape(.array(.integer)),
        ]
        #expect(try select(kinds, #"{"v":"1"}"#) == 0)
        #expect(try select(kinds, #"{"n":{},"v":1}"#) == 1)
        #expect(try select(kinds, #"{"v":1.5}"#) == 2)
        #expect(try select(kinds, #"{"v":[1,2]}"#) == 4)
        #expect(try select(kinds, #"{"v":[]}"#) == 3)
        #expect(try select(kinds, #"{"v":null}"#) == 0)
        let deep = [
            shape(.object(required: ["a"], known: ["a"], members: ["a": shape(.string(values: ["x", "y"]))])),
            shape(.object(required: ["a"], known: ["a"], members: ["a": shape(.string(values: ["z"]))])),
            shape(.object(required: ["a"], known: ["a"], members: ["a": shape(.boolean(true))])),
            shape(.object(required: ["a"], known: ["a"], members: ["a": shape(.integers(values: [1, 2]))])),
        ]
        #expect(try select(deep, #"{"v":{"a":{"v":"z"}}}"#) == 1)
        #expect(try select(deep, #"{"v":{"a":{"v":"new"}}}"#) == 0)
        #expect(try select(deep, #"{"v":{"a":{"v":true}}}"#) == 2)
        #expect(try select(deep, #"{"v":{"a":{"v":2}}}"#) == 3)
        #expect(try select(deep, #"{"v":{"a":{"v":9876543210987654321}}}"#) == 3)
    }

    @Test func `an alternative with a matching constant is preferred to one without`() throws {
        let shapes: [WireShape] = [
            .object(required: ["k"], known: ["k"], constants: ["k": ["a"]]),
            .object(required: ["k"], known: ["k"], members: ["k": .integer]),
        ]
        #expect(try select(shapes, #"{"k":"a"}"#) == 0)
        #expect(try select(shapes, #"{"k":3}"#) == 1)
    }

    @Test func `an object matches the alternative that drops the fewest members`() throws {
        let shapes: [WireShape] = [
            .object(required: ["a"], known: ["a"]), .object(required: ["b"], known: ["b"]),
            .object(required: [], known: ["a", "b"]),
            .object(required: [], known: [], others: .integer), .object(required: [], known: [], others: .string()),
        ]
        #expect(try select(shapes, #"{"a":1}"#) == 0)
        #expect(try select(shapes, #"{"b":1,"c":2}"#) == 1)
        #expect(try select(shapes, #"{"a":1,"b":1}"#) == 2)
        #expect(try select(shapes, #"{"x":1}"#) == 3)
        #expect(try select(shapes, #"{"x":"1"}"#) == 4)
    }

    @Test func `nested alternatives count as one alternative`() throws {
        let shapes: [WireShape] = [
            .oneOf([.string(), .object(required: ["a"], known: ["a"])]),
            .oneOf([.integer, .object(required: ["b"], known: ["b"])]),
        ]
        #expect(try select(shapes, #"{"b":1}"#) == 1)
        #expect(try select(shapes, "7") == 1)
        #expect(try select(shapes, "\"7\"") == 0)
    }

    @Test func `if no alternative matches, the error has the value's location`() {
        let error = #expect(throws: WireError.self) { try select([.null, .bool], "  1") }
        #expect(error?.problem == .noAlternative(of: "Probe"))
        #expect(error?.offset == 2)
        #expect(throws: WireError.self) {
            try select([.object(required: [], known: []), .object(required: [], known: [])], "{")
        }
    }
}
