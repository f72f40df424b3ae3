import AblyPlatform
import Foundation
import TestSupport
import Testing

@Suite struct DateTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999Z", -1),
            ("2024-02-29T12:30:45.250Z", 1_709_209_845_250),
            ("2024-02-29t12:30:45.2504999z", 1_709_209_845_250), ("1990-12-31T23:59:60Z", 662_688_000_000),
            ("1996-12-19T16:39:57-08:00", 851_042_397_000), ("1937-01-01T12:00:27.87+00:20", -1_041_337_172_130),
            ("0000-01-01T00:00:00Z", -62_167_219_200_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
            ("2000-02-29T00:00:00-00:00", 951_782_400_000),
        ] as [(String, Int64)])
    func `times of RFC 3339 keep their string and have milliseconds`(text: String, milliseconds: Int64) throws {
        let date = try #require(DateTime(text))
        #expect(date.millisecondsSinceEpoch == milliseconds)
        #expect(date.text == text)
        for format in WireFormat.allCases {
            #expect(try format.decode(DateTime.self, from: format.encode(date)) == date)
        }
        #expect(try JSONDecoder().decode([DateTime].self, from: JSONEncoder().encode([date])) == [date])
    }

    @Test(
        arguments: [
            "", "2024", "2024-05-01", "2024-05-01T10:00Z", "2024-05-01T10:00:00", "2024-05-01 10:00:00Z",
            "2024-05-01T24:00:00Z", "2024-05-01T10:60:00Z", "2024-05-01T10:00:61Z", "2024-13-01T10:00:00Z",
            "2024-00-01T10:00:00Z", "2023-02-29T10:00:00Z", "1900-02-29T10:00:00Z", "2024-04-31T10:00:00Z",
            "2024-05-01T10:00:00.Z", "2024-05-01T10:00:00+0100", "2024-05-01T10:00:00+24:00", "2024-05-01T10:00:00Zx",
            "24-05-01T10:00:00Z", "2024-05-01T1:00:00Z", "２024-05-01T10:00:00Z", "-024-05-01T10:00:00Z",
        ])
    func `a string that is not a time of RFC 3339 is preserved without milliseconds`(text: String) throws {
        #expect(DateTime(text) == nil)
        #expect(DateTime(unchecked: text).millisecondsSinceEpoch == nil)
        for format in WireFormat.allCases {
            let date = try format.decode(DateTime.self, from: format.encode(text))
            #expect(date.text == text)
            #expect(date.millisecondsSinceEpoch == nil)
            #expect(try format.encode(date) == format.encode(text))
        }
    }

    @Test func `a time created from milliseconds has the same milliseconds when parsed`() throws {
        #expect(DateTime(millisecondsSinceEpoch: 1_709_209_845_250)?.text == "2024-02-29T12:30:45.250Z")
        #expect(DateTime(millisecondsSinceEpoch: -1000)?.text == "1969-12-31T23:59:59Z")
        #expect(DateTime(millisecondsSinceEpoch: -62_167_219_200_001) == nil)
        #expect(DateTime(millisecondsSinceEpoch: 253_402_300_800_000) == nil)
        #expect(DateTime(millisecondsSinceEpoch: .max) == nil)
        #expect(DateTime(millisecondsSinceEpoch: .min) == nil)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<2000 {
            let milliseconds = Int64.random(in: -62_167_219_200_000..<253_402_300_800_000, using: &generator)
            let date = try #require(DateTime(millisecondsSinceEpoch: milliseconds))
            #expect(DateTime(date.text)?.millisecondsSinceEpoch == milliseconds)
        }
    }

    @Test func `calendar dates are valid days of the Gregorian calendar`() throws {
        #expect(CalendarDate("2024-02-29") == CalendarDate(year: 2024, month: 2, day: 29))
        #expect(CalendarDate(year: 7, month: 3, day: 1)?.text == "0007-03-01")
        for text in ["2023-02-29", "2024-2-29", "2024-02-30", "2024-02-29T", "20240229", ""] {
            #expect(CalendarDate(text) == nil)
        }
        let days = ["0000-01-01", "0000-02-29", "0000-03-01", "1999-12-31", "2000-02-29", "2000-03-01", "9999-12-31"]
        let dates = try days.map { try #require(CalendarDate($0)) }
        #expect(dates == dates.sorted())
        #expect(dates.map(\.text) == days)
        #expect(try WireFormat.json.decode([CalendarDate].self, from: WireFormat.json.encode(dates)) == dates)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: JSONEncoder().encode(dates)) == dates)
        let other = try WireFormat.json.decode(CalendarDate.self, from: Array("\"1 May\"".utf8))
        #expect(other.text == "1 May")
        #expect([other.year, other.month, other.day] == [nil, nil, nil])
        #expect(other == CalendarDate(unchecked: "1 May"))
        let day = CalendarDate(unchecked: "2024-02-29")
        #expect([day.year, day.month, day.day] == [2024, 2, 29])
    }
}

@Suite struct BytesTests {
    @Test func `base64 agrees with Foundation's at every length`() throws {
        var generator = SeededGenerator(seed: 11)
        for length in 0..<70 {
            let bytes = Bytes((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
            #expect(bytes.base64 == Data(bytes.array).base64EncodedString())
            #expect(Bytes(base64: bytes.base64) == bytes)
            for format in WireFormat.allCases {
                #expect(try format.decode(Bytes.self, from: format.encode(bytes)) == bytes)
            }
            #expect(try JSONDecoder().decode([Bytes].self, from: JSONEncoder().encode([bytes])) == [bytes])
        }
        #expect(try WireFormat.json.encode(Bytes([255, 239])) == Array("\"/+8=\"".utf8))
        #expect(try WireFormat.json.decode(Bytes.self, from: Array("\"\\/+8=\"".utf8)) == [255, 239])
        #expect(try WireFormat.msgpack.encode(Bytes([1, 2])) == [0xC4, 2, 1, 2])
    }

    @Test(
        arguments: [
            "A", "AA", "AAA", "AA=A", "A===", "====", "=", "AB==", "AAB=", "A-_=", "AA==AAAA", "AAAA\n", "éé==",
        ])
    func `invalid base64 is an error`(text: String) throws {
        #expect(Bytes(base64: text) == nil)
        let found = wireFailure(Bytes.self, .json, try WireFormat.json.encode(text))?.problem
        #expect(found == .invalidValue(expected: "base64"))
    }

    @Test func `Bytes is a collection whose description does not show its contents`() {
        var bytes: Bytes = [1, 2, 3]
        bytes[1] = 9
        #expect(Array(bytes) == [1, 9, 3])
        #expect(bytes.reversed().first == 3)
        #expect("\(bytes)" == "3 bytes")
    }
}

@Suite struct OpenEnumerationTests {
    @Test func `known and unknown values of an enumeration survive a round trip`() throws {
        let directions: [SampleDirection] = [.forwards, "backwards", "sideways"]
        let actions: [SampleAction] = [.create, 1, 77]
        for format in WireFormat.allCases {
            #expect(try format.decode([SampleDirection].self, from: format.encode(directions)) == directions)
            #expect(try format.decode([SampleAction].self, from: format.encode(actions)) == actions)
        }
        #expect(try WireFormat.json.encode(directions) == Array(#"["forwards","backwards","sideways"]"#.utf8))
        #expect(try JSONEncoder().encode(directions) == Data(#"["forwards","backwards","sideways"]"#.utf8))
        #expect(try JSONDecoder().decode([SampleAction].self, from: JSONEncoder().encode(actions)) == actions)
        #expect(directions.map(\.isKnown) == [true, true, false])
        #expect("\(SampleDirection.forwards) \(SampleAction.update)" == "forwards 1")
    }
}
