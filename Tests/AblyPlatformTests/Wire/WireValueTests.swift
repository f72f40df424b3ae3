import AblyPlatform
import Foundation
import TestSupport
import Testing

@Suite struct WireValueTests {
    @Test func `equal numbers are equal whatever their case, and have equal hashes`() {
        let groups: [[WireValue]] = [
            [1, .double(1), .int(1), .uint(1)], [.int(.max), .uint(UInt64(Int64.max))], [.uint(.max)],
            [.double(0x1p63), .uint(1 << 63)], [.double(-0.0), 0], [.int(.min), .double(-0x1p63)], [.double(1.5)],
            ["1"], [true], [.null], [.bytes([49])], [[1], [1.0]], [["a": 1], ["a": 1.0]], [.double(0x1p64)],
        ]
        for (position, group) in groups.enumerated() {
            for (other, others) in groups.enumerated() {
                for left in group {
                    for right in others {
                        #expect((left == right) == (position == other))
                        if left == right { #expect(left.hashValue == right.hashValue) }
                    }
                }
            }
        }
        #expect(WireValue.double(.nan) != .double(.nan))
    }

    @Test func `accessors of a WireValue return its value, or nil for another kind`() {
        let value: WireValue = ["a": [1, 2.5, "s", true, nil], "b": .bytes([7])]
        #expect(value["a"]?[0]?.intValue == 1)
        #expect(value["a"]?[0]?.doubleValue == 1)
        #expect(value["a"]?[1]?.doubleValue == 2.5)
        #expect(value["a"]?[1]?.intValue == nil)
        #expect(value["a"]?[2]?.stringValue == "s")
        #expect(value["a"]?[3]?.boolValue == true)
        #expect(value["a"]?[4]?.isNull == true)
        #expect(value["a"]?[5] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value["b"]?.bytesValue == [7])
        #expect(value["c"] == nil)
        #expect(value.arrayValue == nil)
        #expect(value.objectValue?.count == 2)
        #expect(WireValue(exactly: UInt64.max) == .uint(.max))
        #expect(WireValue(exactly: Int128.max) == nil)
    }

    @Test func `objects in a WireValue are encoded with sorted keys`() throws {
        let value: WireValue = ["b": 1, "a": ["z": true, "é": nil, "y": 2.5], "": "x"]
        #expect(value.description == #"{"":"x","a":{"y":2.5,"z":true,"é":null},"b":1}"#)
        #expect(try WireFormat.json.encode(["b": 1, "a": 2]) == Array(#"{"a":2,"b":1}"#.utf8))
        #expect(WireValue.array([.double(.nan), ["k": .double(.infinity)]]).description == #"[nan,{"k":inf}]"#)
    }

    @Test func `numbers beyond 64 bits and beyond doubles keep their digits`() throws {
        let text = "[18446744073709551615,18446744073709551616,-9223372036854775809,1e400,-1.5E+999]"
        let value = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
        guard case .array(let values) = value, case .number(let number) = values[1] else {
            Issue.record("expected a number")
            return
        }
        #expect(values[0] == .uint(.max))
        #expect(number == WireNumber("18446744073709551616"))
        #expect(values[1].doubleValue == 0x1p64)
        #expect(values.map(\.doubleValue).suffix(2) == [.infinity, -.infinity])
        #expect(String(decoding: try WireFormat.json.encode(value), as: UTF8.self) == text)
        // MessagePack does not store decimal digits.
        let packed = try WireFormat.msgpack.encode(WireValue.array(Array(values.prefix(3))))
        #expect(
            try WireFormat.msgpack.decode(WireValue.self, from: packed)
                == [.uint(.max), .double(0x1p64), .double(-0x1p63)])
        #expect(throws: WireError.self) { try WireFormat.msgpack.encode(values[3]) }
    }

    @Test func `a WireNumber is created only from a valid JSON number`() {
        for text in ["0", "-0", "12", "-1.50", "1e5", "1.0E-5", "2e+08"] {
            #expect(WireNumber(text)?.text == text)
        }
        for text in ["", "-", "01", "1.", ".5", "1e", "1e+", "+1", "1 ", "0x1", "NaN", "1,2", "1]"] {
            #expect(WireNumber(text) == nil, "\(text)")
        }
    }

    @Test func `a WireValue survives a round trip through Foundation's coders`() throws {
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<100 {
            let value = settled(WireValue.random(depth: 3, withBytes: false, using: &generator))
            #expect(try JSONDecoder().decode(WireValue.self, from: JSONEncoder().encode(value)) == value)
        }
        let bytes = WireValue.array([.bytes([1, 2])])
        #expect(try JSONDecoder().decode(WireValue.self, from: JSONEncoder().encode(bytes)) == ["AQI="])
    }

    /// The same value without doubles whose shortest decimal form denotes another integer than their exact value:
    /// Foundation's decoder decodes such a form as an integer.
    private func settled(_ value: WireValue) -> WireValue {
        switch value {
        case .double(let double) where double.magnitude > 0x1p53 && double.magnitude < 0x1p64: .double(double / 0x1p64)
        case .array(let values): .array(values.map(settled))
        case .object(let values): .object(values.mapValues(settled))
        default: value
        }
    }
}

@Suite struct WireErrorTests {
    @Test func `decoding errors say what is wrong, at which offset and at which pointer`() {
        let text = #"{"items":[{},{},{},{"na/m~e":1,"name":{"x":1}}]}"#
        let error = wireFailure([String: [[String: Int]]].self, .json, Array(text.utf8))
        #expect(error?.description == "JSON: expected an integer, found an object at byte 38 (/items/3/name)")
        let value = try? WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
        let packed = wireFailure(
            [String: [[String: String]]].self, .msgpack, (try? WireFormat.msgpack.encode(value)) ?? [])
        #expect(packed?.pointer == "/items/3/na~1m~0e")
        #expect(packed?.description.hasPrefix("MessagePack: expected a string, found an integer at byte ") == true)
        #expect(wireFailure(.json, Array("[1,2,x]".utf8))?.description == "JSON: expected a value at byte 5 (/2)")
        #expect(wireFailure(.json, [])?.description == "JSON: the input ends inside a value at byte 0")
    }

    @Test(
        arguments: [
            ("null", "null"), ("true", "a boolean"), ("1", "a number"), ("\"s\"", "a string"), ("[]", "an array"),
            ("{}", "an object"),
        ])
    func `a type mismatch names the kind that was found`(text: String, found: String) throws {
        struct Never: Sendable {}
        let bytes = Array(text.utf8)
        let packed = try WireFormat.msgpack.encode(WireFormat.json.decode(WireValue.self, from: bytes))
        func check<Value: WireDecodable>(_ type: Value.Type, _ expected: String, but own: [String]) {
            for (format, document) in [(WireFormat.json, bytes), (.msgpack, packed)] {
                let problem = wireFailure(type, format, document)?.problem
                if own.contains(text) {
                    #expect(problem == nil)
                } else if case .typeMismatch(let wanted, let other) = problem {
                    #expect(wanted == expected)
                    #expect(other == found || other == "an integer" && found == "a number")
                } else {
                    Issue.record("no mismatch: \(String(describing: problem))")
                }
            }
        }
        check(Bool.self, "a boolean", but: ["true"])
        check(Int.self, "an integer", but: ["1"])
        check(Double.self, "a number", but: ["1"])
        check(String.self, "a string", but: ["\"s\""])
        check([Int].self, "an array", but: ["[]"])
        check([String: Int].self, "an object", but: ["{}"])
    }

    @Test func `long keys are truncated in decoding errors`() {
        let key = String(repeating: "k", count: 5000)
        let twice = wireFailure(.json, Array("{\"\(key)\":1,\"\(key)\":2}".utf8))
        #expect((twice?.description.utf8.count ?? .max) < 300)
        let inside = wireFailure([String: Int].self, .json, Array("{\"\(key)\":true}".utf8))
        #expect(inside?.pointer == nil)
        #expect((inside?.description.utf8.count ?? .max) < 300)
    }
}

@Suite struct FormWriterTests {
    private struct Form: WireEncodable {
        let value: WireValue
        func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
            try value.write(to: &writer)
        }
    }

    private func form(_ value: WireValue) throws -> String {
        String(decoding: try FormWriter.encode(Form(value: value)), as: UTF8.self)
    }

    @Test func `members of a form are joined and percent-encoded`() throws {
        #expect(try form(["a": 1, "b": true, "c": 2.5, "d": "x y", "e": nil]) == "a=1&b=true&c=2.5&d=x+y")
        #expect(try form(["k&=": "a&b=c+d%é~*-._/"]) == "k%26%3D=a%26b%3Dc%2Bd%25%C3%A9%7E*-._%2F")
        #expect(try form(["a": nil]) == "")
        #expect(try form(["b": .bytes([255])]) == "b=%2Fw%3D%3D")
        #expect(try form([:]) == "")
    }

    @Test func `nested values of a form are named by their paths`() throws {
        let value: WireValue = ["a": ["b": ["c": 1], "d": 2], "e": [1, 2], "f": [["g": 3], ["g": 4]]]
        #expect(
            try form(value) == "a%5Bb%5D%5Bc%5D=1&a%5Bd%5D=2&e=1&e=2&f%5B0%5D%5Bg%5D=3&f%5B1%5D%5Bg%5D=4")
    }

    @Test func `a form omits read-only properties of a model`() throws {
        let message = SampleMessage(name: "n", id: "1", timestamp: 5, tags: ["a"])
        #expect(String(decoding: try FormWriter.encode(message), as: UTF8.self) == "name=n&id=1&tags=a")
        let whole = try FormWriter.encode(message, includingReadOnly: true)
        #expect(String(decoding: whole, as: UTF8.self).contains("timestamp=5"))
    }

    @Test(arguments: [1, "a", [1], nil, .double(1.5)] as [WireValue])
    func `a value that is not an object is not a form`(value: WireValue) throws {
        #expect(throws: WireError.self) { try form(value) }
    }

    @Test func `numbers that are not finite are rejected in forms`() {
        #expect(throws: WireError.self) { try form(["a": .double(.nan)]) }
        #expect(throws: WireError.self) { try FormWriter.encode(["a": Float.infinity]) }
    }
}
