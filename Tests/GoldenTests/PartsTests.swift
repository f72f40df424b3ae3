import AblyPlatform
import GoldenParts
import Testing

/// Schemas that are combined from others, without loss of any part of a value.
struct PartsTests {
    /// Decodes a value and encodes it again; returns the decoded value.
    private func roundTrip(_ members: String) throws -> Document {
        let base = #""id":"1","owner":{"name":"o"},"author":null"#
        let text = members.isEmpty ? "{\(base)}" : "{\(base),\(members)}"
        let wanted = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
        var document: Document?
        for format in WireFormat.allCases {
            let read = try format.decode(Document.self, from: format.encode(wanted))
            let written = try format.decode(WireValue.self, from: format.encode(read))
            #expect(written == wanted, "\(format)")
            document = read
        }
        return try #require(document)
    }

    @Test func `a member that several parts declare satisfies all declarations`() throws {
        let document = try roundTrip(
            #""kind":"note","size":{"width":1,"height":2},"rows":[{"label":"l","cells":["c"]}]"#)
        #expect(document.kind == .note)
        #expect(document.size == DocumentSize(width: 1, height: 2))
        #expect(document.rows == [DocumentRowsItem(label: "l", cells: ["c"])])
        let clerk = try WireFormat.json.decode(
            Document.self, from: Array(#"{"id":"1","owner":{"name":"o","desk":3},"author":null}"#.utf8))
        #expect(clerk.owner.desk == 3)
    }

    @Test func `null is accepted if all parts, or one alternative, allow it`() throws {
        let text = #"{"id":"1","owner":{"name":"o"},"author":null,"reader":null,"readers":[null,"r",{"name":"n"}]}"#
        let document = try WireFormat.json.decode(Document.self, from: Array(text.utf8))
        #expect(document.author == nil)
        #expect(document.reader == nil)
        #expect(document.readers?.count == 3)
        #expect(document.readers?[0] == nil)
        let written = String(decoding: try WireFormat.json.encode(document), as: UTF8.self)
        #expect(written.contains(#""author":null"#))
        #expect(written.contains(#""readers":[null,"r","#))
    }

    @Test func `a combined schema can have members of its own type`() throws {
        let text = #"{"id":"1","owner":{"name":"o"},"author":{"name":"a"},"next":{"id":"2","owner":{"name":"p"}}}"#
        let document = try WireFormat.json.decode(Document.self, from: Array(text.utf8))
        #expect(document.next?.id == "2")
    }

    @Test func `alternatives with the same keys are distinguished by the values of these keys`() throws {
        #expect(try roundTrip(#""measure":{"value":"1"}"#).measure == .text(MeasureText(value: "1")))
        #expect(try roundTrip(#""measure":{"value":1.5}"#).measure == .number(MeasureNumber(value: 1.5)))
        #expect(try roundTrip(#""measure":{"value":[1.5]}"#).measure == .list(MeasureList(value: [1.5])))
        #expect(try roundTrip(#""measure":{"value":["a"]}"#).measure == .names(MeasureNames(value: ["a"])))
    }

    @Test func `alternatives are distinguished by nested values`() throws {
        func isCase(_ text: String) throws -> String {
            switch try roundTrip(#""event":{"data":{"by":"me","action":\#(text)}}"#).event {
            case .created: "created"
            case .removed: "removed"
            case .moved: "moved"
            case .unknown: "unknown"
            case nil: "nil"
            }
        }
        #expect(try isCase(#""insert""#) == "created")
        #expect(try isCase(#""remove""#) == "removed")
        #expect(try isCase("7") == "moved")
        #expect(try isCase(#""rename""#) == "created")
        #expect(try roundTrip(#""values":{"a":"1"}"#).values == .texts(["a": "1"]))
        #expect(try roundTrip(#""values":{"a":1.5}"#).values == .numbers(["a": 1.5]))
    }

    @Test func `a value of anyOf that matches several alternatives has the members of all of them`() throws {
        #expect(try roundTrip(#""pet":{"age":3}"#).pet == .byAge(ByAge(age: 3)))
        #expect(try roundTrip(#""pet":{"kind":"cat","hunts":true}"#).pet == .byKind(ByKind(kind: .cat, hunts: true)))
        #expect(
            try roundTrip(#""pet":{"age":3,"kind":"cat"}"#).pet == .combined(ByAgeAndByKind(age: 3, kind: .cat)))
    }

    @Test func `dates and numbers are encoded as received`() throws {
        let document = try roundTrip(
            #""written":"2020-01-01 10:00","day":"1 May","ratio":3.14159265358979,"count":18446744073709551615"#)
        #expect(document.written?.text == "2020-01-01 10:00")
        #expect(document.written?.millisecondsSinceEpoch == nil)
        #expect(document.day?.year == nil)
        #expect(document.count == .max)
    }
}
