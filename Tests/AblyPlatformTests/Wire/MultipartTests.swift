import Testing

@testable import AblyPlatform

@Suite struct MultipartTests {
    private func encode(_ value: WireValue, _ encodings: [String: FieldEncoding] = [:]) throws -> String {
        String(decoding: try MultipartWriter.encode(value, boundary: "B", encodings: encodings), as: UTF8.self)
    }

    @Test func `an object without members becomes a multipart body without parts`() throws {
        #expect(try encode([:]) == "--B--\r\n")
        #expect(try encode(["a": nil]) == "--B--\r\n")
    }

    @Test func `nested values become JSON parts, and so do fields with that encoding`() throws {
        func part(_ content: String) -> String {
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: application/json\r\n\r\n\(content)\r\n"
        }
        #expect(try encode(["a": ["b": [1, nil, "x"]]]) == part(#"{"b":[1,null,"x"]}"#) + "--B--\r\n")
        #expect(try encode(["a": [["b": 1], [2]]]) == part(#"{"b":1}"#) + part("[2]") + "--B--\r\n")
        let json = ["a": FieldEncoding(contentType: "application/json")]
        for (value, text) in [("x", #""x""#), (1.5, "1.5"), (true, "true"), ([1, 2], "[1,2]")] as [(WireValue, String)]
        {
            #expect(try encode(["a": value], json) == part(text) + "--B--\r\n")
        }
    }

    @Test func `a value that is not an object is not a multipart body`() {
        for value in [1, "x", [1], true] as [WireValue] {
            #expect(throws: WireError.self) { try encode(value) }
        }
        #expect(throws: WireError.self) { try encode(["a": .double(.nan)]) }
    }

    @Test func `the size limit applies to the whole multipart body`() throws {
        let value: WireValue = ["a": "0123456789"]
        let size = try MultipartWriter.encode(value, boundary: "B").count
        #expect(try MultipartWriter.encode(value, boundary: "B", limit: size).count == size)
        #expect(throws: WireError.self) { try MultipartWriter.encode(value, boundary: "B", limit: size - 1) }
    }

    @Test func `a file is encoded as its bytes in JSON and MessagePack`() throws {
        let file = FilePart([1, 2], filename: "f", contentType: "a/b")
        #expect(String(decoding: try WireFormat.json.encode(file), as: UTF8.self) == "\"AQI=\"")
        #expect(try WireFormat.msgpack.decode(FilePart.self, from: WireFormat.msgpack.encode(file)) == [1, 2])
        #expect("\(file)" == "f, 2 bytes")
    }
}
