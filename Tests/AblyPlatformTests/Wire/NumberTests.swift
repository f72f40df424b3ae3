import AblyPlatform
import TestSupport
import Testing

@Suite struct NumberTests {
    private func integer<Number: WireInteger>(_ text: String, _ type: Number.Type) -> Number? {
        try? WireFormat.json.decode(type, from: Array(text.utf8))
    }

    @Test func `integers are exact up to the limits of their types`() {
        #expect(integer("9223372036854775807", Int64.self) == .max)
        #expect(integer("-9223372036854775808", Int64.self) == .min)
        #expect(integer("9223372036854775808", Int64.self) == nil)
        #expect(integer("-9223372036854775809", Int64.self) == nil)
        #expect(integer("18446744073709551615", UInt64.self) == .max)
        #expect(integer("18446744073709551616", UInt64.self) == nil)
        #expect(integer("-1", UInt64.self) == nil)
        #expect(integer("-0", UInt64.self) == 0)
        #expect(integer("2147483647", Int32.self) == .max)
        #expect(integer("2147483648", Int32.self) == nil)
        #expect(integer("65535", UInt16.self) == .max)
        #expect(integer("999999999999999999", Int.self) == 999_999_999_999_999_999)
        #expect(integer("1000000000000000000", Int.self) == 1_000_000_000_000_000_000)
    }

    @Test(
        arguments: [
            ("1.0", 1), ("1e3", 1000), ("1E+2", 100), ("-2.50e1", -25), ("0.0", 0), ("0e99999999999999999999", 0),
            ("10000000000000000000000e-21", 10), ("0.00000000000000000000000000000000000000000000001e47", 1),
            ("1844674407370955161.5e1", nil), ("9223372036854775807.000", 9_223_372_036_854_775_807),
            ("9.223372036854775807e18", 9_223_372_036_854_775_807), ("1.5", nil), ("1e-1", nil), ("1e19", nil),
            ("1e400", nil), ("1e-99999999999999", nil), ("100000000000000000000000000000000000000000", nil),
            ("1.00000000000000000000000000000000000000000000000000001", nil),
        ] as [(String, Int?)])
    func `numbers without a fraction are integers however they are written`(text: String, value: Int?) {
        #expect(integer(text, Int.self) == value)
    }

    @Test func `errors tell an integer out of range from a number with a fraction`() {
        #expect(wireFailure(Int32.self, .json, Array("1e10".utf8))?.problem == .numberOutOfRange(type: "Int32"))
        #expect(
            wireFailure(Int32.self, .msgpack, hexadecimal("cf 00000001 00000000"))?.problem
                == .numberOutOfRange(type: "Int32"))
        let fraction = WireError.Problem.typeMismatch(expected: "an integer", found: "a number with a fraction")
        #expect(wireFailure(Int.self, .json, Array("1.5".utf8))?.problem == fraction)
        #expect(wireFailure(Int.self, .msgpack, hexadecimal("ca 3fc00000"))?.problem == fraction)
        #expect(
            wireFailure(Int.self, .msgpack, hexadecimal("cb 7ff8000000000000"))?.problem
                == .numberOutOfRange(type: "Int"))
    }

    @Test(
        arguments: [
            "0.1", "1e22", "1e23", "8.5e22", "123456789012345678901234567890", "9007199254740993", "9007199254740992.5",
            "9007199254740993.00000000000000000000000000000000000000000000000000000001", "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324", "2.2250738585072011e-308", "2.2250738585072014e-308", "1.7976931348623157e308",
            "1.7976931348623158e308", "179769313486231580793e288", "6.02214076e23", "-1.6e-19", "1e-400", "0.000001e6",
            "7.2057594037927933e16", "1.00000000000000011102230246251565", "3.141592653589793238462643383279",
        ])
    func `decimal numbers are decoded as the nearest Double`(text: String) throws {
        let value = try WireFormat.json.decode(Double.self, from: Array(text.utf8))
        #expect(value == Double(text))
        #expect(
            try WireFormat.json.decode(Double.self, from: Array("-\(text.trimmingPrefix("-"))".utf8)) == -value
                .magnitude)
    }

    @Test(arguments: WireFormat.allCases)
    func `integers of every length survive a round trip`(format: WireFormat) throws {
        var number: Int64 = 0
        for digit in 1...19 {
            number = number &* 10 &+ Int64(digit % 10)
            guard number > 0 else { continue }
            for value in [number, -number, number / 10 * 10, Int64(String(repeating: "9", count: min(digit, 18))) ?? 0]
            {
                for values in [[value], [value, value], [value, 0, value, 1]] {
                    #expect(try format.decode([Int64].self, from: format.encode(values)) == values)
                }
                if format == .json {
                    #expect(try format.encode(value) == Array(String(value).utf8))
                    #expect(try format.decode(Int64.self, from: Array(String(value).utf8)) == value)
                    #expect(try format.decode(Int64.self, from: Array("\(value)        ".utf8)) == value)
                }
            }
        }
    }

    @Test func `numbers beyond the largest Double are out of range`() {
        for text in ["1e309", "-1e309", "1e99999999999999999999", "1" + String(repeating: "0", count: 400)] {
            #expect(wireFailure(Double.self, .json, Array(text.utf8))?.problem == .numberOutOfRange(type: "Double"))
        }
        #expect(wireFailure(Float.self, .json, Array("1e39".utf8))?.problem == .numberOutOfRange(type: "Float"))
    }

    @Test func `random doubles, floats and integers survive a round trip in both formats`() throws {
        var generator = SeededGenerator(seed: 7)
        for format in WireFormat.allCases {
            for _ in 0..<2000 {
                let double = Double(bitPattern: generator.next())
                if double.isFinite {
                    let back = try format.decode(Double.self, from: format.encode(double))
                    #expect(back.bitPattern == double.bitPattern)
                }
                let float = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()))
                if float.isFinite { #expect(try format.decode(Float.self, from: format.encode(float)) == float) }
                let word = generator.next() >> UInt64.random(in: 0..<64, using: &generator)
                #expect(try format.decode(UInt64.self, from: format.encode(word)) == word)
                let signed = Int64(bitPattern: generator.next()) >> Int64.random(in: 0..<64, using: &generator)
                #expect(try format.decode(Int64.self, from: format.encode(signed)) == signed)
                #expect(try format.decode(Double.self, from: format.encode(signed)) == Double(signed))
            }
        }
    }

    @Test func `numbers that are not finite are encoded in MessagePack and rejected in JSON`() throws {
        for number in [Double.infinity, -.infinity, .nan] {
            let back = try WireFormat.msgpack.decode(Double.self, from: WireFormat.msgpack.encode(number))
            #expect(back == number || back.isNaN && number.isNaN)
            #expect(throws: WireError.self) { try WireFormat.json.encode(number) }
            #expect(throws: WireError.self) { try WireFormat.json.encode(Float(number)) }
            #expect(throws: WireError.self) { try WireFormat.json.encode(WireValue.double(number)) }
        }
    }
}
